import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { AddressFilters, PagedRecords, useAddressFilter } from '../../shared/lists';
import { PageHead, Panel, useClear } from '../../shared/ui';
import './registration.css';
import { registrationTexts } from './registration.texts';

const YEARS_BACK = 15;
const thisYear = new Date().getFullYear();
const YEARS = Array.from({ length: YEARS_BACK }, (_, index) => thisYear - index);

const useRegister = (year: string | undefined, q: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['register', { year, q }],
    queryFn: ({ signal, pageParam }) =>
      request<Answer<'Register'>>('GET', '/api/register', { signal, query: { year, q, cursor: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  });

/** 发文登记簿: every number, its document, when and by whom it was given. */
export const RegisterPage = () => {
  const clear = useClear();
  const t = useTexts(registrationTexts);
  const format = useFormat();
  const { filter, change, isFiltered, reset } = useAddressFilter(['year', 'q']);
  const { year, q } = filter;
  const [words, setWords] = useState(q ?? '');
  const list = useRegister(year, q);
  return (
    <>
      <PageHead
        title={t('registerTitle')}
        lead={t('registerLead')}
        actions={<Link to="/registration">{t('back')}</Link>}
      />
      <AddressFilters isFiltered={isFiltered} reset={reset}>
        <Input.Search
          className="list-words"
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          maxLength={100}
          allowClear={clear}
          enterButton={t('find')}
          onChange={({ target }) => setWords(target.value)}
          onSearch={(value) => change('q', value.trim())}
        />
        <Select
          aria-label={t('year')}
          placeholder={t('anyYear')}
          allowClear={clear}
          value={year ?? null}
          options={YEARS.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => change('year', value ?? undefined)}
        />
      </AddressFilters>
      <Panel>
        <PagedRecords
          caption={t('registerTitle')}
          rows={list.data}
          paging={list}
          rowKey={({ number }) => number}
          empty={t('none')}
          columns={[
            {
              key: 'number',
              title: t('number'),
              heading: true,
              width: 190,
              cell: ({ number, voided }) => (voided ? <s>{number}</s> : number),
            },
            {
              key: 'document',
              title: t('document'),
              cell: ({ document }) =>
                document && <Link to={`/documents/${document.id}`}>{document.title}</Link>,
            },
            {
              key: 'section',
              title: t('section'),
              width: 120,
              cell: ({ document }) => document?.section.name,
            },
            { key: 'by', title: t('registeredBy'), width: 100, cell: (entry) => entry.registeredBy.name },
            {
              key: 'at',
              title: t('registeredAt'),
              width: 150,
              cell: ({ registeredAt }) => format.instant(registeredAt),
            },
            {
              key: 'remark',
              title: t('remark'),
              width: 160,
              cell: ({ voided }) => voided && t('voided', { reason: voided.reason ?? '' }),
            },
          ]}
        />
      </Panel>
    </>
  );
};
