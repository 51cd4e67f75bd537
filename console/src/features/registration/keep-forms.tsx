import { Input } from 'antd';
import { request, type Answer } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { registerTexts } from './register.texts';
import { useRegisterChange, type Line } from './register-queries';

interface Closing {
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** The first of two persons: why a number is wrong. */
export const VoidForm = ({ line, onDone, onCancel }: Closing & { readonly line: Line }) => {
  const t = useTexts(registerTexts);
  const empty = { reason: '', series: '' };
  const draft = useStoredDraft(`void.${line.number}`, empty);
  const { reason, series } = draft.value;
  const issuedTo = line.document?.issuedTo ?? 0;
  const proposing = useRegisterChange(
    () =>
      request('POST', '/api/register/proposals', {
        json: {
          kind: 'void',
          number: line.number,
          reason,
          ...(series.trim() === '' ? {} : { series: series.trim() }),
        },
      }),
    () => {
      draft.clear(empty);
      onDone(t('proposed'));
    },
  );
  return (
    <EntryForm
      title={t('voidOf', { number: line.number })}
      lead={
        t(line.document ? 'voidLead' : 'voidFreeLead') +
        (issuedTo > 0 ? t('issuedTo', { count: issuedTo }) : '')
      }
      submit={t('propose')}
      error={proposing.error}
      isPending={proposing.isPending}
      isComplete={reason.trim() !== ''}
      onSubmit={() => proposing.start(undefined)}
      onCancel={onCancel}
    >
      <Field id="void-reason" label={t('reason')}>
        <Input
          id="void-reason"
          maxLength={1000}
          value={reason}
          onChange={({ target }) => draft.change({ ...draft.value, reason: target.value })}
        />
      </Field>
      {line.document && (
        <Field id="void-series" label={t('newSeries')} hint={t('newSeriesHint')}>
          <Input
            id="void-series"
            maxLength={12}
            value={series}
            placeholder={line.series}
            onChange={({ target }) => draft.change({ ...draft.value, series: target.value })}
          />
        </Field>
      )}
    </EntryForm>
  );
};

export const ReserveForm = ({ onDone, onCancel }: Closing) => {
  const t = useTexts(registerTexts);
  const empty = { purpose: '', series: '' };
  const draft = useStoredDraft('reserve', empty);
  const { purpose, series } = draft.value;
  const reserving = useRegisterChange(
    () =>
      request<Answer<'Reservation'>>('POST', '/api/register/reservations', {
        json: { purpose, ...(series.trim() === '' ? {} : { series: series.trim() }) },
      }),
    ({ number }) => {
      draft.clear(empty);
      onDone(t('reservedDone', { number }));
    },
  );
  return (
    <EntryForm
      title={t('reserve')}
      lead={t('reserveLead')}
      submit={t('reserveGo')}
      error={reserving.error}
      isPending={reserving.isPending}
      isComplete={purpose.trim() !== ''}
      onSubmit={() => reserving.start(undefined)}
      onCancel={onCancel}
    >
      <Field id="reserve-purpose" label={t('purpose')}>
        <Input
          id="reserve-purpose"
          maxLength={500}
          value={purpose}
          onChange={({ target }) => draft.change({ ...draft.value, purpose: target.value })}
        />
      </Field>
      <Field id="reserve-series" label={t('seriesName')} hint={t('seriesHint')}>
        <Input
          id="reserve-series"
          maxLength={12}
          value={series}
          onChange={({ target }) => draft.change({ ...draft.value, series: target.value })}
        />
      </Field>
    </EntryForm>
  );
};

const NO_LATE_ENTRY = { series: '', year: '', serial: '', title: '', datedOn: '', reason: '' };

export const LateForm = ({ onDone, onCancel }: Closing) => {
  const t = useTexts(registerTexts);
  const draft = useStoredDraft('late-entry', NO_LATE_ENTRY);
  const { value } = draft;
  const entering = useRegisterChange(
    () =>
      request('POST', '/api/register/proposals', {
        json: { kind: 'late_entry', ...value, year: Number(value.year), serial: Number(value.serial) },
      }),
    () => {
      draft.clear(NO_LATE_ENTRY);
      onDone(t('proposed'));
    },
  );
  const text = (name: keyof typeof NO_LATE_ENTRY, label: string, maxLength: number, numeric = false) => (
    <Field id={`late-${name}`} label={label}>
      <Input
        id={`late-${name}`}
        maxLength={maxLength}
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        value={value[name]}
        onChange={({ target }) => draft.change({ ...value, [name]: target.value })}
      />
    </Field>
  );
  return (
    <EntryForm
      title={t('enterLate')}
      lead={t('lateLead')}
      submit={t('propose')}
      error={entering.error}
      isPending={entering.isPending}
      isComplete={
        Object.values(value).every((one) => one.trim() !== '') &&
        /^\d{4}$/.test(value.year) &&
        /^\d+$/.test(value.serial)
      }
      onSubmit={() => entering.start(undefined)}
      onCancel={onCancel}
    >
      {text('series', t('seriesName'), 12)}
      {text('year', t('year'), 4, true)}
      {text('serial', t('serial'), 5, true)}
      {text('title', t('docTitle'), 500)}
      <Field id="late-dated" label={t('datedOn')}>
        <input
          id="late-dated"
          type="date"
          value={value.datedOn}
          onChange={({ target }) => draft.change({ ...value, datedOn: target.value })}
        />
      </Field>
      {text('reason', t('reason'), 1000)}
    </EntryForm>
  );
};
