import type { EventType } from '../api';
import { useStoredDraft } from '../forms';

/** What became of a document of the row: an event of the machine, or it was left for later. */
export type Outcome = { readonly kind: 'done'; readonly event: EventType } | { readonly kind: 'skipped' };

/** Documents that somebody goes through one after the other. Each is shown and decided on its own. */
export interface Row {
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const EMPTY: Row = { documents: [], outcomes: {} };

/** The row of this tab; a reload or an expired session keeps it, signing out forgets it. */
export const useRow = () => {
  const { value, change } = useStoredDraft<Row>('one-by-one', EMPTY);
  return {
    row: value,
    start: (documents: Row['documents']) => change({ documents, outcomes: {} }),
    settle: (id: string, outcome: Outcome) =>
      change({ ...value, outcomes: { ...value.outcomes, [id]: outcome } }),
    /** Those that were left for later wait again, behind none of the others. */
    resume: () =>
      change({
        ...value,
        outcomes: Object.fromEntries(
          Object.entries(value.outcomes).filter(([, { kind }]) => kind !== 'skipped'),
        ),
      }),
  };
};
