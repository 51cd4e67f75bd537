import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { EntryForm, Field } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { PagedRecords } from '../../shared/lists';
import { LoadFailure, Loading, PageHead, Panel, Parts, usePart } from '../../shared/ui';
import { archivesTexts } from './archives.texts';
import { useArchiveList, WaitingPart } from './waiting-part';

type Settings = Answer<'ArchiveSettings'>;

const ArchivedPart = () => {
  const t = useTexts(archivesTexts);
  const format = useFormat();
  const list = useArchiveList('archived');
  return (
    <Panel>
      <PagedRecords
        caption={t('archived')}
        rows={list.data}
        paging={list}
        rowKey={({ id }) => id}
        empty={t('noneArchived')}
        columns={[
          {
            key: 'document',
            title: t('document'),
            heading: true,
            cell: ({ id, title }) => <Link to={`/documents/${id}`}>{title}</Link>,
          },
          { key: 'number', title: t('number'), width: 190, cell: ({ number }) => number },
          {
            key: 'signed',
            title: t('signedOn'),
            width: 130,
            cell: ({ signedOn }) => signedOn && format.day(signedOn),
          },
          { key: 'retention', title: t('retention'), width: 100, cell: ({ retention }) => retention },
          { key: 'archive', title: t('archiveNumber'), width: 300, cell: (line) => line.archiveNumber },
        ]}
      />
    </Panel>
  );
};

const SettingsForm = ({ settings }: { readonly settings: Settings }) => {
  const t = useTexts(archivesTexts);
  const client = useQueryClient();
  const [value, setValue] = useState(settings);
  const [saved, setSaved] = useState(false);
  const change = (next: Partial<Settings>) => {
    setSaved(false);
    setValue({ ...value, ...next });
  };
  const saving = useSingleAction(
    () => request<Settings>('PUT', '/api/archives/settings', { json: value }),
    (answer) => {
      setValue(answer);
      setSaved(true);
      void client.invalidateQueries({ queryKey: ['archives'] });
    },
  );
  return (
    <EntryForm
      title={t('settings')}
      error={saving.error}
      isPending={saving.isPending}
      isComplete={value.fonds.trim() !== '' && value.format.trim() !== ''}
      onSubmit={() => saving.start(undefined)}
    >
      <Field id="archive-fonds" label={t('fonds')}>
        <Input
          id="archive-fonds"
          maxLength={20}
          value={value.fonds}
          onChange={({ target }) => change({ fonds: target.value })}
        />
      </Field>
      <Field id="archive-format" label={t('format')} hint={t('formatHint')}>
        <Input
          id="archive-format"
          maxLength={60}
          value={value.format}
          onChange={({ target }) => change({ format: target.value })}
        />
      </Field>
      {saved && <p role="status">{t('saved')}</p>}
    </EntryForm>
  );
};

const SettingsPart = () => {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['archives', 'settings'],
    queryFn: ({ signal }) => request<Settings>('GET', '/api/archives/settings', { signal }),
  });
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return <SettingsForm settings={data} />;
};

const PARTS = { waiting: WaitingPart, archived: ArchivedPart, settings: SettingsPart } as const;
const NAMES = ['waiting', 'archived', 'settings'] as const;

/** 归档: finished documents get their archive number. */
export const ArchivesPage = () => {
  const t = useTexts(archivesTexts);
  const part = usePart(NAMES);
  const Part = PARTS[part];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Parts label={t('parts')} current={part} parts={NAMES.map((name) => ({ name, label: t(name) }))} />
      <Part />
    </>
  );
};
