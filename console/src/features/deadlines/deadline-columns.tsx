import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { workflowQuery } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { DueMark } from '../../shared/ui';
import type { Deadline } from './deadline-queries';
import { deadlinesTexts, kindTexts } from './deadlines.texts';

/** What a deadline counts, in words: the step by its name, everything else by its kind. */
export const useDeadlineName = () => {
  const t = useTexts(deadlinesTexts);
  const kind = useTexts(kindTexts);
  const label = useLabel();
  return ({ kind: name, stepLabel }: Pick<Deadline, 'kind' | 'stepLabel'>): string =>
    stepLabel ? t('stepLimit', { step: label(stepLabel) }) : kind(name);
};

/** The document or the task that a deadline is about, and the way to it. */
export const Subject = ({
  deadline: { kind, document, task },
  onOpen,
}: {
  readonly deadline: Deadline;
  readonly onOpen?: (() => void) | undefined;
}) => {
  const t = useTexts(deadlinesTexts);
  const names = useTexts(kindTexts);
  if (document) {
    return (
      <Link to={`/documents/${document.id}`} onClick={onOpen}>
        {document.number && `${document.number} `}
        {document.title ?? t('noTitle')}
      </Link>
    );
  }
  if (task !== null) {
    return (
      <Link to="/ledger" onClick={onOpen}>
        {task}
      </Link>
    );
  }
  return kind === 'campaign' ? (
    <Link to="/reclassification" onClick={onOpen}>
      {names('campaign')}
    </Link>
  ) : null;
};

/** The last day with the working days left; of what has ended the day on which it did. */
export const Due = ({ deadline }: { readonly deadline: Deadline }) => {
  const t = useTexts(deadlinesTexts);
  const format = useFormat();
  const { dueOn, dueAt, metOn, overdue, provisional, workingDaysLeft } = deadline;
  if (metOn !== null) return <span>{t('metOn', { date: format.day(metOn) })}</span>;
  return (
    <>
      <DueMark on={dueOn} overdue={overdue} provisional={provisional} workingDaysLeft={workingDaysLeft} />
      {dueAt !== null && <small className="deadline-note">{t('until', { at: format.instant(dueAt) })}</small>}
    </>
  );
};

/** That it was missed, which stays, and the words why. */
const Breach = ({ deadline: { breachedOn, cause } }: { readonly deadline: Deadline }) => {
  const t = useTexts(deadlinesTexts);
  const format = useFormat();
  if (breachedOn === null) return null;
  return (
    <div>
      <span className="deadline-breach">{t('breachedOn')}</span>
      <small className="deadline-note">{t('dueWas', { date: format.day(breachedOn) })}</small>
      <small className="deadline-note">{cause ?? t('noCause')}</small>
    </div>
  );
};

/** The columns of every list of deadlines. */
export const useDeadlineColumns = () => {
  const t = useTexts(deadlinesTexts);
  const nameOf = useDeadlineName();
  const format = useFormat();
  const label = useLabel();
  const { data: workflow } = useQuery(workflowQuery);
  const roleOf = (role: string | null) =>
    role === null ? '' : label(workflow?.roles.find((one) => one.role === role)?.label);
  return [
    {
      key: 'what',
      title: t('what'),
      heading: true,
      cell: (one: Deadline) => (
        <>
          <span className="deadline-kind">{nameOf(one)}</span>
          <Subject deadline={one} />
        </>
      ),
    },
    {
      key: 'holder',
      title: t('holder'),
      width: 170,
      cell: ({ section, person, role }: Deadline) =>
        [section, person ?? roleOf(role)].filter((text) => text).join(' · '),
    },
    {
      key: 'runs',
      title: t('runs'),
      width: 210,
      cell: ({ fromOn, dueOn }: Deadline) =>
        t('period', { from: format.day(fromOn), until: format.day(dueOn) }),
    },
    { key: 'left', title: t('left'), width: 170, cell: (one: Deadline) => <Due deadline={one} /> },
    { key: 'breach', title: t('breach'), width: 200, cell: (one: Deadline) => <Breach deadline={one} /> },
  ];
};
