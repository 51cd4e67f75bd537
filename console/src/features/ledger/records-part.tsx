import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { FILE_ENDINGS, RECORD_KINDS, useLedgerAction, type Ledger } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

const EMPTY = {
  kind: null as (typeof RECORD_KINDS)[number] | null,
  title: '',
  heldOn: '',
  participants: '',
  note: '',
};

const RecordForm = ({ year, close }: { readonly year: number; readonly close: () => void }) => {
  const t = useTexts(ledgerTexts);
  const draft = useStoredDraft(`ledger-record.${year}`, EMPTY);
  const [file, setFile] = useState<File>();
  const { kind, title, heldOn, participants, note } = draft.value;
  const leave = () => {
    draft.clear(EMPTY);
    close();
  };
  const adding = useLedgerAction(() => {
    const record = {
      kind,
      title,
      heldOn,
      ...(participants && { participants: Number(participants) }),
      ...(note.trim() && { note }),
    };
    const path = `/api/ledger/${year}/records`;
    if (!file) return request<Ledger>('POST', path, { json: record });
    const form = new FormData();
    form.append('record', JSON.stringify(record));
    form.append('file', file, file.name);
    return request<Ledger>('POST', path, { form });
  }, leave);
  const change = (next: Partial<typeof EMPTY>) => draft.change({ ...draft.value, ...next });
  return (
    <EntryForm
      title={t('newRecord')}
      error={adding.error}
      isPending={adding.isPending}
      isComplete={kind !== null && title.trim() !== '' && heldOn !== ''}
      onSubmit={() => adding.start(undefined)}
      onCancel={leave}
    >
      <Field id="record-kind" label={t('recordKind')}>
        <Select
          id="record-kind"
          value={kind}
          options={RECORD_KINDS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => change({ kind: value })}
        />
      </Field>
      <Field id="record-title" label={t('recordTitle')}>
        <Input
          id="record-title"
          maxLength={200}
          value={title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </Field>
      <Field id="record-day" label={t('heldOn')}>
        <input
          id="record-day"
          type="date"
          value={heldOn}
          onChange={({ target }) => change({ heldOn: target.value })}
        />
      </Field>
      <Field id="record-participants" label={t('participants')}>
        <Input
          id="record-participants"
          inputMode="numeric"
          maxLength={6}
          value={participants}
          onChange={({ target }) => change({ participants: target.value.replaceAll(/\D/g, '') })}
        />
      </Field>
      <Field id="record-file" label={t('file')} hint={t('fileHint')}>
        <input
          id="record-file"
          type="file"
          accept={FILE_ENDINGS}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </Field>
      <div className="entry-wide">
        <Field id="record-note" label={t('note')}>
          <Input.TextArea
            id="record-note"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={note}
            onChange={({ target }) => change({ note: target.value })}
          />
        </Field>
      </div>
    </EntryForm>
  );
};

/** Trainings, briefings, meetings, the budget: what the office did, for whichever line asks for it. */
export const RecordsPart = ({ ledger }: { readonly ledger: Ledger }) => {
  const t = useTexts(ledgerTexts);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && <RecordForm year={ledger.year} close={() => setOpen(false)} />}
      <Panel
        title={t('records')}
        extra={
          ledger.mayRecord &&
          !isOpen && (
            <Button size="small" onClick={() => setOpen(true)}>
              {t('newRecord')}
            </Button>
          )
        }
      >
        <Records
          caption={t('records')}
          rows={ledger.records}
          rowKey={({ id }) => id}
          empty={t('recordsNone')}
          columns={[
            { key: 'title', title: t('recordTitle'), heading: true, cell: ({ title }) => title },
            { key: 'kind', title: t('recordKind'), width: 130, cell: ({ kind }) => t(kind) },
            { key: 'heldOn', title: t('heldOn'), width: 150, cell: ({ heldOn }) => format.day(heldOn) },
            {
              key: 'participants',
              title: t('participants'),
              width: 100,
              cell: ({ participants }) => participants,
            },
            { key: 'note', title: t('note'), cell: ({ note }) => note },
            {
              key: 'file',
              title: t('file'),
              width: 180,
              cell: ({ id, fileName }) =>
                fileName && <a href={`/api/ledger/records/${id}/file`}>{fileName}</a>,
            },
          ]}
        />
      </Panel>
    </>
  );
};
