import type { PackageGraph } from './package-graph.js';
import type { Collector, Place } from './text-piece.js';

const PLACES: Readonly<Record<string, Place>> = {
  officeDocument: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
  comments: 'comment',
  commentsExtended: 'comment',
  commentsIds: 'comment',
  commentsExtensible: 'comment',
  people: 'property',
  person: 'property',
  threadedComment: 'comment',
  glossaryDocument: 'glossary',
  'core-properties': 'property',
  metadata: 'property',
  'extended-properties': 'property',
  'custom-properties': 'property',
  extendedProperties: 'property',
  customProperties: 'property',
  coreProperties: 'property',
  customXml: 'custom_xml',
  customXmlProps: 'custom_xml',
  chart: 'chart',
  diagramData: 'diagram',
  diagramDrawing: 'diagram',
  numbering: 'numbering',
};

export const placeOf = (name: string, graph: PackageGraph): Place => {
  if (/^\[Content_Types\]\.xml$|\.rels$/i.test(name)) return 'attribute';
  const roles = graph.roles.get(name);
  if (!roles) return 'orphan';
  for (const role of roles) if (PLACES[role]) return PLACES[role];
  return 'attribute';
};

export const ACTIVE_ROLES = new Set([
  'control',
  'activeXControlBinary',
  'extensibility',
  'ui',
  'attachedToolbars',
  'wordVbaData',
  'webExtension',
  'webextensiontaskpanes',
  'taskpane',
]);
export const EMBEDDED_ROLES = new Set(['package', 'oleObject', 'aFChunk', 'subDocument']);
export const SAFE_LINK = /^(?:https?|mailto):/i;
// eslint-disable-next-line no-control-regex
export const RUNNING_LINK = /^[\s\u0000-\u001f]{0,8}(?:javascript|vbscript|data):/i;
const QUIET_PROPERTIES =
  /^(?:revision|created|modified|Template|TotalTime|Pages|Words|Characters|Application|DocSecurity|Lines|Paragraphs|ScaleCrop|LinksUpToDate|CharactersWithSpaces|SharedDoc|HyperlinksChanged|AppVersion|title|language|lpstr|i4|HeadingPairs|TitlesOfParts|lastPrinted|version|bool)\d*$/;

const bareName = (location: string): string => location.split('.').at(-1) ?? '';

/** Adds what the place alone makes a finding: comments, properties, orphans. */
export const withPlaceFindings = (collector: Collector): Collector => {
  const kinds: Readonly<Partial<Record<Place, 'comment' | 'metadata' | 'hidden_text'>>> = {
    comment: 'comment',
    property: 'metadata',
    custom_xml: 'metadata',
    glossary: 'hidden_text',
    orphan: 'hidden_text',
  };
  return {
    observe: (observation) => collector.observe(observation),
    piece: (piece) => {
      collector.piece(piece);
      const kind = kinds[piece.place];
      if (!kind || piece.boundary !== undefined || piece.location.includes('@')) return;
      if (
        kind === 'metadata' &&
        (QUIET_PROPERTIES.test(bareName(piece.location)) ||
          /^\s{0,3}https?:\/\/schemas\.|^\d{1,12}$/.test(piece.text))
      )
        return;
      collector.observe({
        kind,
        part: piece.part,
        location: piece.location,
        visibility: 'unseen',
        value: piece.text.trim(),
      });
    },
  };
};
