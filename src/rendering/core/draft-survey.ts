import { OFFICIAL_NOTES, type OfficialNote } from './views.js';
import { textOf } from './body-text.js';
import { WordPackage } from './word-package.js';
import { childOf, childrenOf, descendantsOf, isElement, type XmlElement } from './xml-tree.js';

/** A paragraph of the draft outside tables, with its text without any blanks. */
interface Line {
  /** Index of the paragraph, or of the content control around it, among the children of the body. */
  readonly top: number;
  readonly text: string;
}

/** What an ordinary draft already carries, so that the official copy does not say it twice. */
export interface DraftSurvey {
  /** Body index after the draft's own title; null when it has none. */
  readonly afterTitle: number | null;
  readonly hasRecipients: boolean;
  /** The draft names its attachments under 附件：. */
  readonly hasAttachmentNote: boolean;
  /** Body index of the line with the issuing organ's name above the date; null when there is none. */
  readonly organAt: number | null;
  /** Body index of the date line; null when there is none. */
  readonly dateAt: number | null;
  /** The date line as the draft has it. */
  readonly dateText: string | null;
  /** A date line with blanks or crosses instead of day or month. */
  readonly dateIsIncomplete: boolean;
  /** Every 附注 in the draft, in order, each once. */
  readonly notes: readonly OfficialNote[];
  /** Body index before which a missing signature block belongs: the first 附件 heading, else the end. */
  readonly signatureAt: number;
}

const GENRE_AT_END =
  /(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定)([（(].{1,8}[)）])?$/;
const COMPLETE_DATE =
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$|^[二〇○零OΟ一三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;
const INCOMPLETE_DATE =
  /^(?:(?:19|20)\d{2}|[×xX_＿*]{2,4})年(?:\d{1,2}|[×xX_＿*]{0,4})月(?:\d{1,2}|[×xX_＿*]{0,4})日$/;
const NOTE = /^(?:.*日)?[（(](此件(?:可?依申请公开|公开发布|主动公开|不予公开|不公开))[)）]$/;
const CANONICAL_NOTE: Readonly<Record<string, OfficialNote>> = {
  此件公开发布: '此件公开发布',
  此件主动公开: '此件公开发布',
  此件依申请公开: '此件依申请公开',
  此件可依申请公开: '此件依申请公开',
  此件不予公开: '此件不予公开',
  此件不公开: '此件不予公开',
};
const ATTACHMENT_HEADING = /^附件[\d一二三四五六七八九十]{0,3}[：:]?$/;
const TITLE_LINES = 8;
const RECIPIENT_LINES = 12;

const squeezed = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b]+/g, '');

/** Paragraphs outside tables, through content controls, in order. */
const linesOf = (body: XmlElement): Line[] => {
  const lines: Line[] = [];
  const visit = (node: XmlElement, top: number): void => {
    if (node.name === 'w:p') {
      const text = squeezed(textOf({ name: '', attributes: {}, children: [node] }));
      if (text !== '') lines.push({ top, text });
    } else if (node.name !== 'w:tbl') {
      for (const child of node.children) if (isElement(child)) visit(child, top);
    }
  };
  body.children.forEach((child, top) => isElement(child) && visit(child, top));
  return lines;
};

/** The draft's title: the given one over the first lines, or else lines that end in a genre. */
const afterTitle = (lines: readonly Line[], title: string, organ: string): number | null => {
  const wanted = squeezed(title);
  const withoutOrgan = wanted.startsWith(squeezed(organ)) ? wanted.slice(squeezed(organ).length) : wanted;
  let text = '';
  const head = lines.slice(0, TITLE_LINES);
  for (const line of head) {
    text += line.text;
    if (text.endsWith(wanted) || (withoutOrgan.length > 3 && text.endsWith(withoutOrgan)))
      return line.top + 1;
  }
  for (const line of head) {
    if (/[：:。；，]$/.test(line.text) || line.text.length > 60) return null;
    if (GENRE_AT_END.test(line.text)) return line.top + 1;
  }
  return null;
};

