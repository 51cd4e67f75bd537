/** Elements and attributes of a document that go, open up or stay when it is made clean. */
export const DROPPED = new Set([
  'del',
  'moveFrom',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlDelRangeStart',
  'customXmlDelRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'customXmlMoveFromRangeStart',
  'customXmlMoveFromRangeEnd',
  'customXmlMoveToRangeStart',
  'customXmlMoveToRangeEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'permStart',
  'permEnd',
  'lastRenderedPageBreak',
  'numberingChange',
  'cellIns',
  'cellDel',
  'cellMerge',
  'altChunk',
  'subDoc',
  'control',
  'delText',
  'delInstrText',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'smartTagPr',
  'docPartObj',
  'contentPart',
  'background',
  'movie',
  'webHidden',
  'tblCaption',
  'tblDescription',
  'ffData',
]);
export const UNWRAPPED = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdt', 'sdtContent']);
export const KEPT_FIELD = /^\s{0,20}(PAGE|NUMPAGES|SECTIONPAGES)(?:\s|$)/i;
export const KNOWN = new Set(['w', 'm', 'a', 'wp', 'pic', 'c', 'v', 'o', 'mc', 'wps']);
export const KNOWN_ADDRESS =
  /^http:\/\/schemas\.(?:microsoft\.com\/office\/(?:word|drawing)\/20\d\d|openxmlformats\.org\/drawingml|openxmlformats\.org\/officeDocument)|^urn:schemas-microsoft-com:office:word$/;
export const DROPPED_ELSEWHERE = new Set([
  'extLst',
  'OLEObject',
  'hlinkClick',
  'hlinkHover',
  'hlinkMouseOver',
  'externalData',
  'userShapes',
  'custDataLst',
  'script',
  'themeManager',
  'ink',
  'sizeRelH',
  'sizeRelV',
]);
export const SAFE_LINK_USE = 'link';

/** Attributes that name people, machines or hidden texts. */
export const DROPPED_ATTRIBUTE =
  /(?:^|:)(?:rsid\w*|paraId|textId|author|initials|date|dateUtc|descr|title|alt|href|gfxdata|spid|anchorId|editId|tooltip|tgtFrame|history|docLocation|link)$/;
export const HOLDS_GRAPHIC = new Set([
  'drawing',
  'pict',
  'graphicData',
  'blipFill',
  'pic',
  'graphic',
  'inline',
  'anchor',
  'shape',
]);
export const GRAPHICS = [
  'blip',
  'imagedata',
  'graphic',
  'graphicData',
  'blipFill',
  'pic',
  'inline',
  'anchor',
  'chart',
  'relIds',
  'shape',
];
