import { Button, Checkbox, Input, InputNumber } from 'antd';
import { isRevisionConflict, request, useDocumentAction, type DocumentAnswer } from '../../shared/api';
import { useStoredDraft } from '../../shared/forms';
import { useTexts } from '../../shared/i18n';
import { ProblemAlert } from '../../shared/ui';
import type { FormProps } from './register-form';
import { registrationTexts } from './registration.texts';

interface Values {
  readonly copies: number | null;
  readonly sealed: boolean;
  readonly distribution: string;
}
const EMPTY: Values = { copies: null, sealed: false, distribution: '' };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 印发: copies, seal and where they go. */
export const IssueForm = ({ document, onDone, onConflict }: FormProps) => {
  const t = useTexts(registrationTexts);
  const draft = useStoredDraft<Values>(`issue.${document.id}`, EMPTY);
  const { copies, sealed, distribution } = draft.value;
  const change = (next: Partial<Values>) => draft.change({ ...draft.value, ...next });
  const addressees = [...(document.recipients ?? []), ...(document.copies ?? [])];
  const issuing = useDocumentAction(
    () =>
      request<DocumentAnswer>('POST', `/api/documents/${document.id}/events`, {
        json: {
          type: 'issue',
          revision: document.revision,
          sealed,
          distribution: linesOf(distribution),
          ...(copies === null ? {} : { copies }),
        },
      }),
    (answer) => {
      draft.clear(EMPTY);
      onDone(answer);
    },
  );
  return (
    <form
      className="registration-form"
      onSubmit={(event) => {
        event.preventDefault();
        issuing.start(undefined);
      }}
    >
      <label htmlFor={`copies-${document.id}`}>{t('copies')}</label>
      <InputNumber
        controls={false}
        id={`copies-${document.id}`}
        min={0}
        max={100_000}
        precision={0}
        value={copies}
        onChange={(value) => change({ copies: value })}
      />
      <Checkbox checked={sealed} onChange={({ target }) => change({ sealed: target.checked })}>
        {t('sealed')}
      </Checkbox>
      <label htmlFor={`distribution-${document.id}`}>{t('distribution')}</label>
      <Input.TextArea
        id={`distribution-${document.id}`}
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={distribution}
        onChange={({ target }) => change({ distribution: target.value })}
      />
      {addressees.length > 0 && distribution.trim() === '' && (
        <Button size="small" onClick={() => change({ distribution: addressees.join('\n') })}>
          {t('distributionUse')}
        </Button>
      )}
      <ProblemAlert
        error={issuing.error}
        action={
          isRevisionConflict(issuing.error) && (
            <Button
              size="small"
              onClick={() => {
                issuing.reset();
                onConflict();
              }}
            >
              {t('changed')}
            </Button>
          )
        }
      />
      <Button type="primary" htmlType="submit" loading={issuing.isPending}>
        {t('issue')}
      </Button>
    </form>
  );
};
