import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { request, useSingleAction, type Answer } from '../../shared/api';
import { FileDrop } from '../../shared/files';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, ProblemAlert, Records } from '../../shared/ui';
import './templates.css';
import { templatesTexts } from './templates.texts';

type Templates = Answer<'OfficeTemplates'>;
type Template = Answer<'OfficeTemplate'>;

const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => request<Templates>('GET', '/api/templates', { signal }),
});

const pathOf = ({ name }: Template): string => `/api/templates/${name}`;
const isNamed = (name: string): name is keyof typeof templatesTexts => name in templatesTexts;

const Placeholders = ({ template }: { readonly template: Template }) => {
  const t = useTexts(templatesTexts);
  return (
    <details className="templates-more">
      <summary>{t('placeholders')}</summary>
      <Records
        caption={t('placeholders')}
        rows={template.placeholders}
        rowKey={({ placeholder }) => placeholder}
        columns={[
          {
            key: 'placeholder',
            title: t('placeholder'),
            heading: true,
            width: 260,
            cell: ({ placeholder }) => <code>{placeholder}</code>,
          },
          {
            key: 'meaning',
            title: t('meaning'),
            cell: ({ meaning, repeated }) => meaning + (repeated ? t('repeated') : ''),
          },
        ]}
      />
    </details>
  );
};

const Versions = ({ template }: { readonly template: Template }) => {
  const t = useTexts(templatesTexts);
  const format = useFormat();
  return (
    <details className="templates-more">
      <summary>{t('versions')}</summary>
      <Records
        caption={t('versions')}
        rows={template.versions}
        rowKey={({ version }) => String(version)}
        empty={t('noVersions')}
        columns={[
          { key: 'version', title: t('version'), heading: true, width: 80, cell: ({ version }) => version },
          {
            key: 'file',
            title: t('file'),
            cell: ({ version, fileName }) =>
              fileName === null ? (
                t('delivered')
              ) : (
                <a href={`${pathOf(template)}/file?version=${version}`}>{fileName}</a>
              ),
          },
          { key: 'by', title: t('by'), width: 120, cell: ({ changedBy }) => changedBy.name },
          { key: 'at', title: t('at'), width: 160, cell: ({ changedAt }) => format.instant(changedAt) },
        ]}
      />
    </details>
  );
};

const TemplatePanel = ({ template }: { readonly template: Template }) => {
  const t = useTexts(templatesTexts);
  const client = useQueryClient();
  const [taken, setTaken] = useState(false);
  const accept = (answer: Templates) => client.setQueryData(templatesQuery.queryKey, answer);
  const uploading = useSingleAction(
    (file: File) => {
      const form = new FormData();
      form.append('version', String(template.version));
      form.append('file', file, file.name);
      setTaken(false);
      return request<Templates>('PUT', pathOf(template), { form });
    },
    (answer) => {
      accept(answer);
      setTaken(true);
    },
  );
  const resetting = useSingleAction(
    () => request<Templates>('POST', `${pathOf(template)}/reset`, { json: { version: template.version } }),
    (answer) => {
      accept(answer);
      setTaken(false);
    },
  );
  const { name, origin, version } = template;
  return (
    <Panel title={isNamed(name) ? t(name) : name}>
      <p className="templates-state">
        <b>{t(origin, { version })}</b>
        <a href={`${pathOf(template)}/file`}>{t('download')}</a>
        <a href={`${pathOf(template)}/preview`}>{t('preview')}</a>
        {origin === 'office' && (
          <Button size="small" loading={resetting.isPending} onClick={() => resetting.start(undefined)}>
            {t('reset')}
          </Button>
        )}
      </p>
      <FileDrop
        accept=".docx"
        hint={t('upload')}
        isBusy={uploading.isPending}
        onFile={(file) => uploading.start(file)}
      />
      <ProblemAlert error={uploading.error ?? resetting.error} />
      {taken && (
        <p className="entry-saved" role="status">
          {t('taken')}
        </p>
      )}
      <Placeholders template={template} />
      <Versions template={template} />
    </Panel>
  );
};

/** Templates of the office: what they are, which version is in use, and another one. */
export const TemplatesPart = () => {
  const t = useTexts(templatesTexts);
  const { data, error, isPending, refetch } = useQuery(templatesQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <>
      <p className="templates-lead">{t('lead')}</p>
      {data.items.map((template) => (
        <TemplatePanel key={template.name} template={template} />
      ))}
    </>
  );
};
