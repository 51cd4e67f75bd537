/** What a deadline counts: see the sources of the module. */
export const DEADLINE_KINDS = [
  'publication',
  'adjusted_publication',
  'interpretation',
  'step',
  'campaign',
  'ledger_line',
  'absence',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Working days before the last one on which a reminder goes out; the last day itself reminds once more. */
const BEFORE: Readonly<Record<DeadlineKind, readonly number[]>> = {
  publication: [5, 2],
  adjusted_publication: [5, 2],
  interpretation: [1],
  step: [1],
  campaign: [20, 10, 3],
  ledger_line: [20, 5],
  absence: [2],
};
/** After the first working day that was missed every fifth reminds again. */
const AGAIN_AFTER = 5;
/** Working days missed after which the next person is told: section head, deputy leader in charge, principal. */
const ESCALATE_AFTER = [1, 3, 6] as const;
/** The end of an absence is nobody's fault. */
const NEVER_LATE: readonly DeadlineKind[] = ['absence'];

export const isNeverLate = (kind: DeadlineKind): boolean => NEVER_LATE.includes(kind);

/**
 * What is to be said about a deadline today: at most one reminder to those who hold it, and every escalation
 * that has come due. The same occasion is said once.
 * @param left working days left; 0 on the last day, negative when it was missed
 */
export const occasionsOf = (
  kind: DeadlineKind,
  left: number,
  said: ReadonlySet<string>,
): readonly string[] => {
  const late = -left;
  if (late <= 0) {
    const stage =
      left === 0 ? 'today' : BEFORE[kind].toSorted((one, other) => one - other).find((days) => left <= days);
    if (stage === undefined) return [];
    const name = stage === 'today' ? 'today' : `before:${stage}`;
    return said.has(name) ? [] : [name];
  }
  if (isNeverLate(kind)) return [];
  const again = late < AGAIN_AFTER ? 1 : late - (late % AGAIN_AFTER);
  const escalations = ESCALATE_AFTER.flatMap((days, index) =>
    late >= days ? [`escalate:${index + 1}`] : [],
  );
  return [`after:${again}`, ...escalations].filter((name) => !said.has(name));
};

export type Escalation = 'section_head' | 'deputy_leader' | 'principal';

/** Whom an occasion is told besides those who hold the deadline; undefined for a reminder. */
export const escalationOf = (occasion: string): Escalation | undefined =>
  (({ 'escalate:1': 'section_head', 'escalate:2': 'deputy_leader', 'escalate:3': 'principal' }) as const)[
    occasion as 'escalate:1'
  ];
