import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  documentsQuery,
  sectionsQuery,
  workflowQuery,
  type Attribute,
  type DocumentLine,
} from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { AddressFilters, PagedRecords, useAddressFilter } from '../../shared/lists';
import {
  AttributeMark,
  attributeTexts,
  PageHead,
  Panel,
  StateMark,
  UrgencyMark,
  useClear,
} from '../../shared/ui';
import { documentsTexts } from './documents.texts';
import './documents.css';

const FILTERS = ['state', 'attribute', 'section', 'q', 'drafter', 'from', 'to', 'overdue'] as const;
type FilterName = (typeof FILTERS)[number];

const Filters = ({ filter, change, isFiltered, reset }: ReturnType<typeof useAddressFilter<FilterName>>) => {
  const clear = useClear();
  const t = useTexts(documentsTexts);
  const attributes = useTexts(attributeTexts);
  const label = useLabel();
  const format = useFormat();
  const { data: workflow } = useQuery(workflowQuery);
  const { data: sections } = useQuery(sectionsQuery);
  const [words, setWords] = useState(filter.q ?? '');
  return (
    <AddressFilters isFiltered={isFiltered} reset={reset}>
      <Input.Search
        className="list-words"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        maxLength={200}
        allowClear={clear}
        enterButton={t('find')}
        onChange={({ target }) => setWords(target.value)}
        onSearch={(value) => change('q', value.trim())}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('anyState')}
        value={filter.state ?? null}
        allowClear={clear}
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
        allowClear={clear}
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
        allowClear={clear}
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
        <span>
          {t('period', {
            from: filter.from ? format.day(filter.from) : '…',
            to: filter.to ? format.day(filter.to) : '…',
          })}
        </span>
      )}
    </AddressFilters>
  );
};

/** Where the words stand, when neither title nor number has them. */
const Excerpt = ({ excerpt }: Pick<DocumentLine, 'excerpt'>) => {
  const t = useTexts(documentsTexts);
  if (excerpt === null) return null;
  const { before, match, after, attachment } = excerpt;
  return (
    <div className="found-text">
      <span>{attachment === null ? t('inText') : t('inAttachment', { name: attachment })}</span>
      {before && `…${before}`}
      <mark>{match}</mark>
      {after && `${after}…`}
    </div>
  );
};

export const DocumentsPage = () => {
  const t = useTexts(documentsTexts);
  const format = useFormat();
  const filtering = useAddressFilter(FILTERS);
  const list = useInfiniteQuery({
    ...documentsQuery(filtering.filter),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Filters key={filtering.filter.q ?? ''} {...filtering} />
      <Panel>
        <PagedRecords
          caption={t('list')}
          rows={list.data}
          paging={list}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ id, title, urgency, excerpt }) => (
                <>
                  <UrgencyMark urgency={urgency} /> <Link to={`/documents/${id}`}>{title}</Link>
                  <Excerpt excerpt={excerpt} />
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
      </Panel>
    </>
  );
};
