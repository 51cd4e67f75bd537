import { ITEM_STATES, UNSETTLED_STATES, type ItemState } from './item.js';

/** Items that have everything below in common. */
export interface ItemCount {
  readonly sectionId: string;
  readonly state: ItemState;
  readonly attribute: string;
  readonly decision: string | null;
  readonly outcome: string | null;
  /** Codes of the grounds cited; empty for 依申请公开. */
  readonly grounds: readonly string[];
  readonly yearSigned: number | null;
  readonly count: number;
}

/** How many there are of one kind, and how far they are. */
export interface Tally {
  readonly total: number;
  /** Settled, or confirmed by the disclosure officer. */
  readonly done: number;
  readonly kept: number;
  readonly disclosed: number;
  readonly unsettled: number;
  readonly deferred: number;
}

export interface KeyedTally extends Tally {
  readonly key: string;
}

export interface CampaignCounts extends Tally {
  readonly states: Readonly<Record<ItemState, number>>;
  readonly undecided: number;
  readonly proposedDisclosures: number;
  /** Opened of all; null while there is nothing. */
  readonly openedShare: number | null;
  readonly bySection: readonly KeyedTally[];
  /** An item with two grounds counts with each of them; `on_request` stands for 依申请公开. */
  readonly byGround: readonly KeyedTally[];
  readonly byYear: readonly KeyedTally[];
  readonly byDecision: readonly KeyedTally[];
}

const sumOf = (rows: readonly ItemCount[], include: (row: ItemCount) => boolean): number =>
  rows.reduce((sum, row) => (include(row) ? sum + row.count : sum), 0);

const isKept = ({ state, outcome }: ItemCount): boolean => state === 'confirmed' || outcome === 'kept';

const tallyOf = (rows: readonly ItemCount[]): Tally => ({
  total: sumOf(rows, () => true),
  done: sumOf(rows, ({ state }) => state === 'settled' || state === 'confirmed'),
  kept: sumOf(rows, isKept),
  disclosed: sumOf(rows, ({ outcome }) => outcome === 'disclosed'),
  unsettled: sumOf(rows, ({ state }) => UNSETTLED_STATES.includes(state)),
  deferred: sumOf(rows, ({ state }) => state === 'deferred'),
});

const by = (
  rows: readonly ItemCount[],
  keysOf: (row: ItemCount) => readonly string[],
): readonly KeyedTally[] => {
  const groups = new Map<string, ItemCount[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...tallyOf(group) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
};

/** The campaign in numbers, by section, ground, year of the document and decision. */
export const countCampaign = (rows: readonly ItemCount[]): CampaignCounts => {
  const all = tallyOf(rows);
  return {
    ...all,
    states: Object.fromEntries(
      ITEM_STATES.map((state) => [state, sumOf(rows, (row) => row.state === state)]),
    ) as Record<ItemState, number>,
    undecided: sumOf(rows, ({ decision, state }) => decision === null && state !== 'settled'),
    proposedDisclosures: sumOf(rows, ({ decision, state }) => decision === 'disclose' && state !== 'settled'),
    openedShare: all.total === 0 ? null : all.disclosed / all.total,
    bySection: by(rows, ({ sectionId }) => [sectionId]),
    byGround: by(rows, ({ grounds, attribute }) =>
      attribute === 'withheld' && grounds.length > 0 ? grounds : ['on_request'],
    ),
    byYear: by(rows, ({ yearSigned }) => [yearSigned === null ? '' : String(yearSigned)]),
    byDecision: by(rows, ({ decision }) => [decision ?? 'none']),
  };
};
