import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import type { FormEvent } from 'react';
import { keys, request, useSingleAction, type Consultation } from '../../../shared/api';
import { useStoredDraft } from '../../../shared/forms';
import { useFormat, useTexts } from '../../../shared/i18n';
import { useMe } from '../../../shared/session';
import { Panel, ProblemAlert } from '../../../shared/ui';
import { colleaguesTexts } from './colleagues.texts';

const OPINIONS = ['agree', 'disagree', 'remark'] as const;
interface Written {
  readonly opinion?: (typeof OPINIONS)[number];
  readonly comment: string;
}

/** The asked colleague answers: an opinion, which covers the text as it is now, and no approval. */
export const AnswerForm = ({
  consultation,
  onAnswered,
}: {
  readonly consultation: Consultation;
  readonly onAnswered: () => void;
}) => {
  const t = useTexts(colleaguesTexts);
  const format = useFormat();
  const me = useMe();
  const client = useQueryClient();
  const { id, askedBy, person, question, askedAt } = consultation;
  const draft = useStoredDraft<Written>(`consultation.${id}`, { comment: '' });
  const { opinion, comment } = draft.value;
  const sending = useSingleAction(
    () => request<unknown>('POST', `/api/consultations/${id}/opinion`, { json: { opinion, comment } }),
    () => {
      draft.clear({ comment: '' });
      void client.invalidateQueries({ queryKey: keys.consultations });
      onAnswered();
    },
  );
  const isReady = opinion !== undefined && comment.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) sending.start(undefined);
  };
  const title =
    person.id === me.id
      ? t('askedYou', { name: askedBy.name })
      : t('askedOther', { name: askedBy.name, other: person.name });
  return (
    <Panel tone="accent" title={title} extra={<small className="card-by">{format.instant(askedAt)}</small>}>
      {question && <blockquote className="colleagues-question">{question}</blockquote>}
      <form className="action-form" onSubmit={submit} aria-label={title}>
        <fieldset className="action-field">
          <legend>{t('opinion')}</legend>
          <Radio.Group
            className="action-choices"
            value={opinion ?? null}
            onChange={({ target }) =>
              draft.change({ ...draft.value, opinion: target.value as (typeof OPINIONS)[number] })
            }
            options={OPINIONS.map((value) => ({ value, label: t(value) }))}
          />
        </fieldset>
        <div className="action-field">
          <label htmlFor={`answer-${id}`}>{t('comment')}</label>
          <Input.TextArea
            id={`answer-${id}`}
            value={comment}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={({ target }) => draft.change({ ...draft.value, comment: target.value })}
          />
        </div>
        <ProblemAlert error={sending.error} />
        <div className="action-go">
          <Button type="primary" htmlType="submit" disabled={!isReady} loading={sending.isPending}>
            {t('answer')}
          </Button>
        </div>
      </form>
    </Panel>
  );
};
