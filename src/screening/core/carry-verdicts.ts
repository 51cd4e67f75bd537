import type { FindingKind, Verdict } from './finding.js';

/** What makes a finding known again. */
export interface Recognisable {
  readonly kind: string;
  readonly valueFingerprint: string | null;
  readonly surroundings: string | null;
}

/** A verdict in force, with the finding that it is about. */
export interface Remembered<Row> extends Recognisable {
  readonly verdict: Verdict;
  /** UTC instant of the decision. */
  readonly decidedAt: string;
  readonly row: Row;
}

/**
 * Kinds whose value means one thing wherever it stands. What is said of a name, a fact about a person, a mark, a
 * word of the office's own or a picture holds only where it was read.
 */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set<FindingKind>([
  'resident_id',
  'mobile',
  'landline',
  'bank_card',
  'passport',
  'email',
  'address',
  'plate',
  'credit_code',
  'social_account',
  'picture_unread',
]);

const TAKES_OUT: ReadonlySet<Verdict> = new Set<Verdict>(['mask', 'remove']);
const STRICTNESS: Readonly<Record<Verdict, number>> = { remove: 3, mask: 2, keep: 1, false_positive: 0 };

/** Taking out is safe wherever the value stands; letting stand was decided about what stood around it. */
const holdsElsewhere = ({ kind, verdict }: Remembered<unknown>): boolean =>
  TAKES_OUT.has(verdict) || (verdict === 'keep' && SAME_EVERYWHERE.has(kind));

/**
 * The verdict that a finding of a new version takes over. The newest one about the same value in the same
 * surroundings; else one that holds elsewhere, the strictest where they differ. Undefined: somebody has to look.
 */
export const verdictToCarry = <Row>(
  finding: Recognisable,
  memory: readonly Remembered<Row>[],
): { readonly remembered: Remembered<Row>; readonly moved: boolean } | undefined => {
  if (finding.valueFingerprint === null) return undefined;
  const same = memory.filter(
    ({ kind, valueFingerprint }) => kind === finding.kind && valueFingerprint === finding.valueFingerprint,
  );
  const here = same.filter(({ surroundings }) => surroundings === finding.surroundings);
  const newest = here.toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))[0];
  if (newest) return { remembered: newest, moved: false };
  const isLetStand = same.every(holdsElsewhere);
  return strictest(isLetStand ? same : same.filter(({ verdict }) => TAKES_OUT.has(verdict)));
};

const strictest = <Row>(
  candidates: readonly Remembered<Row>[],
): { readonly remembered: Remembered<Row>; readonly moved: boolean } | undefined => {
  const [first] = candidates.toSorted(
    (a, b) => STRICTNESS[b.verdict] - STRICTNESS[a.verdict] || (a.decidedAt < b.decidedAt ? 1 : -1),
  );
  return first && { remembered: first, moved: true };
};
