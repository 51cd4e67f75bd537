import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { keys, request, useSingleAction } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Subject, useDeadlineName } from './deadline-columns';
import type { Deadline } from './deadline-queries';
import { deadlinesTexts } from './deadlines.texts';

interface Props {
  readonly deadline: Deadline;
  readonly close: () => void;
}

/** The words why a deadline was missed. */
export const CauseForm = ({ deadline, close }: Props) => {
  const t = useTexts(deadlinesTexts);
  const nameOf = useDeadlineName();
  const client = useQueryClient();
  const draft = useStoredDraft(`deadline-cause.${deadline.id}`, '');
  const leave = () => {
    draft.clear('');
    close();
  };
  const explaining = useSingleAction(
    () => request<void>('POST', `/api/deadlines/${deadline.id}/cause`, { json: { cause: draft.value } }),
    () => {
      void client.invalidateQueries({ queryKey: keys.deadlines });
      leave();
    },
  );
  return (
    <EntryForm
      title={t('explainTitle', { what: nameOf(deadline) })}
      lead={t('causeHint')}
      submit={t('submit')}
      error={explaining.error}
      isPending={explaining.isPending}
      isComplete={draft.value.trim() !== ''}
      onSubmit={() => explaining.start(undefined)}
      onCancel={leave}
    >
      <div className="entry-wide">
        <p>
          <Subject deadline={deadline} />
        </p>
        <Field id="deadline-cause" label={t('cause')}>
          <Input.TextArea
            id="deadline-cause"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={draft.value}
            onChange={({ target }) => draft.change(target.value)}
          />
        </Field>
      </div>
    </EntryForm>
  );
};
