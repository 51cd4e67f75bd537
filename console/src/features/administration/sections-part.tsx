import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { request, sectionsQuery, type SectionEntry } from '../../shared/api';
import { EntryForm, Field, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { useDirectoryChange } from './administration-queries';
import { administrationTexts } from './administration.texts';
import { PersonSelect } from './person-select';

const valuesOf = (section: SectionEntry | undefined) => ({
  name: section?.name ?? '',
  headId: section?.head?.id ?? null,
  deputyId: section?.deputy?.id ?? null,
});

const SectionForm = ({
  section,
  close,
}: {
  readonly section: SectionEntry | undefined;
  readonly close: () => void;
}) => {
  const t = useTexts(administrationTexts);
  const draft = useStoredDraft(`section.${section?.id ?? 'new'}`, valuesOf(section));
  const { name, headId, deputyId } = draft.value;
  const leave = () => {
    draft.clear(valuesOf(section));
    close();
  };
  const saving = useDirectoryChange(
    () =>
      section
        ? request<SectionEntry>('PATCH', `/api/sections/${section.id}`, { json: draft.value })
        : request<SectionEntry>('POST', '/api/sections', { json: draft.value }),
    leave,
  );
  return (
    <EntryForm
      title={section ? t('editPerson', { name: section.name }) : t('newSection')}
      error={saving.error}
      isPending={saving.isPending}
      isComplete={name.trim() !== ''}
      onSubmit={() => saving.start(undefined)}
      onCancel={leave}
    >
      <Field id="section-name" label={t('sectionName')}>
        <Input
          id="section-name"
          maxLength={60}
          value={name}
          onChange={({ target }) => draft.change({ ...draft.value, name: target.value })}
        />
      </Field>
      <Field id="section-head" label={t('head')}>
        <PersonSelect
          id="section-head"
          placeholder={t('vacant')}
          value={headId}
          onChange={(value) => draft.change({ ...draft.value, headId: value })}
        />
      </Field>
      <Field id="section-deputy" label={t('deputy')}>
        <PersonSelect
          id="section-deputy"
          placeholder={t('vacant')}
          value={deputyId}
          onChange={(value) => draft.change({ ...draft.value, deputyId: value })}
        />
      </Field>
    </EntryForm>
  );
};

export const SectionsPart = () => {
  const t = useTexts(administrationTexts);
  const { data: sections, error, isPending, refetch } = useQuery(sectionsQuery);
  const [edited, setEdited] = useState<SectionEntry | 'new'>();
  if (isPending) return <Loading />;
  if (!sections) return <LoadFailure error={error} retry={() => void refetch()} />;
  const open = (section: SectionEntry | 'new') => {
    setEdited(section);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      {edited !== undefined && (
        <SectionForm
          key={edited === 'new' ? 'new' : edited.id}
          section={edited === 'new' ? undefined : edited}
          close={() => setEdited(undefined)}
        />
      )}
      <Panel
        title={t('sections')}
        extra={
          <Button size="small" onClick={() => open('new')}>
            {t('newSection')}
          </Button>
        }
      >
        <Records
          caption={t('sections')}
          rows={sections}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            { key: 'name', title: t('sectionName'), heading: true, cell: ({ name }) => name },
            { key: 'head', title: t('head'), cell: ({ head }) => head?.name ?? t('vacant') },
            { key: 'deputy', title: t('deputy'), cell: ({ deputy }) => deputy?.name ?? t('vacant') },
            {
              key: 'actions',
              title: t('actions'),
              width: 100,
              cell: (section) => (
                <Button size="small" onClick={() => open(section)}>
                  {t('edit')}
                </Button>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
};
