import { Button } from 'antd';
import { useEffect } from 'react';
import { request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import {
  DisclosureFields,
  disclosureOf,
  presentDisclosure,
  type DisclosureInput,
} from '../../shared/disclosure';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { AttributeMark, Panel } from '../../shared/ui';
import { draftingTexts } from './drafting.texts';
import { SaveProblem } from './save-problem';

interface Props {
  readonly document: DocumentAnswer;
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

export const DisclosurePanel = ({ document, onUnsaved }: Props) => {
  const t = useTexts(draftingTexts);
  const draft = useStoredDraft<DisclosureInput>(`disclosure.${document.id}`, presentDisclosure(document));
  const body = disclosureOf(draft.value);
  useEffect(() => onUnsaved(draft.isRestored), [draft.isRestored, onUnsaved]);
  const saving = useDocumentAction(
    () =>
      request<DocumentAnswer>('PUT', `/api/documents/${document.id}/disclosure`, {
        json: { ...body, revision: document.revision },
      }),
    (saved) => draft.clear(presentDisclosure(saved)),
  );
  return (
    <Panel
      id="place-disclosure"
      tone="accent"
      title={t('disclosure')}
      extra={
        draft.isRestored ? (
          <span className="drafting-unsaved">{t('unsaved')}</span>
        ) : (
          <AttributeMark attribute={document.attribute} />
        )
      }
    >
      <p className="drafting-lead">{t('disclosureLead')}</p>
      <DisclosureFields name={`disclosure-${document.id}`} value={draft.value} onChange={draft.change} />
      <SaveProblem error={saving.error} reset={saving.reset} />
      <div className="drafting-save">
        <Button
          type="primary"
          disabled={body === undefined || !draft.isRestored}
          loading={saving.isPending}
          onClick={() => saving.start(undefined)}
        >
          {t('save')}
        </Button>
      </div>
    </Panel>
  );
};
