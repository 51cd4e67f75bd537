import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { problemOf, UnreachableError, type Problem } from '../api';
import { useTexts } from '../i18n';
import './ui.css';
import { uiTexts } from './ui.texts';

export const Loading = () => {
  const t = useTexts(uiTexts);
  return (
    <div className="loading" role="status">
      <Spin />
      <span>{t('loading')}</span>
    </div>
  );
};

interface NoticeProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands in place of content that is not there. */
export const Notice = ({ title, text, action }: NoticeProps) => (
  <div className="notice">
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {action}
  </div>
);

export const LoadFailure = ({ error, retry }: { readonly error: unknown; readonly retry: () => void }) => {
  const t = useTexts(uiTexts);
  const problem = problemOf(error);
  return (
    <Notice
      title={problem?.title ?? t('loadFailed')}
      text={problem ? undefined : t('unreachable')}
      action={<Button onClick={retry}>{t('retry')}</Button>}
    />
  );
};

const Reasons = ({ problem }: { readonly problem: Problem }) => {
  const reasons = [...(problem.refusals ?? []), ...(problem.fields ?? [])];
  const [only] = reasons;
  if (!only) return null;
  if (reasons.length === 1 && only.message === problem.title) return null;
  return (
    <ul>
      {reasons.map(({ code, message }) => (
        <li key={`${code}${message}`}>{message}</li>
      ))}
    </ul>
  );
};

/** Why something was not done, in the words of the server, at the place where it was tried. */
export const ProblemAlert = ({ error, action }: { readonly error: unknown; readonly action?: ReactNode }) => {
  const t = useTexts(uiTexts);
  const problem = problemOf(error);
  // the dialog above the page asks for the password
  if (!error || problem?.code === 'session.required') return null;
  return (
    <div className="problem" role="alert">
      <strong>
        {problem?.title ?? (error instanceof UnreachableError ? t('unreachable') : t('loadFailed'))}
      </strong>
      {problem && <Reasons problem={problem} />}
      {problem && problem.status >= 500 && problem.requestId && (
        <small>{t('reference', { id: problem.requestId })}</small>
      )}
      {action}
    </div>
  );
};
