import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { documentsQuery, sectionsQuery, workflowQuery, type Attribute } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import {
  AttributeMark,
  attributeTexts,
  LoadFailure,
  Loading,
  PageHead,
  Panel,
  Records,
  StateMark,
  UrgencyMark,
} from '../../shared/ui';
import './documents.css';
import { documentsTexts } from './documents.texts';

const FILTERS = ['state', 'attribute', 'section', 'q', 'drafter', 'from', 'to', 'overdue'] as const;
type FilterName = (typeof FILTERS)[number];

/** The filter stands in the address: a list can be bookmarked, sent to a colleague and returned to. */
const useFilter = () => {
  const [parameters, setParameters] = useSearchParams();
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<FilterName, string>>;
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
  const t = useTexts(documentsTexts);
  const attributes = useTexts(attributeTexts);
  const label = useLabel();
  const format = useFormat();
  const { data: workflow } = useQuery(workflowQuery);
  const { data: sections } = useQuery(sectionsQuery);
  const [words, setWords] = useState(filter.q ?? '');
  return (
    <div className="documents-filters" role="search" aria-label={t('filters')}>
      <Input.Search
        className="documents-words"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        maxLength={200}
        allowClear
        enterButton={t('find')}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(value) => change('q', value.trim())}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('anyState')}
        value={filter.state ?? null}
        allowClear
        popupMatchSelectWidth={false}
        options={
          workflow?.states.map(({ state, label: name }) => ({ value: state, label: label(name) })) ?? []
        }
        onChange={(value) => change('state', value ?? undefined)}
      />
      <Select
        aria-label={t('attribute')}
        placeholder={t('anyAttribute')}
        value={filter.attribute ?? null}
        allowClear
        options={[
          ...(Object.keys(attributeTexts) as Attribute[]).map((value) => ({
            value: value as string,
            label: attributes(value),
          })),
          { value: 'none', label: t('attributeOpen') },
        ]}
        onChange={(value) => change('attribute', value ?? undefined)}
      />
      <Select
        aria-label={t('section')}
        placeholder={t('anySection')}
        value={filter.section ?? null}
        allowClear
        options={sections?.map(({ name }) => ({ value: name, label: name })) ?? []}
        onChange={(value) => change('section', value ?? undefined)}
      />
      <Checkbox
        checked={filter.drafter === 'me'}
        onChange={({ target }) => change('drafter', target.checked ? 'me' : undefined)}
      >
        {t('mine')}
      </Checkbox>
      <Checkbox
        checked={filter.overdue === 'true'}
        onChange={({ target }) => change('overdue', target.checked ? 'true' : undefined)}
      >
        {t('overdue')}
      </Checkbox>
      {(filter.from ?? filter.to) && (
        <span className="documents-period">
          {t('period', {
            from: filter.from ? format.day(filter.from) : '…',
            to: filter.to ? format.day(filter.to) : '…',
          })}
        </span>
      )}
      {Object.keys(filter).length > 0 && (
        <Button type="link" size="small" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
};

export const DocumentsPage = () => {
  const t = useTexts(documentsTexts);
  const format = useFormat();
  const filtering = useFilter();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      ...documentsQuery(filtering.filter),
      placeholderData: keepPreviousData,
    });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Filters key={filtering.filter.q ?? ''} {...filtering} />
      <Panel>
        {isPending ? (
          <Loading />
        ) : error ? (
          <LoadFailure error={error} retry={() => void refetch()} />
        ) : (
          <Records
            caption={t('list')}
            rows={data}
            rowKey={({ id }) => id}
            empty={t('none')}
            columns={[
              {
                key: 'document',
                title: t('document'),
                heading: true,
                cell: ({ id, title, urgency }) => (
                  <>
                    <UrgencyMark urgency={urgency} /> <Link to={`/documents/${id}`}>{title}</Link>
                  </>
                ),
              },
              { key: 'number', title: t('number'), width: 170, cell: ({ number }) => number },
              { key: 'genre', title: t('genre'), width: 70, cell: ({ genre }) => genre },
              {
                key: 'attribute',
                title: t('attribute'),
                width: 120,
                cell: ({ attribute }) => <AttributeMark attribute={attribute} />,
              },
              {
                key: 'state',
                title: t('state'),
                width: 180,
                cell: ({ stateLabel }) => <StateMark label={stateLabel} />,
              },
              { key: 'section', title: t('section'), width: 110, cell: ({ section }) => section.name },
              {
                key: 'updated',
                title: t('updated'),
                width: 150,
                cell: ({ updatedAt }) => format.instant(updatedAt),
              },
            ]}
          />
        )}
        {hasNextPage && (
          <div className="documents-more">
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
};
