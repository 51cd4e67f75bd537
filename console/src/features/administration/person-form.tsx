import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { request, sectionsQuery } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { useClear } from '../../shared/ui';
import { useDirectoryChange, useRoles, type Person, type Role } from './administration-queries';
import { administrationTexts } from './administration.texts';

interface Values {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly sectionId: string | null;
}
const valuesOf = (person: Person | undefined): Values => ({
  username: person?.username ?? '',
  name: person?.name ?? '',
  roles: person?.roles ?? [],
  sectionId: person?.sectionId ?? null,
});

/** Somebody new, or other posts for somebody. The password is never kept. */
export const PersonForm = ({
  person,
  close,
}: {
  readonly person: Person | undefined;
  readonly close: () => void;
}) => {
  const clear = useClear();
  const t = useTexts(administrationTexts);
  const { options } = useRoles();
  const { data: sections } = useQuery(sectionsQuery);
  const draft = useStoredDraft<Values>(`person.${person?.id ?? 'new'}`, valuesOf(person));
  const [password, setPassword] = useState('');
  const { username, name, roles, sectionId } = draft.value;
  const change = (next: Partial<Values>) => draft.change({ ...draft.value, ...next });
  const leave = () => {
    draft.clear(valuesOf(person));
    close();
  };
  const saving = useDirectoryChange(() => {
    const common = { name, roles, sectionId, ...(password === '' ? {} : { password }) };
    return person
      ? request<Person>('PATCH', `/api/people/${person.id}`, { json: common })
      : request<Person>('POST', '/api/people', { json: { ...common, username } });
  }, leave);
  return (
    <EntryForm
      title={person ? t('editPerson', { name: person.name }) : t('newPerson')}
      error={saving.error}
      isPending={saving.isPending}
      isComplete={name.trim() !== '' && (person !== undefined || (username !== '' && password !== ''))}
      onSubmit={() => saving.start(undefined)}
      onCancel={leave}
    >
      <Field id="person-name" label={t('name')}>
        <Input
          id="person-name"
          maxLength={60}
          value={name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      {!person && (
        <Field id="person-username" label={t('username')} hint={t('usernameHint')}>
          <Input
            id="person-username"
            maxLength={64}
            autoComplete="off"
            value={username}
            onChange={({ target }) => change({ username: target.value })}
          />
        </Field>
      )}
      <Field id="person-password" label={t(person ? 'newPassword' : 'password')} hint={t('passwordHint')}>
        <Input.Password
          id="person-password"
          autoComplete="new-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      <Field id="person-section" label={t('section')}>
        <Select
          id="person-section"
          allowClear={clear}
          placeholder={t('noSection')}
          value={sectionId}
          options={(sections ?? []).map((one) => ({ value: one.id, label: one.name }))}
          onChange={(value) => change({ sectionId: value ?? null })}
        />
      </Field>
      <Field id="person-roles" label={t('roles')}>
        <Select
          id="person-roles"
          mode="multiple"
          optionFilterProp="label"
          placeholder={t('choose')}
          value={[...roles]}
          options={options}
          onChange={(value) => change({ roles: value })}
        />
      </Field>
    </EntryForm>
  );
};
