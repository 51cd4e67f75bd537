import { useInfiniteQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { documentsQuery, request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { FILE_ENDINGS, useLedgerAction, type Ledger, type Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

const EMPTY = { note: '', happenedOn: '', document: null as string | null };
const FOUND = 20;

const DocumentSelect = ({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}) => {
  const t = useTexts(ledgerTexts);
  const [words, setWords] = useState('');
  const { data } = useInfiniteQuery(documentsQuery(words ? { q: words } : {}, FOUND));
  return (
    <Select
      id="evidence-document"
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      value={value}
      notFoundContent={t('documentNone')}
      options={(data ?? []).map(({ id, number, title }) => ({
        value: id,
        label: number ? `${number} ${title}` : title,
      }))}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
};

/** Something to show for a line: a note, a document or a file. */
export const EvidenceForm = ({ line, close }: { readonly line: Line; readonly close: () => void }) => {
  const t = useTexts(ledgerTexts);
  const draft = useStoredDraft(`evidence.${line.id}`, EMPTY);
  const [file, setFile] = useState<File>();
  const { note, happenedOn, document } = draft.value;
  const adding = useLedgerAction(
    () => {
      const evidence = {
        ...(note.trim() && { note }),
        ...(happenedOn && { happenedOn }),
        ...(document && { document }),
      };
      const path = `/api/ledger/lines/${line.id}/evidence`;
      if (!file) return request<Ledger>('POST', path, { json: evidence });
      const form = new FormData();
      form.append('evidence', JSON.stringify(evidence));
      form.append('file', file, file.name);
      return request<Ledger>('POST', path, { form });
    },
    () => {
      draft.clear(EMPTY);
      close();
    },
  );
  return (
    <EntryForm
      title={t('addEvidence')}
      submit={t('send')}
      error={adding.error}
      isPending={adding.isPending}
      isComplete={note.trim() !== '' || document !== null || file !== undefined}
      onSubmit={() => adding.start(undefined)}
      onCancel={close}
    >
      <div className="entry-wide">
        <Field id="evidence-note" label={t('note')}>
          <Input.TextArea
            id="evidence-note"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={note}
            onChange={({ target }) => draft.change({ ...draft.value, note: target.value })}
          />
        </Field>
      </div>
      <Field id="evidence-document" label={t('documentNumber')}>
        <DocumentSelect
          value={document}
          onChange={(next) => draft.change({ ...draft.value, document: next })}
        />
      </Field>
      <Field id="evidence-day" label={t('happenedOn')}>
        <input
          id="evidence-day"
          type="date"
          value={happenedOn}
          onChange={({ target }) => draft.change({ ...draft.value, happenedOn: target.value })}
        />
      </Field>
      <Field id="evidence-file" label={t('file')} hint={t('fileHint')}>
        <input
          id="evidence-file"
          type="file"
          accept={FILE_ENDINGS}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </Field>
    </EntryForm>
  );
};
