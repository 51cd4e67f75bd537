import type { PastProblemCode } from './past-row.js';

/** A ground as far as an old list names it: its evidence is not complete, and nobody pretends that it is. */
export interface RecordedGround {
  readonly code: string;
  readonly evidence: { readonly recorded?: string };
}

/** What the codes of the law in force are, as far as reading needs to know. */
export interface KnownGrounds {
  readonly isKnown: (code: string) => boolean;
  readonly isUsable: (code: string) => boolean;
  /** State secrets are never stored here. */
  readonly stateSecret: string;
  /** For words that no ground in force can be told from. */
  readonly recorded: string;
}

const CODE = /A\d{2}-[A-Z0-9]+/g;
const STATE_SECRET = /国家秘密/;

/** Words that name one ground of the regulation, whatever article they stood in. @basis 条例第十四条至第十六条 */
const WORDS: readonly (readonly [words: RegExp, code: string])[] = [
  [/(法律|行政法规).*禁止公开/, 'A14-LAW'],
  [/国家安全/, 'A14-NS'],
  [/公共安全/, 'A14-PS'],
  [/经济安全/, 'A14-ES'],
  [/社会稳定/, 'A14-SO'],
  [/商业秘密/, 'A15-TS'],
  [/隐私/, 'A15-PP'],
  [/第三方/, 'A15-TP'],
  [/人事管理/, 'A16-HR'],
  [/后勤管理/, 'A16-LG'],
  [/内部工作流程/, 'A16-WF'],
  [/讨论记录/, 'A16-DR'],
  [/过程稿/, 'A16-DF'],
  [/磋商信函/, 'A16-CL'],
  [/请示报告/, 'A16-RR'],
  [/行政执法案卷/, 'A16-EN'],
];
/** Whoever only wrote 第十五条 protected somebody: the protection is not lost in the import. @basis 条例第十五条 */
const THIRD_PARTY_ARTICLE = /第十五条|第15条/;
const THIRD_PARTY = 'A15-TP';

const codesOf = (text: string, isPresentLaw: boolean): readonly string[] => {
  const named = WORDS.filter(([words]) => words.test(text)).map(([, code]) => code);
  const protects = isPresentLaw && THIRD_PARTY_ARTICLE.test(text);
  return protects && !named.some((code) => code.startsWith('A15-')) ? [...named, THIRD_PARTY] : named;
};

/**
 * The ground that an old list gives, as codes or in words. Words are kept as they are; those that no ground in force
 * can be told from, an article of the former regulation among them, become a ground that has to be named anew.
 * @param isPresentLaw the regulation of 2019 was in force on the document's day
 */
export const readGround = (
  text: string,
  known: KnownGrounds,
  isPresentLaw: boolean,
): { readonly grounds: readonly RecordedGround[]; readonly problem?: PastProblemCode } => {
  if (STATE_SECRET.test(text)) return { grounds: [], problem: 'ground_state_secret' };
  const named = [...new Set(text.match(CODE) ?? [])];
  if (named.includes(known.stateSecret)) return { grounds: [], problem: 'ground_state_secret' };
  if (named.some((code) => !known.isKnown(code))) return { grounds: [], problem: 'ground_unknown' };
  if (named.some((code) => !known.isUsable(code))) return { grounds: [], problem: 'ground_not_usable' };
  const words = text.replaceAll(CODE, '').replaceAll(/[\s,，、;；]+/g, '') === '' ? '' : text;
  const codes = named.length > 0 ? named : [...new Set(codesOf(text, isPresentLaw))];
  if (codes.length === 0)
    return { grounds: text === '' ? [] : [{ code: known.recorded, evidence: { recorded: text } }] };
  const evidence = words === '' ? {} : { recorded: words };
  return { grounds: codes.map((code) => ({ code, evidence })) };
};