const hasRecipients = (lines: readonly Line[], recipients: readonly string[], titleEnd: number): boolean => {
  const head = lines.slice(0, RECIPIENT_LINES);
  const afterTheTitle = head.find((line) => line.top >= titleEnd);
  if (afterTheTitle && titleEnd > 0 && /^[^。；]{2,}[：:]$/.test(afterTheTitle.text)) return true;
  return head.some(
    ({ text }) =>
      /[：:]$/.test(text) && recipients.length > 0 && recipients.every((one) => text.includes(squeezed(one))),
  );
};

/** Position after the last paragraph or table that shows anything; the section's own element stays behind. */
const endOf = (body: XmlElement): number => {
  let end = body.children.length;
  const isBlank = (node: XmlElement): boolean =>
    node.name === 'w:p' &&
    squeezed(textOf(node)) === '' &&
    ![...descendantsOf(node)].some(({ name }) => /^w:(sectPr|drawing|pict|object|br|fldChar)$/.test(name));
  while (end > 0) {
    const node = body.children[end - 1]!;
    if (isElement(node) && node.name !== 'w:sectPr' && !isBlank(node)) break;
    end--;
  }
  return end;
};

export const bodyOf = (document: WordPackage): XmlElement => {
  const body = childOf(document.xml(document.mainPart)!, 'w:body');
  return body ?? { name: 'w:body', attributes: {}, children: [] };
};

/** @basis GB/T 9704-2012 第7章: the elements of the main part, found by their wording and order. */
export const surveyDraft = (
  document: WordPackage,
  expected: { readonly title: string; readonly organ: string; readonly recipients: readonly string[] },
): DraftSurvey => {
  const body = bodyOf(document);
  const lines = linesOf(body);
  const titleEnd = afterTitle(lines, expected.title, expected.organ);
  const organ = squeezed(expected.organ);
  const isOrgan = ({ text }: Line) =>
    text.length <= 40 && (text.endsWith(organ) || (text.length >= 4 && organ.endsWith(text)));
  const heading = lines.find(({ text }) => ATTACHMENT_HEADING.test(text));
  const isDate = ({ text }: Line) => {
    const bare = text.replace(/[（(]此件.*$/, '');
    return COMPLETE_DATE.test(bare) || INCOMPLETE_DATE.test(bare);
  };
  const dates = lines.map((line, index) => ({ line, index })).filter(({ line }) => isDate(line));
  const signedDate =
    dates.find(({ index }) => lines.slice(Math.max(0, index - 2), index).some(isOrgan)) ??
    dates.find(({ line }) => !heading || line.top < heading.top);
  const organLine = signedDate
    ? lines.slice(Math.max(0, signedDate.index - 2), signedDate.index).findLast(isOrgan)
    : lines.findLast((line, index) => index > 2 && isOrgan(line) && (!heading || line.top < heading.top));
  const notes = lines.flatMap(({ text }) => CANONICAL_NOTE[NOTE.exec(text)?.[1] ?? ''] ?? []);
  const dateText = signedDate?.line.text.replace(/[（(]此件.*$/, '') ?? null;
  return {
    afterTitle: titleEnd,
    hasRecipients: hasRecipients(lines, expected.recipients, titleEnd ?? 0),
    hasAttachmentNote: lines.some(({ text }) => /^附件[：:]./.test(text)),
    organAt: organLine?.top ?? null,
    dateAt: signedDate?.line.top ?? null,
    dateText,
    dateIsIncomplete: dateText !== null && !COMPLETE_DATE.test(dateText),
    notes: OFFICIAL_NOTES.filter((note) => notes.includes(note)),
    signatureAt: heading?.top ?? endOf(body),
  };
};

/** The 附注 that a draft already carries, the first when it carries several (see `surveyDraft`). */
export const detectNote = async (docx: Buffer): Promise<OfficialNote | null> =>
  surveyDraft(await WordPackage.read(docx), { title: '', organ: '', recipients: [] }).notes[0] ?? null;

/** Whether the draft has any part of the given kind at all. */
export const sectionsOf = (document: WordPackage): XmlElement[] => {
  const body = bodyOf(document);
  const inner = body.children.flatMap((child) =>
    isElement(child) ? [...descendantsOf(child)].filter(({ name }) => name === 'w:sectPr') : [],
  );
  return [...inner, ...childrenOf(body, 'w:sectPr')];
};
