import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead, Panel, Records } from '../../shared/ui';
import { useActionNames } from './action-names';
import './audit.css';
import { auditTexts } from './audit.texts';
import { Verification } from './verification';

type Entry = Answer<'AuditEntry'>;
const FILTERS = ['action', 'actor', 'stream'] as const;
type FilterName = (typeof FILTERS)[number];

const useFilter = () => {
  const [parameters, setParameters] = useSearchParams();
  const filter = Object.fromEntries(
    FILTERS.map((name) => [name, parameters.get(name) ?? undefined]),
  ) as Record<FilterName, string | undefined>;
  const change = (name: FilterName, value: string | undefined) =>
    setParameters(
      (present) => {
        const next = new URLSearchParams(present);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { filter, change, clear: () => setParameters({}, { replace: true }) };
};

const Filters = ({ filter, change, clear }: ReturnType<typeof useFilter>) => {
  const t = useTexts(auditTexts);
  const { options } = useActionNames();
  const { data: people } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => request<Answer<'People'>>('GET', '/api/people', { signal }),
  });
  return (
    <div className="audit-filters" role="search" aria-label={t('filters')}>
      <Select
        aria-label={t('action')}
        placeholder={t('anyAction')}
        showSearch
        allowClear
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
        allowClear
        optionFilterProp="label"
        value={filter.actor ?? null}
        options={people?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        onChange={(value) => change('actor', value ?? undefined)}
      />
      {filter.stream && <span className="mark">{t('onlyDocument')}</span>}
      {FILTERS.some((name) => filter[name]) && (
        <Button type="link" size="small" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
};

/** What an entry says in full, for whoever has to prove it. */
const Detail = ({ entry }: { readonly entry: Entry }) => {
  const t = useTexts(auditTexts);
  return (
    <details className="audit-detail">
      <summary>{t('show')}</summary>
      <pre lang="en">{JSON.stringify(entry.detail, null, 2)}</pre>
      <p>
        {t('position')} {entry.seq} · {t('request')} {entry.requestId ?? '–'}
      </p>
      <p className="audit-hash">
        {t('hash')} <code>{entry.hash}</code>
      </p>
    </details>
  );
};

/** The trail for the auditor: search, and the proof that nobody changed it. */
export const AuditPage = () => {
  const t = useTexts(auditTexts);
  const format = useFormat();
  const { nameOf } = useActionNames();
  const filtering = useFilter();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
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
        {isPending ? (
          <Loading />
        ) : error ? (
          <LoadFailure error={error} retry={() => void refetch()} />
        ) : (
          <Records
            caption={t('title')}
            rows={data}
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
              { key: 'detail', title: t('detail'), cell: (entry) => <Detail entry={entry} /> },
            ]}
          />
        )}
        {hasNextPage && (
          <div className="audit-more">
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
};
