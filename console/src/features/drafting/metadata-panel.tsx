import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import { showFieldProblems, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Panel, ProblemAlert } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';
import { MetadataFields } from './metadata-fields';
import { metadataOf, presentMetadata, type MetadataInput } from './metadata-form';

export const MetadataPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(draftingTexts);
  const [form] = Form.useForm<MetadataInput>();
  const present = presentMetadata(document);
  const draft = useStoredDraft<MetadataInput>(`metadata.${document.id}`, present);
  const saving = useDocumentAction(
    (input: MetadataInput) => {
      const { carrier: _, ...changes } = metadataOf({ ...present, ...input });
      return request<DocumentAnswer>('PATCH', `/api/documents/${document.id}`, {
        json: { ...changes, revision: document.revision },
      });
    },
    (saved) => draft.clear(presentMetadata(saved)),
  );
  useEffect(() => void (saving.error && showFieldProblems(form, saving.error)), [saving.error, form]);
  return (
    <Panel
      id="place-metadata"
      title={t('metadata')}
      extra={draft.isRestored && <span className="drafting-unsaved">{t('unsaved')}</span>}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={draft.value}
        onValuesChange={() => draft.change(form.getFieldsValue(true) as MetadataInput)}
        onFinish={saving.start}
        scrollToFirstError={{ focus: true }}
      >
        <MetadataFields isNew={false} />
        <ProblemAlert error={saving.error} />
        <div className="drafting-save">
          <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={!draft.isRestored}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
};
