import { Button, Input, Select } from 'antd';
import { isRevisionConflict, request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import { publicationTexts } from './publication.texts';

const REASONS = ['error', 'superseded', 'personal_information', 'third_party', 'secrecy', 'other'] as const;
type Reason = (typeof REASONS)[number];
/** Reasons whose explanation the public may read. */
const TOLD: readonly Reason[] = ['error', 'superseded', 'other'];

interface Values {
  readonly reasonCode?: Reason;
  readonly explanation: string;
}

interface Props {
  readonly document: DocumentAnswer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onConflict: () => void;
}

/** Taking a page down: the reason is one of a list, the explanation is told or kept by it. */
export const WithdrawalForm = ({ document, onDone, onCancel, onConflict }: Props) => {
  const t = useTexts(publicationTexts);
  const draft = useStoredDraft<Values>(`withdraw.${document.id}`, { explanation: '' });
  const { reasonCode, explanation } = draft.value;
  const withdrawing = useDocumentAction(
    () =>
      request<DocumentAnswer>('POST', `/api/documents/${document.id}/events`, {
        json: { type: 'withdraw', revision: document.revision, reasonCode, explanation },
      }),
    () => {
      draft.clear({ explanation: '' });
      onDone();
    },
  );
  return (
    <form
      className="publication-form"
      aria-label={t('withdrawTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        withdrawing.start(undefined);
      }}
    >
      <h3>{t('withdrawTitle')}</h3>
      <label htmlFor="withdraw-reason">{t('reason')}</label>
      <Select
        id="withdraw-reason"
        placeholder={t('chooseReason')}
        value={reasonCode ?? null}
        options={REASONS.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => value && draft.change({ ...draft.value, reasonCode: value })}
      />
      <label htmlFor="withdraw-explanation">{t('explanation')}</label>
      <Input.TextArea
        id="withdraw-explanation"
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={4000}
        value={explanation}
        onChange={({ target }) => draft.change({ ...draft.value, explanation: target.value })}
      />
      {reasonCode && (
        <p className="publication-hint">
          {t(TOLD.includes(reasonCode) ? 'explanationTold' : 'explanationSilent')}
        </p>
      )}
      <ProblemAlert
        error={withdrawing.error}
        action={
          isRevisionConflict(withdrawing.error) && (
            <Button size="small" onClick={onConflict}>
              {t('changed')}
            </Button>
          )
        }
      />
      <div className="publication-go">
        <Button
          danger
          type="primary"
          htmlType="submit"
          disabled={!reasonCode}
          loading={withdrawing.isPending}
        >
          {t('withdrawGo')}
        </Button>
        <Button type="text" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};
