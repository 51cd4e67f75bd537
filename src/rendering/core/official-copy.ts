import type { Refusal } from '../../shared/refusal.js';
import { formatOfficialDate } from '../../shared/local-date.js';
import { bodyText, bodyTextOf } from './body-text.js';
import { completeDate } from './complete-date.js';
import { bodyOf, sectionsOf, surveyDraft, type DraftSurvey } from './draft-survey.js';
import { ensureChild, setChild } from './element-order.js';
import { fitOrganMark, placeSignature } from './letterhead.js';
import { applyPageSetup, isLandscape, isOrdinary } from './page-setup.js';
import { RenderingError } from './rendering-error.js';
import { obstaclesOf, stripDrafting } from './signed-file.js';
import { FragmentImport } from './template-fragment.js';
import { fillTemplate, placeholdersIn, type TemplateValues } from './template-text.js';
import type { OfficialCopyView, OfficialNote } from './views.js';
import { WordPackage } from './word-package.js';
import { cloneElement, element, isElement, type XmlElement } from './xml-tree.js';

type Piece = 'head' | 'title' | 'recipients' | 'attachments' | 'organ' | 'date' | 'note' | 'imprint';
type Pieces = Record<Piece, XmlElement[]>;

/** The piece that a block of the template belongs to, by the placeholder in it. */
const PIECE_OF: Readonly<Record<string, Piece>> = {
  title: 'title',
  recipients: 'recipients',
  'attachments.name': 'attachments',
  organ: 'organ',
  date: 'date',
  note: 'note',
};

const valuesOf = (view: OfficialCopyView): TemplateValues => ({
  texts: {
    organMark: view.organMark,
    number: view.number,
    issuer: view.issuer,
    urgency: view.urgency,
    title: view.title,
    recipients: view.recipients.join('、'),
    organ: view.organ,
    date: formatOfficialDate(view.signedOn),
    note: view.note ?? '',
    copies: view.copies.join('，'),
    printingOrgan: view.printingOrgan,
    printedOn: formatOfficialDate(view.printedOn),
  },
  lists: {
    attachments: view.attachments.map((name, index) => ({
      label: `${index === 0 ? '附件：' : '\u3000\u3000\u3000'}${view.attachments.length > 1 ? `${index + 1}.` : ''}`,
      name,
    })),
  },
});

/** Placeholders that the template of the official copy may use. */
export const OFFICIAL_COPY_PLACEHOLDERS: readonly string[] = [
  'organMark number issuer urgency title recipients organ date note copies printingOrgan printedOn body',
  'attachments.label attachments.name',
].flatMap((names) => names.split(' '));

/** Divides the template at `{{body}}` into the pieces that are set before, into and after the signed text. */
const divide = (template: WordPackage): Pieces => {
  const pieces: Pieces = {
    head: [],
    title: [],
    recipients: [],
    attachments: [],
    organ: [],
    date: [],
    note: [],
    imprint: [],
  };
  let isAfterBody = false;
  for (const block of bodyOf(template).children) {
    if (!isElement(block) || block.name === 'w:sectPr') continue;
    const names = placeholdersIn(block);
    if (names.includes('body')) {
      isAfterBody = true;
      continue;
    }
    const named = block.name === 'w:p' ? names.map((name) => PIECE_OF[name]).find(Boolean) : undefined;
    pieces[named ?? (isAfterBody ? 'imprint' : 'head')].push(block);
  }
  if (!isAfterBody) throw new RenderingError('template.placeholder_missing', { placeholder: 'body' });
  return pieces;
};

/** Fills and adopts every piece; organ mark and signature are placed by the length of their texts. */
const prepare = (
  template: WordPackage,
  fragments: FragmentImport,
  view: OfficialCopyView,
  target: WordPackage,
): Pieces => {
  const pieces = divide(template);
  const values = valuesOf(view);
  const filled = Object.entries(pieces).map(([name, blocks]) => {
    const fragment = element('fragment', {}, fragments.adopt(blocks, template.mainPart, target.mainPart));
    const marks = fragment.children
      .filter(isElement)
      .filter((block) => block.name === 'w:p' && placeholdersIn(block).includes('organMark'));
    fillTemplate(fragment, values, `official-copy.docx (${name})`);
    for (const mark of marks) fitOrganMark(mark, view.organMark, fragments.sizeOf(mark));
    return [name, fragment.children.filter(isElement)];
  });
  const result = Object.fromEntries(filled) as Pieces;
  placeSignature(result.organ[0], result.date[0], view);
  return result;
};

interface Insertion {
  readonly at: number;
  readonly blocks: readonly XmlElement[];
}

/** What the draft lacks, and where it goes. */
const insertionsFor = (survey: DraftSurvey, pieces: Pieces): Insertion[] => {
  const { organAt, dateAt, signatureAt } = survey;
  const dateGoesTo = organAt === null ? signatureAt : organAt + 1;
  return [
    { at: 0, blocks: pieces.head },
    { at: 0, blocks: survey.afterTitle === null ? pieces.title : [] },
    { at: survey.afterTitle ?? 0, blocks: survey.hasRecipients ? [] : pieces.recipients },
    { at: organAt ?? dateAt ?? signatureAt, blocks: survey.hasAttachmentNote ? [] : pieces.attachments },
    { at: dateAt ?? signatureAt, blocks: organAt === null ? pieces.organ : [] },
    { at: dateGoesTo, blocks: dateAt === null ? pieces.date : [] },
    { at: dateAt === null ? dateGoesTo : dateAt + 1, blocks: survey.notes.length > 0 ? [] : pieces.note },
  ];
};

