import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { AddressFilters, PagedRecords, useAddressFilter } from '../../shared/lists';
import { PageHead, Panel, useClear } from '../../shared/ui';
import { useActionNames } from './action-names';
import { AuditDetail } from './audit-detail';
import './audit.css';
import { auditPeopleQuery } from './people-names';
import { auditTexts } from './audit.texts';
import { Verification } from './verification';

const FILTERS = ['action', 'actor', 'stream'] as const;
type FilterName = (typeof FILTERS)[number];

const Filters = ({ filter, change, isFiltered, reset }: ReturnType<typeof useAddressFilter<FilterName>>) => {
  const clear = useClear();
  const t = useTexts(auditTexts);
  const { options } = useActionNames();
  const { data: people } = useQuery(auditPeopleQuery);
  return (
    <AddressFilters isFiltered={isFiltered} reset={reset}>
      <Select
        aria-label={t('action')}
        placeholder={t('anyAction')}
        showSearch
        allowClear={clear}
        optionFilterProp="label"
        popupMatchSelectWidth={false}
        value={filter.action ?? null}
        options={options}
        onChange={(value) => change('action', value ?? undefined)}
      />
      <Select
        aria-label={t('actor')}
        placeholder={t('anyActor')}
        showSearch
        allowClear={clear}
        optionFilterProp="label"
        value={filter.actor ?? null}
        options={people?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        onChange={(value) => change('actor', value ?? undefined)}
      />
      {filter.stream && <span className="mark">{t('onlyDocument')}</span>}
    </AddressFilters>
  );
};

/** The trail for the auditor: search, and the proof that nobody changed it. */
export const AuditPage = () => {
  const t = useTexts(auditTexts);
  const format = useFormat();
  const { nameOf } = useActionNames();
  const filtering = useAddressFilter(FILTERS);
  const list = useInfiniteQuery({
    queryKey: ['audit', filtering.filter],
    queryFn: ({ signal, pageParam }) =>
      request<Answer<'AuditPage'>>('GET', '/api/audit', {
        signal,
        query: { ...filtering.filter, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Verification />
      <Filters {...filtering} />
      <Panel>
        <PagedRecords
          caption={t('title')}
          rows={list.data}
          paging={list}
          rowKey={({ stream, seq }) => `${stream}#${seq}`}
          empty={t('none')}
          columns={[
            {
              key: 'what',
              title: t('what'),
              heading: true,
              width: 170,
              cell: ({ action }) => nameOf(action),
            },
            { key: 'at', title: t('at'), width: 150, cell: ({ at }) => format.instant(at) },
            {
              key: 'who',
              title: t('who'),
              width: 150,
              cell: ({ actor, onBehalfOf }) => (
                <span>
                  {actor?.name ?? t('nobody')}
                  {onBehalfOf && `（${t('actingFor', { name: onBehalfOf.name })}）`}
                </span>
              ),
            },
            {
              key: 'document',
              title: t('document'),
              width: 190,
              cell: ({ document, stream }) =>
                document ? (
                  <span className="audit-links">
                    <Link to={`/documents/${document}`}>{t('openDocument')}</Link>
                    <Link to={`?stream=${encodeURIComponent(stream)}`}>{t('itsEntries')}</Link>
                  </span>
                ) : (
                  t('system')
                ),
            },
            { key: 'detail', title: t('detail'), cell: (entry) => <AuditDetail entry={entry} /> },
          ]}
        />
      </Panel>
    </>
  );
};
