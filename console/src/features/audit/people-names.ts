import { queryOptions, useQuery } from '@tanstack/react-query';
import { request, type Answer } from '../../shared/api';

export const auditPeopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => request<Answer<'People'>>('GET', '/api/people', { signal }),
});

/** Names of the people by their identifiers. */
export const usePeopleNames = (): ReadonlyMap<string, string> => {
  const { data } = useQuery(auditPeopleQuery);
  return new Map(data?.items.map(({ id, name }) => [id, name]));
};
