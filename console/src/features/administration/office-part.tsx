import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { request } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading } from '../../shared/ui';
import { PictureTextPart } from './picture-text-part';
import { organisationQuery, useDirectoryChange, type Organisation } from './administration-queries';
import { administrationTexts } from './administration.texts';

const OfficeForm = ({ organisation }: { readonly organisation: Organisation }) => {
  const t = useTexts(administrationTexts);
  const draft = useStoredDraft<Organisation>('organisation', organisation);
  const [saved, setSaved] = useState(false);
  const { name, creditCode, documentCode } = draft.value;
  const change = (next: Partial<Organisation>) => {
    setSaved(false);
    draft.change({ ...draft.value, ...next });
  };
  const saving = useDirectoryChange(
    () => request<Organisation>('PATCH', '/api/organisation', { json: { name, creditCode, documentCode } }),
    (answer) => {
      draft.clear(answer);
      setSaved(true);
    },
  );
  return (
    <EntryForm
      title={t('office')}
      error={saving.error}
      isPending={saving.isPending}
      onSubmit={() => saving.start(undefined)}
    >
      <Field id="organisation-name" label={t('organisationName')}>
        <Input
          id="organisation-name"
          maxLength={100}
          value={name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <Field id="organisation-credit" label={t('creditCode')} hint={t('creditCodeHint')}>
        <Input
          id="organisation-credit"
          maxLength={18}
          value={creditCode}
          onChange={({ target }) => change({ creditCode: target.value.toUpperCase() })}
        />
      </Field>
      <Field id="organisation-code" label={t('documentCode')} hint={t('documentCodeHint')}>
        <Input
          id="organisation-code"
          maxLength={12}
          value={documentCode}
          onChange={({ target }) => change({ documentCode: target.value })}
        />
      </Field>
      {saved && (
        <p className="entry-saved" role="status">
          {t('saved')}
        </p>
      )}
    </EntryForm>
  );
};

export const OfficePart = () => {
  const { data, error, isPending, refetch } = useQuery(organisationQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      <OfficeForm organisation={data} />
      <PictureTextPart />
    </>
  );
};
