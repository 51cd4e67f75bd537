import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import {
  documentConsultationsQuery,
  documentTasksQuery,
  keys,
  request,
  useSingleAction,
  type Consultation,
  type DocumentAnswer,
  type Task,
} from '../../../shared/api';
import { useFormat, useLabel, useTexts } from '../../../shared/i18n';
import { useMe } from '../../../shared/session';
import { Panel, ProblemAlert } from '../../../shared/ui';
import { AnswerForm } from './answer-form';
import './colleagues.css';
import { colleaguesTexts } from './colleagues.texts';
import { PersonDialog } from './person-dialog';

/** The caller, or somebody whose place they take. */
const useIsMe = () => {
  const me = useMe();
  const persons = new Set([me.id, ...me.substituteFor.map(({ id }) => id)]);
  return (person: { readonly id: string } | null) => person !== null && persons.has(person.id);
};

const Unanswered = ({
  consultation,
  isMine,
}: {
  readonly consultation: Consultation;
  readonly isMine: boolean;
}) => {
  const t = useTexts(colleaguesTexts);
  const format = useFormat();
  const client = useQueryClient();
  const { id, person, question, askedBy, askedAt } = consultation;
  const takingBack = useSingleAction(
    () => request<unknown>('DELETE', `/api/consultations/${id}`),
    () => void client.invalidateQueries({ queryKey: keys.consultations }),
  );
  return (
    <li>
      <b>{t('waitingFor', { name: person.name })}</b>
      <small>{t('askedAt', { name: askedBy.name, at: format.instant(askedAt) })}</small>
      {question && <blockquote className="colleagues-question">{question}</blockquote>}
      {isMine && (
        <Button
          size="small"
          aria-label={t('takeBackNamed', { name: person.name })}
          loading={takingBack.isPending}
          onClick={() => takingBack.start(undefined)}
        >
          {t('takeBack')}
        </Button>
      )}
      <ProblemAlert error={takingBack.error} />
    </li>
  );
};

const Handed = ({ task }: { readonly task: Task }) => {
  const t = useTexts(colleaguesTexts);
  const label = useLabel();
  const { assignedTo, assignedBy, assignReason, stepLabel } = task;
  if (!assignedTo) return null;
  return (
    <p className="colleagues-handed">
      {t('handedTo', { step: label(stepLabel), by: assignedBy?.name ?? '', to: assignedTo.name })}
      <q>{assignReason}</q>
    </p>
  );
};

type Dialog = { readonly kind: 'ask' } | { readonly kind: 'handOver'; readonly task: Task };

/** What the reader was asked about the document: answered before anything else is done with it. */
export const AskedOfMe = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(colleaguesTexts);
  const isMe = useIsMe();
  const { data: consultations = [] } = useQuery(documentConsultationsQuery(document.id));
  const [isAnswered, setAnswered] = useState(false);
  const forMe = consultations.filter(({ closedAt, person }) => closedAt === null && isMe(person));
  if (forMe.length === 0 && !isAnswered) return null;
  return (
    <div className="asked">
      {isAnswered && forMe.length === 0 && (
        <p className="done" role="status">
          {t('answered')}
        </p>
      )}
      {forMe.map((consultation) => (
        <AnswerForm key={consultation.id} consultation={consultation} onAnswered={() => setAnswered(true)} />
      ))}
    </div>
  );
};

/** 转办 and 加签: whose step it is may hand it over or ask a colleague. */
export const ColleaguesPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(colleaguesTexts);
  const label = useLabel();
  const client = useQueryClient();
  const isMe = useIsMe();
  const { data: tasks = [] } = useQuery(documentTasksQuery(document.id));
  const { data: consultations = [] } = useQuery(documentConsultationsQuery(document.id));
  const [dialog, setDialog] = useState<Dialog>();
  const open = consultations.filter(({ closedAt }) => closedAt === null);
  const others = open.filter(({ person }) => !isMe(person));
  const mine = others.filter(({ askedBy, askedOnBehalfOf }) => isMe(askedBy) || isMe(askedOnBehalfOf));
  const close = () => setDialog(undefined);
  const path = `/api/documents/${document.id}/consultations`;
  return (
    <>
      {(tasks.length > 0 || others.length > 0) && (
        <Panel title={t('panel')} id="place-colleagues">
          {mine.length > 0 && (
            <p className="colleagues-reminder" role="status">
              {t('reminder', { count: mine.length })}
            </p>
          )}
          {tasks.map((task) => (
            <Handed key={task.id} task={task} />
          ))}
          {others.length > 0 && (
            <ul className="colleagues-open" aria-label={t('waitingTitle')}>
              {others.map((one) => (
                <Unanswered key={one.id} consultation={one} isMine={mine.includes(one)} />
              ))}
            </ul>
          )}
          {tasks.length > 0 && (
            <div className="colleagues-go">
              <Button onClick={() => setDialog({ kind: 'ask' })}>{t('ask')}</Button>
              {tasks.map((task) => (
                <Button key={task.id} onClick={() => setDialog({ kind: 'handOver', task })}>
                  {tasks.length > 1 ? `${t('handOver')}：${label(task.stepLabel)}` : t('handOver')}
                </Button>
              ))}
            </div>
          )}
        </Panel>
      )}
      {dialog?.kind === 'ask' && (
        <PersonDialog
          draftKey={`ask.${document.id}`}
          title={t('askTitle')}
          lead={t('askLead')}
          personLabel={t('askWhom')}
          textLabel={t('askWhat')}
          confirmLabel={t('askDo')}
          candidatesPath={`${path}/candidates`}
          send={(personId, question) => request('POST', path, { json: { personId, question } })}
          onSent={() => {
            void client.invalidateQueries({ queryKey: keys.consultations });
            close();
          }}
          onClose={close}
        />
      )}
      {dialog?.kind === 'handOver' && (
        <PersonDialog
          draftKey={`hand-over.${dialog.task.id}`}
          title={t('handOverTitle')}
          lead={t('handOverLead')}
          personLabel={t('handOverTo')}
          textLabel={t('handOverWhy')}
          confirmLabel={t('handOverDo')}
          nobody={t('nobodyElse')}
          candidatesPath={`/api/tasks/${dialog.task.id}/candidates`}
          send={(personId, reason) =>
            request('POST', `/api/tasks/${dialog.task.id}/assign`, { json: { personId, reason } })
          }
          onSent={() => {
            void client.invalidateQueries({ queryKey: keys.tasks });
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
};
