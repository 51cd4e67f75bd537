import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { documentQuery, tasksQuery, type DocumentAnswer, type Task } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { AttributeMark, DueMark, LoadFailure, Loading, PageHead, Panel, UrgencyMark } from '../../shared/ui';
import { IssueForm } from './issue-form';
import { RegisterForm } from './register-form';
import './registration.css';
import { registrationTexts } from './registration.texts';

/** The two steps of this page, as the tasks name them, and the event that ends each. */
const STEPS = [
  { step: 'registration', event: 'register' },
  { step: 'issuing', event: 'issue' },
] as const;
type Event = (typeof STEPS)[number]['event'];

const Opened = ({
  id,
  event,
  onDone,
}: {
  readonly id: string;
  readonly event: Event;
  readonly onDone: (document: DocumentAnswer) => void;
}) => {
  const t = useTexts(registrationTexts);
  const format = useFormat();
  const { data: document, error, isPending, refetch } = useQuery(documentQuery(id));
  if (isPending) return <Loading />;
  if (!document) return <LoadFailure error={error} retry={() => void refetch()} />;
  const action = document.availableActions.find(({ type }) => type === event);
  const official = document.produced.files.some(({ kind }) => kind === 'official');
  const Form = event === 'register' ? RegisterForm : IssueForm;
  return (
    <div className="registration-open">
      <p className="registration-facts">
        {document.signedOn && (
          <span>
            {t('signedOn')} {format.day(document.signedOn)}
          </span>
        )}
        <AttributeMark attribute={document.attribute} />
        <Link to={`/documents/${id}`}>{t('toDocument')}</Link>
        {official ? (
          <a href={`/api/documents/${id}/files/official`}>{t('official')}</a>
        ) : (
          event === 'issue' && <span role="status">{t('officialMissing')}</span>
        )}
      </p>
      {action && !action.allowed ? (
        <ul className="registration-refused">
          {action.refusals.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      ) : (
        <Form document={document} onDone={onDone} onConflict={() => void refetch()} />
      )}
    </div>
  );
};

const Line = ({
  task,
  event,
  open,
  toggle,
  onDone,
}: {
  readonly task: Task;
  readonly event: Event;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly onDone: (document: DocumentAnswer) => void;
}) => {
  const { document } = task;
  return (
    <li className={open ? 'registration-line registration-current' : 'registration-line'}>
      <button type="button" aria-expanded={open} onClick={toggle}>
        <span className="registration-title">
          <UrgencyMark urgency={document.urgency} /> {document.title}
          {document.number && <small>{document.number}</small>}
        </span>
        <span className="registration-section">{document.section.name}</span>
        <DueMark
          on={task.dueOn}
          overdue={task.overdue}
          provisional={task.provisional}
          workingDaysLeft={task.workingDaysLeft}
        />
        <span aria-hidden className="registration-arrow">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {open && <Opened id={document.id} event={event} onDone={onDone} />}
    </li>
  );
};

/** What waits for a number, and what waits to be issued. */
export const RegistrationPage = () => {
  const t = useTexts(registrationTexts);
  const label = useLabel();
  const { data: tasks, error, isPending, refetch } = useQuery(tasksQuery);
  const [opened, setOpened] = useState<string>();
  const [done, setDone] = useState<{ readonly event: Event; readonly document: DocumentAnswer }>();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={<Link to="/register">{t('toRegister')}</Link>} />
      {done && (
        <p className="registration-done" role="status">
          <b>
            {done.event === 'register'
              ? t('registered', { number: done.document.number ?? '' })
              : t('issued')}
          </b>{' '}
          <Link to={`/documents/${done.document.id}`}>{done.document.title}</Link>{' '}
          {done.event === 'issue' && (
            <>
              {t('issuedNext', { state: label(done.document.stateLabel) })}{' '}
              <Link to={`/distribution/${done.document.id}`}>{t('toReceipts')}</Link>
            </>
          )}
        </p>
      )}
      {isPending ? (
        <Loading />
      ) : error && !tasks ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        STEPS.map(({ step, event }) => {
          const waiting = (tasks ?? []).filter((task) => task.step === step);
          return (
            <Panel key={step} title={`${t(step)}（${waiting.length}）`} tone="accent">
              {waiting.length === 0 ? (
                <p className="registration-none">{t(`${step}None`)}</p>
              ) : (
                <ul className="registration-lines">
                  {waiting.map((task) => (
                    <Line
                      key={task.id}
                      task={task}
                      event={event}
                      open={opened === task.id}
                      toggle={() => setOpened(opened === task.id ? undefined : task.id)}
                      onDone={(document) => {
                        setOpened(undefined);
                        setDone({ event, document });
                        window.scrollTo({ top: 0 });
                      }}
                    />
                  ))}
                </ul>
              )}
            </Panel>
          );
        })
      )}
    </>
  );
};
