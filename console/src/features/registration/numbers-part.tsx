import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { addressOf, request, type Answer } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { AddressFilters, PagedRecords, useAddressFilter } from '../../shared/lists';
import { Panel, useClear } from '../../shared/ui';
import { LateForm, ReserveForm, VoidForm } from './keep-forms';
import type { Line } from './register-queries';
import { registerTexts } from './register.texts';
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
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      mayManage: pages.some(({ mayManage }) => mayManage),
    }),
    placeholderData: keepPreviousData,
  });

const Remark = ({
  line: { voided, origin, note, datedOn, document, voidProposed },
}: {
  readonly line: Line;
}) => {
  const t = useTexts(registerTexts);
  const format = useFormat();
  return (
    <>
      {voided && (
        <span className="register-remark">
          {t('voided', { reason: voided.reason ?? '' })}
          {voided.by && voided.confirmedBy && (
            <small>{t('voidedBy', { by: voided.by.name, confirmedBy: voided.confirmedBy.name })}</small>
          )}
          {voided.replacedBy && <small>{t('replacedBy', { number: voided.replacedBy })}</small>}
        </span>
      )}
      {!voided && origin === 'reserved' && !document && t('reserved', { note: note ?? '' })}
      {origin === 'imported' && t('imported', { day: datedOn ? format.day(datedOn) : '' })}
      {origin === 'late' && t('late', { note: note ?? '', day: datedOn ? format.day(datedOn) : '' })}
      {voidProposed && <span className="register-open">{t('voidProposed')}</span>}
    </>
  );
};

type Open = { readonly form: 'reserve' | 'late' } | { readonly form: 'void'; readonly line: Line };

/** The lines of the register, and what is done to them. */
export const NumbersPart = () => {
  const clear = useClear();
  const t = useTexts(registerTexts);
  const r = useTexts(registrationTexts);
  const format = useFormat();
  const { filter, change, isFiltered, reset } = useAddressFilter(['year', 'q']);
  const { year, q } = filter;
  const [words, setWords] = useState(q ?? '');
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<string>();
  const list = useRegister(year, q);
  const mayManage = list.data?.mayManage ?? false;
  const show = (next: Open) => {
    setSaid(undefined);
    setOpen(next);
    window.scrollTo({ top: 0 });
  };
  const closing = {
    onDone: (text: string) => {
      setOpen(undefined);
      setSaid(text);
    },
    onCancel: () => setOpen(undefined),
  };
  return (
    <>
      {said && (
        <p className="registration-done" role="status">
          {said}
        </p>
      )}
      {open?.form === 'reserve' && <ReserveForm {...closing} />}
      {open?.form === 'late' && <LateForm {...closing} />}
      {open?.form === 'void' && <VoidForm key={open.line.number} line={open.line} {...closing} />}
      <AddressFilters isFiltered={isFiltered} reset={reset}>
        <Input.Search
          className="list-words"
          aria-label={r('search')}
          placeholder={r('search')}
          value={words}
          maxLength={100}
          allowClear={clear}
          enterButton={r('find')}
          onChange={({ target }) => setWords(target.value)}
          onSearch={(value) => change('q', value.trim())}
        />
        <Select
          aria-label={r('year')}
          placeholder={r('anyYear')}
          allowClear={clear}
          value={year ?? null}
          options={YEARS.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => change('year', value ?? undefined)}
        />
      </AddressFilters>
      <div className="register-tools">
        {mayManage && (
          <>
            <Button onClick={() => show({ form: 'reserve' })}>{t('reserve')}</Button>
            <Button onClick={() => show({ form: 'late' })}>{t('enterLate')}</Button>
          </>
        )}
        <a href={addressOf('/api/register/export', { year })}>{t('export')}</a>
      </div>
      <Panel>
        <PagedRecords
          caption={t('title')}
          rows={list.data?.items}
          paging={list}
          rowKey={({ number }) => number}
          empty={r('none')}
          columns={[
            {
              key: 'number',
              title: r('number'),
              heading: true,
              width: 190,
              cell: ({ number, voided }) => (voided ? <s>{number}</s> : number),
            },
            {
              key: 'document',
              title: r('document'),
              cell: ({ document }) =>
                document && <Link to={`/documents/${document.id}`}>{document.title}</Link>,
            },
            {
              key: 'section',
              title: r('section'),
              width: 110,
              cell: ({ document }) => document?.section.name,
            },
            { key: 'by', title: r('registeredBy'), width: 90, cell: (entry) => entry.registeredBy.name },
            {
              key: 'at',
              title: r('registeredAt'),
              width: 150,
              cell: ({ registeredAt }) => format.instant(registeredAt),
            },
            { key: 'remark', title: r('remark'), width: 230, cell: (line) => <Remark line={line} /> },
            ...(mayManage
              ? [
                  {
                    key: 'action',
                    title: t('action'),
                    width: 90,
                    cell: (line: Line) =>
                      line.voided === null &&
                      !line.voidProposed && (
                        <Button
                          size="small"
                          aria-label={t('voidOf', { number: line.number })}
                          onClick={() => show({ form: 'void', line })}
                        >
                          {t('void')}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
    </>
  );
};
