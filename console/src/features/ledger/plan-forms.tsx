import { Radio } from 'antd';
import { useState } from 'react';
import { problemOf, request } from '../../shared/api';
import { FileDrop } from '../../shared/files';
import { EntryForm } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { useLedgerAction, type Ledger } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

const SOURCES = ['plan', 'last_year', 'empty'] as const;

/** The ledger of a year being made. */
export const CreateForm = ({ year }: { readonly year: number }) => {
  const t = useTexts(ledgerTexts);
  const [from, setFrom] = useState<(typeof SOURCES)[number]>('plan');
  const making = useLedgerAction(() => request<Ledger>('POST', '/api/ledger', { json: { year, from } }));
  return (
    <EntryForm
      title={t('createTitle', { year })}
      submit={t('create')}
      error={making.error}
      isPending={making.isPending}
      onSubmit={() => making.start(undefined)}
    >
      <fieldset className="entry-wide ledger-choice">
        <legend>{t('from')}</legend>
        <Radio.Group
          value={from}
          onChange={({ target }) => setFrom(target.value as (typeof SOURCES)[number])}
          options={SOURCES.map((value) => ({ value, label: t(value) }))}
        />
      </fieldset>
    </EntryForm>
  );
};

const WrongRows = ({ error }: { readonly error: unknown }) => {
  const t = useTexts(ledgerTexts);
  const problem = problemOf(error);
  if (problem?.code !== 'ledger.rows_wrong') return <ProblemAlert error={error} />;
  return (
    <div className="problem" role="alert">
      <strong>{problem.title}</strong>
      <ul>
        {(problem.fields ?? []).map(({ field, message }) => {
          const [, line, column] = /^rows\[(\d+)\]\.(.+)$/.exec(field) ?? [];
          return (
            <li key={`${field}${message}`}>
              {line && column ? t('rowWrong', { line, column, message }) : message}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** A list in .xlsx that becomes lines of the plan. */
export const ImportForm = ({ year }: { readonly year: number }) => {
  const t = useTexts(ledgerTexts);
  const [done, setDone] = useState(false);
  const importing = useLedgerAction(
    (file: File) => {
      setDone(false);
      const form = new FormData();
      form.append('file', file, file.name);
      return request<Ledger>('POST', `/api/ledger/${year}/import`, { form });
    },
    () => setDone(true),
  );
  return (
    <Panel title={t('importList')}>
      <p className="ledger-hint">{t('importLead')}</p>
      <FileDrop
        accept=".xlsx"
        hint={t('importHint')}
        onFile={(file) => importing.start(file)}
        isBusy={importing.isPending}
      />
      {done && <p role="status">{t('importDone')}</p>}
      <WrongRows error={importing.error} />
    </Panel>
  );
};
