import { addDays, isLocalDate, yearOf, type LocalDate } from '../../shared/local-date.js';

/** What speaks for opening an item now. It suggests; a person decides. @basis 条例第十八条 */
export const SIGNAL_CODES = [
  'process_published',
  'reply_published',
  'term_passed',
  'consent_arrived',
  'applications',
  'law_changed',
  'review_requested',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** Where a signal comes from, so that anybody can look it up. */
export type SignalSource =
  | { readonly kind: 'document'; readonly reference: string; readonly title: string }
  | { readonly kind: 'evidence'; readonly reference: string; readonly text: string }
  | { readonly kind: 'record'; readonly reference: string; readonly text: string }
  | { readonly kind: 'law'; readonly reference: string; readonly text: string }
  | { readonly kind: 'campaign'; readonly reference: string; readonly text: string };

export interface Signal {
  readonly code: SignalCode;
  /** Since when it speaks. */
  readonly on: LocalDate | null;
  readonly source: SignalSource;
}

/** What somebody has put on record about a closed document; the same words as the signals they cause. */
export const FACT_KINDS = [
  'applications',
  'process_published',
  'reply_published',
  'consent_arrived',
  'term_passed',
  'law_changed',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface RecordedFact {
  readonly id: string;
  readonly kind: FactKind;
  /** Applicants, for `applications`. */
  readonly applicants: number | null;
  readonly on: LocalDate;
  readonly source: string;
}

export interface CitedEvidence {
  readonly code: string;
  readonly evidence: Readonly<Record<string, string>>;
}

/** A document in the column whose title names the matter of a closed one. */
export interface PublishedMatter {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  readonly on: LocalDate;
}

export interface SignalFacts {
  readonly today: LocalDate;
  readonly grounds: readonly CitedEvidence[];
  readonly determinedOn: LocalDate;
  readonly lawVersion: string;
  readonly lawInForce: string;
  readonly facts: readonly RecordedFact[];
  /** Published since the determination by the same section. */
  readonly published: readonly PublishedMatter[];
  /** The date on which an earlier campaign wanted this looked at again. */
  readonly reviewOn: { readonly year: number; readonly on: LocalDate } | null;
}

const REPLY_GROUND = 'A16-RR';
const PROCESS_GROUNDS: readonly string[] = ['A16-DR', 'A16-DF', 'A16-CL', REPLY_GROUND];
const REPLY_GENRES: readonly string[] = ['批复', '函'];
const SHORTEST_MATTER = 4;
const DAYS_A_YEAR = 365;
const APPLICANTS = 3;

/** The matters 所属事项 of process information, long enough to be recognised in a title. */
export const mattersOf = (grounds: readonly CitedEvidence[]): readonly string[] =>
  grounds
    .filter(({ code }) => PROCESS_GROUNDS.includes(code))
    .map(({ evidence }) => (evidence['matter'] ?? '').trim())
    .filter((matter) => matter.length >= SHORTEST_MATTER);

const processPublished = ({ grounds, published, determinedOn }: SignalFacts): readonly Signal[] =>
  grounds.flatMap(({ code, evidence }) => {
    const [matter] = mattersOf([{ code, evidence }]);
    if (matter === undefined) return [];
    return published
      .filter(({ title, on }) => title.includes(matter) && on >= determinedOn)
      .map(({ id, title, genre, on }) => ({
        code:
          code === REPLY_GROUND && REPLY_GENRES.includes(genre)
            ? ('reply_published' as const)
            : ('process_published' as const),
        on,
        source: { kind: 'document' as const, reference: id, title },
      }));
  });

const DATE = /(\d{4})\s*(?:年|-|\/|\.)\s*(\d{1,2})\s*(?:月|-|\/|\.)\s*(\d{1,2})\s*日?/g;
/** Words around a date that make it the end of something. */
const END_BEFORE = /(?:至|到|截至|截止|期限[^，。；]{0,8}|届满[^，。；]{0,4}|失效[^，。；]{0,4})\s*$/;
const END_AFTER = /^\s*(?:止|前|以前|之前|届满|到期|期满|失效|结束|解除)/;

/** The last day that a text names as an end, e.g. 保护期至2026年6月30日; null when it names none. */
export const endNamedIn = (text: string): LocalDate | null => {
  const ends: LocalDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, year, month, day] = match;
    const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    if (isLocalDate(date) && (END_BEFORE.test(before) || END_AFTER.test(after))) ends.push(date);
  }
  return ends.toSorted().at(-1) ?? null;
};

