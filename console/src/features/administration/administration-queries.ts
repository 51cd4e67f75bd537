import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys, request, useSingleAction, workflowQuery, type Answer } from '../../shared/api';
import { useLabel } from '../../shared/i18n';

export type Person = Answer<'PersonEntry'>;
export type Role = Person['roles'][number];
export type Substitution = Answer<'SubstitutionEntry'>;
export type Organisation = Answer<'Organisation'>;

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => request<Answer<'People'>>('GET', '/api/people', { signal }),
  select: ({ items }) => items,
});

export const substitutionsQuery = queryOptions({
  queryKey: ['substitutions'],
  queryFn: ({ signal }) => request<Answer<'Substitutions'>>('GET', '/api/substitutions', { signal }),
  select: ({ items }) => items,
});

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => request<Organisation>('GET', '/api/organisation', { signal }),
});

/** A change of the directory; afterwards everything that shows people or sections is read anew. */
export const useDirectoryChange = <Input, Result>(
  run: (input: Input) => Promise<Result>,
  onDone?: (answer: Result) => void,
) => {
  const client = useQueryClient();
  return useSingleAction(run, (answer: Result) => {
    for (const queryKey of [['people'], keys.sections, ['substitutions'], ['organisation'], keys.me]) {
      void client.invalidateQueries({ queryKey });
    }
    onDone?.(answer);
  });
};

/** Names of the posts in the language of the console. */
export const useRoles = () => {
  const label = useLabel();
  const { data } = useQuery(workflowQuery);
  const roles = data?.roles ?? [];
  return {
    options: roles.map((one) => ({ value: one.role as Role, label: label(one.label) })),
    nameOf: (role: string): string => label(roles.find((one) => one.role === role)?.label),
  };
};
