import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, ProblemAlert, Records, useClear } from '../../shared/ui';
import {
  substitutionsQuery,
  useDirectoryChange,
  useRoles,
  type Substitution,
} from './administration-queries';
import { administrationTexts } from './administration.texts';
import { PersonSelect } from './person-select';

interface Values {
  readonly absentId: string | null;
  readonly substituteId: string | null;
  readonly role: string | null;
  readonly from: string;
  readonly until: string;
}
const EMPTY: Values = { absentId: null, substituteId: null, role: null, from: '', until: '' };

const AbsenceForm = ({ close }: { readonly close: () => void }) => {
  const clear = useClear();
  const t = useTexts(administrationTexts);
  const { options } = useRoles();
  const draft = useStoredDraft<Values>('absence.new', EMPTY);
  const { absentId, substituteId, role, from, until } = draft.value;
  const change = (next: Partial<Values>) => draft.change({ ...draft.value, ...next });
  const leave = () => {
    draft.clear(EMPTY);
    close();
  };
  const saving = useDirectoryChange(
    () => request<Substitution>('POST', '/api/substitutions', { json: draft.value }),
    leave,
  );
  return (
    <EntryForm
      title={t('newAbsence')}
      lead={t('absenceLead')}
      error={saving.error}
      isPending={saving.isPending}
      isComplete={absentId !== null && substituteId !== null && from !== '' && until !== ''}
      onSubmit={() => saving.start(undefined)}
      onCancel={leave}
    >
      <Field id="absence-absent" label={t('absent')}>
        <PersonSelect
          id="absence-absent"
          placeholder={t('choose')}
          value={absentId}
          except={substituteId}
          onChange={(value) => change({ absentId: value })}
        />
      </Field>
      <Field id="absence-substitute" label={t('substitute')}>
        <PersonSelect
          id="absence-substitute"
          placeholder={t('choose')}
          value={substituteId}
          except={absentId}
          onChange={(value) => change({ substituteId: value })}
        />
      </Field>
      <Field id="absence-role" label={t('role')}>
        <Select
          id="absence-role"
          allowClear={clear}
          placeholder={t('allRoles')}
          value={role}
          options={options.map((one) => ({ value: one.value as string, label: one.label }))}
          onChange={(value) => change({ role: value ?? null })}
        />
      </Field>
      <Field id="absence-from" label={t('from')}>
        <input
          id="absence-from"
          type="date"
          value={from}
          onChange={({ target }) => change({ from: target.value })}
        />
      </Field>
      <Field id="absence-until" label={t('until')}>
        <input
          id="absence-until"
          type="date"
          min={from}
          value={until}
          onChange={({ target }) => change({ until: target.value })}
        />
      </Field>
    </EntryForm>
  );
};

export const AbsencePart = () => {
  const t = useTexts(administrationTexts);
  const format = useFormat();
  const { nameOf } = useRoles();
  const { data: substitutions, error, isPending, refetch } = useQuery(substitutionsQuery);
  const [adding, setAdding] = useState(false);
  const ending = useDirectoryChange((id: string) => request<void>('DELETE', `/api/substitutions/${id}`));
  if (isPending) return <Loading />;
  if (!substitutions) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      {adding && <AbsenceForm close={() => setAdding(false)} />}
      <ProblemAlert error={ending.error} />
      <Panel
        title={t('absence')}
        extra={
          <Button size="small" onClick={() => setAdding(true)}>
            {t('newAbsence')}
          </Button>
        }
      >
        <Records
          caption={t('absence')}
          rows={substitutions}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            { key: 'absent', title: t('absent'), heading: true, cell: ({ absent }) => absent?.name },
            { key: 'substitute', title: t('substitute'), cell: ({ substitute }) => substitute?.name },
            {
              key: 'role',
              title: t('role'),
              cell: ({ role }) => (role === null ? t('allRoles') : nameOf(role)),
            },
            { key: 'from', title: t('from'), cell: ({ from }) => format.day(from) },
            { key: 'until', title: t('until'), cell: ({ until }) => format.day(until) },
            {
              key: 'actions',
              title: t('actions'),
              width: 100,
              cell: ({ id, ended }) =>
                ended ? (
                  t('ended')
                ) : (
                  <Button size="small" loading={ending.isPending} onClick={() => ending.start(id)}>
                    {t('endAbsence')}
                  </Button>
                ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
