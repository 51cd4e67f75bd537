import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { keys, request, useSingleAction, type Answer } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { administrationTexts } from './administration.texts';
import { daysOf } from './holiday-days';

type Imported = Answer<'HolidayScheduleImport'>;

const schedulesQuery = queryOptions({
  queryKey: ['holiday-schedules'],
  queryFn: ({ signal }) => request<Answer<'HolidaySchedules'>>('GET', '/api/holiday-schedules', { signal }),
  select: ({ items }) => items,
});

const EMPTY = { year: '', notice: '', issuedOn: '', url: '', off: '', makeup: '' };

/** Which deadlines have moved with the new notice. */
const Outcome = ({ imported }: { readonly imported: Imported }) => {
  const t = useTexts(administrationTexts);
  const format = useFormat();
  const { schedule, deadlines } = imported;
  const textOf = ({ on, provisional }: { readonly on: string; readonly provisional: boolean }): string =>
    format.day(on) + (provisional ? `（${t('provisional')}）` : '');
  return (
    <div className="entry-outcome" role="status">
      <p>{t('importDone', { year: schedule.year, checked: deadlines.checked })}</p>
      {deadlines.unexplained > 0 && <p>{t('unexplained', { count: deadlines.unexplained })}</p>}
      <Records
        caption={t('after')}
        rows={deadlines.moved}
        rowKey={({ document }) => document}
        empty={t('movedNone')}
        columns={[
          {
            key: 'document',
            title: t('document'),
            heading: true,
            cell: ({ document, number }) => (
              <Link to={`/documents/${document}`}>{number ?? t('document')}</Link>
            ),
          },
          { key: 'before', title: t('before'), cell: ({ before }) => textOf(before) },
          { key: 'after', title: t('after'), cell: ({ after }) => textOf(after) },
        ]}
      />
    </div>
  );
};

const ImportForm = ({ onDone }: { readonly onDone: (imported: Imported) => void }) => {
  const t = useTexts(administrationTexts);
  const client = useQueryClient();
  const draft = useStoredDraft('holidays', EMPTY);
  const { year, notice, issuedOn, url, off, makeup } = draft.value;
  const change = (next: Partial<typeof EMPTY>) => draft.change({ ...draft.value, ...next });
  const offDays = daysOf(off);
  const makeupDays = daysOf(makeup);
  const importing = useSingleAction(
    () =>
      request<Imported>('POST', '/api/holiday-schedules', {
        json: { year: Number(year), notice, issuedOn, url, off: offDays.days, makeup: makeupDays.days },
      }),
    (answer) => {
      draft.clear(EMPTY);
      void client.invalidateQueries({ queryKey: schedulesQuery.queryKey });
      void client.invalidateQueries({ queryKey: keys.tasks });
      onDone(answer);
    },
  );
  const understood = offDays.unclear === undefined && makeupDays.unclear === undefined;
  const area = (name: 'off' | 'makeup', unclear: string | undefined) => (
    <div className="entry-wide">
      <Field id={`holiday-${name}`} label={t(name)} hint={t('offHint')}>
        <Input.TextArea
          id={`holiday-${name}`}
          autoSize={{ minRows: name === 'off' ? 4 : 2, maxRows: 14 }}
          value={draft.value[name]}
          aria-invalid={unclear !== undefined}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      </Field>
      {unclear !== undefined && <p className="entry-unclear">{t('badDays', { line: unclear })}</p>}
    </div>
  );
  return (
    <EntryForm
      title={t('importYear')}
      lead={t('importLead')}
      submit={t('importGo')}
      error={importing.error}
      isPending={importing.isPending}
      isComplete={/^\d{4}$/.test(year) && notice.trim() !== '' && issuedOn !== '' && understood}
      onSubmit={() => importing.start(undefined)}
    >
      <Field id="holiday-year" label={t('year')}>
        <Input
          id="holiday-year"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={({ target }) => change({ year: target.value })}
        />
      </Field>
      <Field id="holiday-notice" label={t('notice')}>
        <Input
          id="holiday-notice"
          maxLength={100}
          value={notice}
          onChange={({ target }) => change({ notice: target.value })}
        />
      </Field>
      <Field id="holiday-issued" label={t('issuedOn')}>
        <input
          id="holiday-issued"
          type="date"
          value={issuedOn}
          onChange={({ target }) => change({ issuedOn: target.value })}
        />
      </Field>
      <Field id="holiday-url" label={t('url')}>
        <Input
          id="holiday-url"
          maxLength={500}
          value={url}
          onChange={({ target }) => change({ url: target.value })}
        />
      </Field>
      {area('off', offDays.unclear)}
      {area('makeup', makeupDays.unclear)}
    </EntryForm>
  );
};

export const HolidaysPart = () => {
  const t = useTexts(administrationTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(schedulesQuery);
  const [imported, setImported] = useState<Imported>();
  return (
    <>
      {imported && <Outcome imported={imported} />}
      <Panel title={t('holidays')}>
        {isPending ? (
          <Loading />
        ) : !data ? (
          <LoadFailure error={error} retry={() => void refetch()} />
        ) : (
          <Records
            caption={t('holidays')}
            rows={data.toSorted((one, other) => other.year - one.year || other.version - one.version)}
            rowKey={({ year, version }) => `${year}-${version}`}
            empty={t('none')}
            columns={[
              {
                key: 'year',
                title: t('year'),
                heading: true,
                width: 150,
                cell: ({ year, version }) => `${year}（${t('version', { version })}）`,
              },
              { key: 'notice', title: t('notice'), cell: ({ notice }) => notice },
              { key: 'issuedOn', title: t('issuedOn'), width: 150, cell: (one) => format.day(one.issuedOn) },
              {
                key: 'days',
                title: t('off'),
                cell: ({ off, makeup }) => t('daysOff', { off: off.length, makeup: makeup.length }),
              },
              {
                key: 'source',
                title: t('source'),
                width: 120,
                cell: ({ builtIn }) => t(builtIn ? 'builtIn' : 'imported'),
              },
            ]}
          />
        )}
      </Panel>
      <ImportForm
        onDone={(answer) => {
          setImported(answer);
          window.scrollTo({ top: 0 });
        }}
      />
    </>
  );
};
