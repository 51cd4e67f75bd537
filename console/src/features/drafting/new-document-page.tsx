import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { FileDrop, useUpload } from '../../shared/files';
import { showFieldProblems, useStoredDraft } from '../../shared/forms';
import { useFormat, useTexts } from '../../shared/i18n';
import { PageHead, Panel, ProblemAlert } from '../../shared/ui';
import './drafting.css';
import { draftingTexts } from './drafting.texts';
import { MetadataFields } from './metadata-fields';
import { emptyMetadata, metadataOf, type MetadataInput } from './metadata-form';

const titleOf = (fileName: string): string => fileName.replace(/\.docx$/i, '').trim();

/** The beginning of a document: its text and the basics. */
export const NewDocumentPage = () => {
  const t = useTexts(draftingTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [form] = Form.useForm<MetadataInput>();
  const draft = useStoredDraft<Partial<MetadataInput>>('new', emptyMetadata);
  const [file, setFile] = useState<File>();
  const [isFileMissing, setFileMissing] = useState(false);
  const [isTitleGuessed, setTitleGuessed] = useState(false);
  const creation = useUpload(({ id }) => {
    draft.clear(emptyMetadata);
    void navigate(`/documents/${id}/edit`, { replace: true });
  });
  useEffect(() => void (creation.error && showFieldProblems(form, creation.error)), [creation.error, form]);
  const choose = (chosen: File) => {
    setFile(chosen);
    setFileMissing(false);
    if (!form.getFieldValue('title')) {
      form.setFieldValue('title', titleOf(chosen.name));
      setTitleGuessed(true);
      draft.change(form.getFieldsValue(true) as MetadataInput);
    }
  };
  const create = (input: MetadataInput) => {
    if (!file) return setFileMissing(true);
    creation.start({
      method: 'POST',
      path: '/api/documents',
      file,
      fields: { metadata: JSON.stringify(metadataOf({ ...emptyMetadata, ...input } as MetadataInput)) },
    });
  };
  return (
    <>
      <PageHead title={t('newTitle')} lead={t('newLead')} />
      <Form
        form={form}
        layout="vertical"
        initialValues={draft.value}
        onValuesChange={(changed: Partial<MetadataInput>) => {
          if ('title' in changed) setTitleGuessed(false);
          draft.change(form.getFieldsValue(true) as MetadataInput);
        }}
        onFinish={create}
        disabled={creation.isPending}
        scrollToFirstError={{ focus: true }}
      >
        <Panel title={t('file')} tone="accent">
          <FileDrop
            accept=".docx"
            hint={t('fileHint')}
            onFile={choose}
            upload={creation.state}
            fileName={file && t('fileChosen', { name: file.name, size: format.bytes(file.size) })}
          />
          {isFileMissing && (
            <p className="drafting-missing" role="alert">
              {t('fileMissing')}
            </p>
          )}
        </Panel>
        <Panel title={t('metadata')}>
          <MetadataFields isNew titleHint={isTitleGuessed ? t('titleGuessed') : undefined} />
        </Panel>
        <ProblemAlert error={creation.error} />
        <div className="drafting-go">
          <Button type="primary" htmlType="submit" size="large" loading={creation.isPending}>
            {t('create')}
          </Button>
        </div>
      </Form>
    </>
  );
};