const termPassed = ({ grounds, today }: SignalFacts): readonly Signal[] =>
  grounds.flatMap(({ code, evidence }) =>
    Object.entries(evidence).flatMap(([key, text]) => {
      const end = endNamedIn(text);
      return end !== null && end < today
        ? [
            {
              code: 'term_passed' as const,
              on: end,
              source: { kind: 'evidence' as const, reference: `${code}.${key}`, text },
            },
          ]
        : [];
    }),
  );

const REFUSED = /不\s*(?:予)?同意|未\s*同意|反对|拒绝/;

const consentArrived = ({ grounds }: SignalFacts): readonly Signal[] =>
  grounds
    .filter(({ code }) => code.startsWith('A15-'))
    .flatMap(({ code, evidence }) =>
      ['consent', 'opinion'].flatMap((key) => {
        const text = (evidence[key] ?? '').trim();
        const given = key === 'consent' ? text !== '' : text.includes('同意') && !REFUSED.test(text);
        return given
          ? [
              {
                code: 'consent_arrived' as const,
                on: null,
                source: { kind: 'evidence' as const, reference: `${code}.${key}`, text },
              },
            ]
          : [];
      }),
    );

const applications = ({ facts, today }: SignalFacts): readonly Signal[] => {
  const since = addDays(today, -DAYS_A_YEAR);
  const recent = facts.filter(({ kind, on }) => kind === 'applications' && on > since && on <= today);
  const applicants = recent.reduce((sum, fact) => sum + (fact.applicants ?? 0), 0);
  const last = recent.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return applicants >= APPLICANTS && last !== undefined
    ? [
        {
          code: 'applications',
          on: last.on,
          source: { kind: 'record', reference: last.id, text: `${applicants}` },
        },
      ]
    : [];
};

const lawChanged = ({ lawVersion, lawInForce }: SignalFacts): readonly Signal[] =>
  lawVersion === lawInForce
    ? []
    : [
        {
          code: 'law_changed',
          on: null,
          source: { kind: 'law', reference: lawInForce, text: `${lawVersion} → ${lawInForce}` },
        },
      ];

const reviewRequested = ({ reviewOn, today }: SignalFacts): readonly Signal[] =>
  reviewOn !== null && (reviewOn.on <= today || yearOf(reviewOn.on) <= yearOf(today))
    ? [
        {
          code: 'review_requested',
          on: reviewOn.on,
          source: { kind: 'campaign', reference: String(reviewOn.year), text: reviewOn.on },
        },
      ]
    : [];

const recorded = ({ facts, today }: SignalFacts): readonly Signal[] =>
  facts
    .filter(({ kind, on }) => kind !== 'applications' && on <= today)
    .map(({ id, kind, on, source }) => ({
      code: kind as SignalCode,
      on,
      source: { kind: 'record', reference: id, text: source },
    }));

/**
 * Everything on record that speaks for opening the document: the result of a process was published, the
 * superior organ's reply was published, a term has passed, the third party has consented, three or more
 * applicants within a year, the cited law was changed, last year's reviewer wanted it looked at again.
 * @basis 条例第十八条、第四十四条第二款
 */
export const signalsOf = (facts: SignalFacts): readonly Signal[] => [
  ...processPublished(facts),
  ...termPassed(facts),
  ...consentArrived(facts),
  ...applications(facts),
  ...lawChanged(facts),
  ...reviewRequested(facts),
  ...recorded(facts),
];
