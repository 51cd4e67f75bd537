import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { request, useSingleAction, type Answer } from '../../shared/api';

export type Ledger = Answer<'Ledger'>;
export type Line = Ledger['lines'][number];
export type Light = Line['light'];
export const LIGHTS = ['red', 'amber', 'green', 'done'] as const satisfies readonly Light[];
export const RECORD_KINDS = ['training', 'briefing', 'meeting', 'budget', 'law_study'] as const;
export const LOOK_BACK_RESULTS = ['rectified', 'carried_over', 'ended'] as const;
export const FILE_ENDINGS = '.docx,.pdf,.xlsx,.png,.jpg,.jpeg';

const ledgerKey = ['ledger'] as const;

export const yearsQuery = queryOptions({
  queryKey: [...ledgerKey, 'years'],
  queryFn: ({ signal }) => request<Answer<'Ledgers'>>('GET', '/api/ledger', { signal }),
});

export const ledgerQuery = (year: number) =>
  queryOptions({
    queryKey: [...ledgerKey, year],
    queryFn: ({ signal }) => request<Ledger>('GET', `/api/ledger/${year}`, { signal }),
    refetchInterval: 30_000,
  });

/** A change of the ledger; everything that shows it is read anew. */
export const useLedgerAction = <Input>(
  run: (input: Input) => Promise<Ledger>,
  onDone?: (ledger: Ledger) => void,
) => {
  const client = useQueryClient();
  return useSingleAction(run, (ledger: Ledger) => {
    void client.invalidateQueries({ queryKey: ledgerKey });
    onDone?.(ledger);
  });
};
