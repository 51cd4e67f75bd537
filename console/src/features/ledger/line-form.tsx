import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { isRevisionConflict, request, sectionsQuery } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { useLedgerAction, type Ledger, type Line } from './ledger-queries';
import { ledgerTexts } from './ledger.texts';

const valuesOf = (line: Line | undefined) => ({
  task: line?.task ?? '',
  measure: line?.measure ?? '',
  limit: line?.limit ?? '',
  dueOn: '',
  leader: line?.leader ?? '',
  sections: line?.sections.map(({ id }) => id) ?? [],
});

interface Props {
  readonly year: number;
  readonly line?: Line | undefined;
  readonly close: () => void;
}

/** A line of the plan being added or changed. */
export const LineForm = ({ year, line, close }: Props) => {
  const t = useTexts(ledgerTexts);
  const { data: sections } = useQuery(sectionsQuery);
  const draft = useStoredDraft(`ledger-line.${line?.id ?? year}`, valuesOf(line));
  const { task, measure, limit, dueOn, leader } = draft.value;
  const leave = () => {
    draft.clear(valuesOf(line));
    close();
  };
  const saving = useLedgerAction(() => {
    const names = (sections ?? []).filter(({ id }) => draft.value.sections.includes(id));
    const json = {
      task,
      measure,
      limit,
      leader,
      sections: draft.value.sections,
      owner: names.map(({ name }) => name).join('、'),
      ...(dueOn && { dueOn }),
    };
    return line
      ? request<Ledger>('PATCH', `/api/ledger/lines/${line.id}`, {
          json: { ...json, revision: line.revision },
        })
      : request<Ledger>('POST', `/api/ledger/${year}/lines`, { json });
  }, leave);
  const change = (next: Partial<ReturnType<typeof valuesOf>>) => draft.change({ ...draft.value, ...next });
  return (
    <EntryForm
      title={line ? t('editTitle', { number: line.number }) : t('newLine')}
      error={saving.error}
      isPending={saving.isPending}
      isComplete={task.trim() !== '' && limit.trim() !== ''}
      onSubmit={() => saving.start(undefined)}
      onCancel={leave}
    >
      <div className="entry-wide">
        <Field id="line-task" label={t('task')}>
          <Input.TextArea
            id="line-task"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={task}
            onChange={({ target }) => change({ task: target.value })}
          />
        </Field>
      </div>
      <div className="entry-wide">
        <Field id="line-measure" label={t('measure')}>
          <Input.TextArea
            id="line-measure"
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={measure}
            onChange={({ target }) => change({ measure: target.value })}
          />
        </Field>
      </div>
      <Field id="line-limit" label={t('limit')} hint={t('limitHint')}>
        <Input
          id="line-limit"
          maxLength={100}
          value={limit}
          onChange={({ target }) => change({ limit: target.value })}
        />
      </Field>
      <Field id="line-due" label={t('dueOn')}>
        <input
          id="line-due"
          type="date"
          value={dueOn}
          onChange={({ target }) => change({ dueOn: target.value })}
        />
      </Field>
      <Field id="line-leader" label={t('leader')}>
        <Input
          id="line-leader"
          maxLength={100}
          value={leader}
          onChange={({ target }) => change({ leader: target.value })}
        />
      </Field>
      <Field id="line-sections" label={t('owner')}>
        <Select
          id="line-sections"
          mode="multiple"
          value={draft.value.sections}
          options={(sections ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => change({ sections: next })}
        />
      </Field>
      {isRevisionConflict(saving.error) && (
        <Button size="small" onClick={leave}>
          {t('conflict')}
        </Button>
      )}
    </EntryForm>
  );
};
