import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import { showFieldProblems, useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';
import { SaveProblem } from './save-problem';
import { MetadataFields } from './metadata-fields';
import { metadataOf, presentMetadata, type MetadataInput } from './metadata-form';

interface Props {
  readonly document: DocumentAnswer;
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

const MetadataForm = ({ document, onUnsaved }: Props) => {
  const t = useTexts(draftingTexts);
  const [form] = Form.useForm<MetadataInput>();
  const present = presentMetadata(document);
  const draft = useStoredDraft<Partial<MetadataInput>>(`metadata.${document.id}`, {});
  const saving = useDocumentAction(
    () => {
      const all = Object.entries(metadataOf({ ...present, ...draft.value }));
      // what somebody else changed meanwhile stays as it is
      const changes = Object.fromEntries(all.filter(([name]) => name in draft.value));
      return request<DocumentAnswer>('PATCH', `/api/documents/${document.id}`, {
        json: { ...changes, revision: document.revision },
      });
    },
    () => draft.clear({}),
  );
  useEffect(() => onUnsaved(draft.isRestored), [draft.isRestored, onUnsaved]);
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
        initialValues={{ ...present, ...draft.value }}
        onValuesChange={(changed: Partial<MetadataInput>) => draft.change({ ...draft.value, ...changed })}
        onFinish={() => saving.start(undefined)}
        scrollToFirstError={{ focus: true }}
      >
        <MetadataFields isNew={false} />
        <SaveProblem error={saving.error} reset={saving.reset} />
        <div className="drafting-save">
          <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={!draft.isRestored}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
};

/** The basics; begun anew for every revision, with what is not saved yet on top. */
export const MetadataPanel = ({ document, onUnsaved }: Props) => (
  <MetadataForm key={document.revision} document={document} onUnsaved={onUnsaved} />
);
