import type { LocalDate } from '../../shared/local-date.js';

/**
 * Where an item stands. `open` and `returned` wait for the drafting section, `decided` for the disclosure
 * officer, `confirmed` (kept) for the leader's signature, `disclosing` is under way in the document's own
 * procedure, `deferred` stays open with the principal's reason, `settled` is done.
 */
export const ITEM_STATES = [
  'open',
  'decided',
  'returned',
  'confirmed',
  'disclosing',
  'deferred',
  'settled',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** 继续不公开 / 转为主动公开. @basis 条例第十八条 */
export const DECISIONS = ['keep', 'disclose'] as const;
export type ReviewDecision = (typeof DECISIONS)[number];

/** What became of a settled item: kept closed, opened, or gone from the review by another way. */
export const OUTCOMES = ['kept', 'disclosed', 'isolated', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The campaign cannot be closed while an item is in one of these. */
export const UNSETTLED_STATES: readonly ItemState[] = ['open', 'decided', 'returned', 'disclosing'];

/** The drafting section may decide, also anew, until the disclosure officer has confirmed. */
export const DECIDABLE_STATES: readonly ItemState[] = ['open', 'decided', 'returned', 'deferred'];

/** The leader or the disclosure officer may still send it back. */
export const RETURNABLE_STATES: readonly ItemState[] = ['confirmed', 'disclosing'];

const CLOSED_ATTRIBUTES: readonly string[] = ['on_request', 'withheld'];
const STANDING_STATES: readonly string[] = [
  'filed',
  'withdrawn',
  'reclassification_review',
  'reclassification_signing',
];
const GONE_STATES: readonly string[] = ['drafting', 'isolated', 'voided'];

/** What decides whether a document is to be looked at in the year's review. */
export interface Reviewable {
  readonly state: string;
  readonly attribute: string | null;
  readonly issuedAt: string | null;
}

/**
 * An issued, withdrawn or filed document whose determination in force keeps it closed. `not_applicable` is not
 * the regulation's; isolated content is read by nobody.
 * @basis 条例第十八条、第四十四条
 */
export const belongsToReview = ({ state, attribute, issuedAt }: Reviewable): boolean =>
  attribute !== null &&
  CLOSED_ATTRIBUTES.includes(attribute) &&
  (STANDING_STATES.includes(state) || (issuedAt !== null && !GONE_STATES.includes(state)));

/** The same as a condition on the table `document` with the alias `d`, in words that both dialects know. */
export const BELONGS_TO_REVIEW = `d.attribute IN ('on_request', 'withheld') AND (d.state IN ('filed', 'withdrawn', 'reclassification_review', 'reclassification_signing') OR (d.issued_at IS NOT NULL AND d.state NOT IN ('drafting', 'isolated', 'voided')))`;

/** What a transition of the document does to its item. */
export type ItemChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'join' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'propose' }
  | { readonly kind: 'return' }
  | { readonly kind: 'settle'; readonly outcome: Outcome };

interface DocumentMove {
  readonly event: string;
  readonly from: string;
  readonly before: Reviewable;
  readonly after: Reviewable;
}

const ADJUSTING: readonly string[] = ['reclassification_review', 'reclassification_signing'];
const NOTHING: ItemChange = { kind: 'none' };

/** @param item the state of the document's item in the open campaign; null when it has none */
export const changeOfItem = (item: ItemState | null, move: DocumentMove): ItemChange => {
  const belongs = belongsToReview(move.after);
  if (item === null) return belongs ? { kind: 'join' } : NOTHING;
  if (!belongs) {
    if (item === 'settled') return NOTHING;
    if (move.after.attribute === 'proactive') return { kind: 'settle', outcome: 'disclosed' };
    return { kind: 'settle', outcome: move.after.state === 'isolated' ? 'isolated' : 'left' };
  }
  if (item === 'settled') return belongsToReview(move.before) ? NOTHING : { kind: 'reopen' };
  if (move.event === 'propose_disclosure') return { kind: 'propose' };
  if (move.event === 'return' && ADJUSTING.includes(move.from)) return { kind: 'return' };
  return NOTHING;
};

/** The day of the year on which campaigns open, `MM-DD` in the office's local time, or never by themselves. */
export type OpeningDay = string;

/**
 * The year whose campaign is to be opened today: from the opening day on until the year ends, so that a day on
 * which no server ran is made up for. Another year's campaign that is still open comes first.
 */
export const campaignDue = (today: LocalDate, opensOn: OpeningDay): number | null =>
  opensOn !== 'never' && today.slice(5) >= opensOn ? Number(today.slice(0, 4)) : null;
