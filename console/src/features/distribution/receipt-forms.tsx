import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { distributionTexts } from './distribution.texts';

export type Receipts = Answer<'Receipts'>;
export type Recipient = Receipts['recipients'][number];

const useReceiptChange = <Input,>(run: (input: Input) => Promise<Receipts>, onDone: () => void) => {
  const client = useQueryClient();
  return useSingleAction(run, (answer: Receipts) => {
    client.setQueryData(['receipts', answer.document.id], answer);
    void client.invalidateQueries({ queryKey: ['distribution'] });
    onDone();
  });
};

interface Values {
  readonly receivedOn: string;
  readonly receivedBy: string;
  readonly note: string;
}
const EMPTY: Values = { receivedOn: '', receivedBy: '', note: '' };
const isComplete = ({ receivedOn, receivedBy }: Values): boolean =>
  receivedOn !== '' && receivedBy.trim() !== '';

const ReceiptFields = ({
  values,
  change,
  id,
}: {
  readonly id: string;
  readonly values: Values;
  readonly change: (next: Values) => void;
}) => {
  const t = useTexts(distributionTexts);
  return (
    <>
      <Field id={`${id}-on`} label={t('receivedOn')}>
        <input
          id={`${id}-on`}
          type="date"
          value={values.receivedOn}
          onChange={({ target }) => change({ ...values, receivedOn: target.value })}
        />
      </Field>
      <Field id={`${id}-by`} label={t('receivedBy')}>
        <Input
          id={`${id}-by`}
          maxLength={100}
          value={values.receivedBy}
          onChange={({ target }) => change({ ...values, receivedBy: target.value })}
        />
      </Field>
      <Field id={`${id}-note`} label={t('note')}>
        <Input
          id={`${id}-note`}
          maxLength={1000}
          value={values.note}
          onChange={({ target }) => change({ ...values, note: target.value })}
        />
      </Field>
    </>
  );
};

/** The chosen units have signed on the same day, by the same hand. */
export const RecordForm = ({
  id,
  chosen,
  onDone,
}: {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}) => {
  const t = useTexts(distributionTexts);
  const draft = useStoredDraft(`receipts.${id}`, EMPTY);
  const recording = useReceiptChange(
    () =>
      request<Receipts>('POST', `/api/documents/${id}/receipts`, {
        json: { items: chosen.map((recipient) => ({ recipient, ...draft.value })) },
      }),
    () => {
      draft.clear(EMPTY);
      onDone();
    },
  );
  return (
    <EntryForm
      title={t('record')}
      lead={t('recordLead')}
      submit={t('recordGo', { count: chosen.length })}
      error={recording.error}
      isPending={recording.isPending}
      isComplete={chosen.length > 0 && isComplete(draft.value)}
      onSubmit={() => recording.start(undefined)}
    >
      <ReceiptFields id="receipt" values={draft.value} change={draft.change} />
    </EntryForm>
  );
};

export const CorrectionForm = ({
  id,
  recipient: { recipient, receipt },
  onClose,
}: {
  readonly id: string;
  readonly recipient: Recipient;
  readonly onClose: () => void;
}) => {
  const t = useTexts(distributionTexts);
  const [values, setValues] = useState<Values>({
    receivedOn: receipt?.receivedOn ?? '',
    receivedBy: receipt?.receivedBy ?? '',
    note: receipt?.note ?? '',
  });
  const [withdrawn, setWithdrawn] = useState(false);
  const correcting = useReceiptChange(
    () =>
      request<Receipts>('POST', `/api/documents/${id}/receipts/${receipt?.id ?? ''}/corrections`, {
        json: { ...values, withdrawn },
      }),
    onClose,
  );
  return (
    <EntryForm
      title={t('correctOf', { unit: recipient })}
      submit={t('correct')}
      error={correcting.error}
      isPending={correcting.isPending}
      isComplete={isComplete(values)}
      onSubmit={() => correcting.start(undefined)}
      onCancel={onClose}
    >
      <ReceiptFields id="correction" values={values} change={setValues} />
      <Checkbox checked={withdrawn} onChange={({ target }) => setWithdrawn(target.checked)}>
        {t('wrongAltogether')}
      </Checkbox>
    </EntryForm>
  );
};
