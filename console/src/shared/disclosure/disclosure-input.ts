import type { Attribute, CitedGround, Disclosure, Extent } from '../api';

/** What somebody is choosing: nothing is preselected. */
export interface DisclosureInput {
  readonly attribute?: Attribute;
  readonly extent: Extent;
  readonly grounds: readonly {
    readonly code: string;
    readonly evidence: Readonly<Record<string, string>>;
    readonly reason?: string;
  }[];
  readonly reason: string;
}

export const emptyDisclosure: DisclosureInput = { extent: 'full', grounds: [], reason: '' };

interface Present {
  readonly attribute: Attribute | null;
  readonly extent?: Extent | null;
  readonly grounds?: readonly CitedGround[];
  readonly reason?: string | null;
}

/** What is on record, as the start of a change. */
export const presentDisclosure = ({ attribute, extent, grounds, reason }: Present): DisclosureInput => ({
  ...(attribute === null ? {} : { attribute }),
  extent: extent ?? 'full',
  grounds: (grounds ?? []).map(({ code, evidence, reason: why }) => ({
    code,
    evidence,
    ...(why ? { reason: why } : {}),
  })),
  reason: reason ?? '',
});

/** The body of the call; undefined while no attribute is chosen. */
export const disclosureOf = ({
  attribute,
  extent,
  grounds,
  reason,
}: DisclosureInput): Disclosure | undefined =>
  attribute === undefined
    ? undefined
    : { attribute, extent, grounds, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
