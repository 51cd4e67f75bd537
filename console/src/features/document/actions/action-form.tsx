import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import {
  findingsAnswerQuery,
  isRevisionConflict,
  keys,
  problemOf,
  request,
  upload,
  useDocumentAction,
  type AvailableAction,
  type DocumentAnswer,
  type Me,
} from '../../../shared/api';
import { disclosureOf, type DisclosureInput } from '../../../shared/disclosure';
import { ReviewForm, reviewFormTexts } from '../../../shared/findings';
import { useStoredDraft } from '../../../shared/forms';
import { useLabel, useTexts } from '../../../shared/i18n';
import { ProblemAlert } from '../../../shared/ui';
import { ActionFieldInput, useConfirmedUntil, type ActionValues } from './action-field';
import { ACTION_FORMS, SIGNATURE_ALONG } from './action-fields';
import { actionTexts } from './action.texts';
import { stepsAlong } from './steps-along';

/** The five minutes are over: the password is asked for again. */
const REAUTHENTICATE = 'signing.reauthentication_required';

/** Somebody else decided on a finding after this page was loaded. */
const VERDICTS_CHANGED = 'screening.verdicts_changed';

/** What is left out of the public copy was changed after it was acknowledged, or not yet acknowledged. */
const REMOVALS_UNSEEN = 'signing.removals_unseen';

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const bodyOf = (document: DocumentAnswer, { type }: AvailableAction, values: ActionValues) => {
  const { determination, ...others } = values;
  return {
    type,
    revision: document.revision,
    ...(determination === undefined ? {} : disclosureOf(determination as DisclosureInput)),
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => isFilled(value))),
  };
};

/** The choice that was stored is no longer offered. */
const alone = ({ through: _through, ...values }: ActionValues): ActionValues => values;

/**
 * What an approval by whoever decides on findings covers: shown before it is given, and named with it, so that a
 * decision that somebody else changed meanwhile is not approved unseen.
 */
const useReviewForm = (document: DocumentAnswer, { type }: AvailableAction, isAlong: boolean) => {
  const { data } = useQuery({ ...findingsAnswerQuery(document.id), enabled: type === 'approve' });
  return type === 'approve' && (isAlong || data?.decision.allowed) ? data : undefined;
};

interface Props {
  readonly document: DocumentAnswer;
  readonly action: AvailableAction;
  readonly onDone: (document: DocumentAnswer, action: AvailableAction) => void;
  readonly onSeeChanges: () => void;
  readonly onCancel?: () => void;
}

/** The form of one event. What is typed stays until the event has happened; the password is never kept. */
export const ActionFormView = ({ document, action, onDone, onSeeChanges, onCancel }: Props) => {
  const t = useTexts(actionTexts);
  const label = useLabel();
  const client = useQueryClient();
  const { fields: usual, isGrave } = ACTION_FORMS[action.type];
  const draft = useStoredDraft<ActionValues>(`act.${document.id}.${action.type}`, {});
  const along = action.type === 'approve' ? stepsAlong(document, draft.value['through']) : [];
  const fields = along.some(({ event }) => event === 'sign') ? [...usual, ...SIGNATURE_ALONG] : usual;
  const [secret, setSecret] = useState('');
  const [file, setFile] = useState<File>();
  const confirmedUntil = useConfirmedUntil();
  const form = useReviewForm(document, action, along.length > 0);
  const formText = useTexts(reviewFormTexts);
  const asksForPassword = fields.some(({ kind }) => kind === 'reauthentication') && confirmedUntil === null;

  const fire = async (): Promise<DocumentAnswer> => {
    if (asksForPassword && secret !== '') {
      const me = await request<Me>('POST', '/api/session/confirm', { json: { password: secret } });
      client.setQueryData(keys.me, me);
    }
    const path = `/api/documents/${document.id}/events`;
    const body = {
      ...bodyOf(document, action, along.length > 0 ? draft.value : alone(draft.value)),
      ...(form ? { verdictsSeen: form.verdicts } : {}),
    };
    if (!file) return request<DocumentAnswer>('POST', path, { json: body });
    const parts = new FormData();
    for (const [name, value] of Object.entries(body)) parts.append(name, String(value));
    parts.append('file', file, file.name);
    return upload<DocumentAnswer>('POST', path, parts, () => undefined);
  };
  const firing = useDocumentAction(fire, (answer) => {
    draft.clear({});
    onDone(answer, action);
  });
  const isRefusedFor = (refused: string): boolean =>
    problemOf(firing.error)?.refusals?.some(({ code }) => code === refused) ?? false;
  const isUnconfirmed = isRefusedFor(REAUTHENTICATE);
  const isUnseen = isRefusedFor(VERDICTS_CHANGED);
  const areUnseen = isRefusedFor(REMOVALS_UNSEEN);
  useEffect(
    () => void (areUnseen && client.invalidateQueries({ queryKey: keys.removals(document.id) })),
    [client, document.id, areUnseen],
  );
  useEffect(
    () => void (isUnseen && client.invalidateQueries({ queryKey: keys.findings(document.id) })),
    [client, document.id, isUnseen],
  );
  useEffect(
    () => void (isUnconfirmed && client.invalidateQueries({ queryKey: keys.me })),
    [client, isUnconfirmed],
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    firing.start(undefined);
  };
  const name = label(action.labels, action.label);
  return (
    <form className="action-form" onSubmit={send} aria-label={name}>
      {form && (
        <details className="action-review" open>
          <summary>{formText('title')}</summary>
          <ReviewForm answer={form} />
          <p className="card-by">{formText('seen')}</p>
        </details>
      )}
      {fields.map((field) => (
        <ActionFieldInput
          key={'name' in field ? field.name : field.kind}
          id={`act-${action.type}-${'name' in field ? field.name : field.kind}`}
          field={field}
          document={document}
          values={draft.value}
          change={(member, value) => draft.change({ ...draft.value, [member]: value })}
          secret={secret}
          setSecret={setSecret}
          file={file}
          setFile={setFile}
        />
      ))}
      {isRevisionConflict(firing.error) ? (
        <div className="problem" role="alert">
          <strong>{t('changed')}</strong>{' '}
          <Button
            size="small"
            onClick={() => {
              firing.reset();
              onSeeChanges();
            }}
          >
            {t('seeChanges')}
          </Button>
        </div>
      ) : (
        <ProblemAlert error={firing.error} />
      )}
      <div className="action-go">
        <Button type="primary" danger={isGrave ?? false} htmlType="submit" loading={firing.isPending}>
          {t('confirm', { action: name })}
        </Button>
        {onCancel && (
          <Button type="text" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