const insert = (body: XmlElement, insertions: readonly Insertion[]): void => {
  for (const { at, blocks } of insertions.toSorted((a, b) => a.at - b.at).toReversed()) {
    body.children.splice(at, 0, ...blocks);
  }
};

/** Head and imprint stand upright in one column, whatever the first and the last section of the draft are. */
const separateSections = (target: WordPackage, pieces: Pieces, ordinary: XmlElement): void => {
  const sections = sectionsOf(target);
  const [first, last] = [sections[0], sections.at(-1)!];
  const headEnd = pieces.head.at(-1);
  if (first && !isOrdinary(first) && headEnd?.name === 'w:p') {
    setChild(ensureChild(headEnd, 'w:pPr'), cloneElement(ordinary));
    const start = isLandscape(first) ? 'nextPage' : 'continuous';
    setChild(first, element('w:type', { 'w:val': start }));
  }
  const imprintEnd = pieces.imprint.at(-1);
  if (!isOrdinary(last) && imprintEnd?.name === 'w:p') {
    const breaking = cloneElement(imprintEnd);
    const body = bodyOf(target);
    body.children = body.children.filter((child) => child !== last);
    setChild(ensureChild(breaking, 'w:pPr'), last);
    pieces.imprint.unshift(breaking);
    body.children.push(ordinary);
  }
};

const ordinarySection = (target: WordPackage, template: WordPackage): XmlElement => {
  const footers = sectionsOf(target)[0]!.children.filter(
    (child) => isElement(child) && child.name === 'w:footerReference',
  );
  const page = cloneElement(sectionsOf(template).at(-1)!);
  page.children = [
    ...footers.map((one) => cloneElement(one as XmlElement)),
    ...page.children.filter(isElement).filter(({ name }) => /^w:(pgSz|pgMar|docGrid)$/.test(name)),
  ];
  return page;
};

const describe = (target: WordPackage, view: OfficialCopyView): void => {
  const text = (name: string, value: string, attributes: Record<string, string> = {}) =>
    element(name, attributes, [value]);
  const date = (name: string) => text(name, `${view.signedOn}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' });
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      text('dc:title', view.title),
      text('dc:creator', view.organ),
      date('dcterms:created'),
      date('dcterms:modified'),
    ],
  );
  target.addCoreProperties(core);
};

/** Why no official copy can be made of this draft; to be asked before the signature. Empty: one can. */
export const officialCopyObstacles = async (
  draft: Buffer,
  expected: Pick<OfficialCopyView, 'title' | 'organ' | 'recipients'> & {
    readonly note?: OfficialNote | null;
  },
): Promise<readonly Refusal[]> => {
  const document = await WordPackage.read(draft);
  return obstaclesOf(document, surveyDraft(document, expected), expected.note);
};

/** What an upload is asked about a body: the 附注 it carries, and why it could never be issued. */
export const inspectDraft = async (
  draft: Buffer,
): Promise<{ readonly note: OfficialNote | null; readonly obstacles: readonly Refusal[] }> => {
  const document = await WordPackage.read(draft);
  const survey = surveyDraft(document, { title: '', organ: '', recipients: [] });
  return { note: survey.notes[0] ?? null, obstacles: obstaclesOf(document, survey, undefined) };
};

/**
 * The official copy 正式公文: the signed file with red head, number, missing elements, imprint and page layout put
 * beside its text. The text itself is the signed one, character for character, or the rendering fails; only a date
 * line left blank is completed.
 * @basis 党政机关公文处理工作条例 第九条、第二十五条; GB/T 9704-2012
 */
export const renderOfficialCopy = async (
  templateBytes: Buffer,
  view: OfficialCopyView,
  signed: Buffer,
): Promise<Buffer> => {
  const [template, target] = await Promise.all([WordPackage.read(templateBytes), WordPackage.read(signed)]);
  const [obstacle] = obstaclesOf(target, surveyDraft(target, view), view.note);
  if (obstacle) throw new RenderingError(obstacle.code, JSON.parse(JSON.stringify(obstacle.detail ?? {})));
  stripDrafting(target);
  if (bodyTextOf(target) !== (await bodyText(signed))) throw new RenderingError('rendering.text_changed');
  const survey = surveyDraft(target, view);
  completeDate(bodyOf(target), survey, view.signedOn);
  const issuedText = bodyTextOf(target);
  const fragments = new FragmentImport(template, target);
  const body = bodyOf(target);
  target.editableXml(target.mainPart);
  const pieces = prepare(template, fragments, view, target);
  applyPageSetup(template, target, fragments);
  separateSections(target, pieces, ordinarySection(target, template));
  insert(body, insertionsFor(survey, pieces));
  const end = body.children.findLastIndex((child) => isElement(child) && child.name === 'w:sectPr');
  body.children.splice(end, 0, ...pieces.imprint);
  fragments.finish();
  describe(target, view);
  if (bodyTextOf(target) !== issuedText) throw new RenderingError('rendering.text_changed');
  return target.toBuffer();
};
