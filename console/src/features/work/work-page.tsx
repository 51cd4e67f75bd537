import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { documentsQuery, tasksQuery, type DocumentLine, type Task } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { postsOf, useMe } from '../../shared/session';
import {
  AttributeMark,
  DueMark,
  LoadFailure,
  Loading,
  PageHead,
  Panel,
  Records,
  StateMark,
  UrgencyMark,
} from '../../shared/ui';
import './work.css';
import { workTexts } from './work.texts';

const NEAR_DAYS = 3;
const SHOWN_LINES = 10;

type Group = 'total' | 'overdue' | 'near' | 'urgent';
const GROUPS: Readonly<Record<Group, (task: Task) => boolean>> = {
  total: () => true,
  overdue: ({ overdue }) => overdue,
  near: ({ overdue, workingDaysLeft }) =>
    !overdue && workingDaysLeft !== null && workingDaysLeft <= NEAR_DAYS,
  urgent: ({ document }) => document.urgency !== null,
};

/** Overdue first, then by due date, then what waits longest. */
const byDueDate = (one: Task, other: Task): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || one.openedAt.localeCompare(other.openedAt);

const Title = ({
  document,
}: {
  readonly document: Pick<DocumentLine, 'id' | 'title' | 'number' | 'urgency'>;
}) => (
  <>
    <UrgencyMark urgency={document.urgency} /> <Link to={`/documents/${document.id}`}>{document.title}</Link>
    {document.number && <small className="work-number">{document.number}</small>}
  </>
);

const Waiting = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const t = useTexts(workTexts);
  const label = useLabel();
  const format = useFormat();
  const [group, setGroup] = useState<Group>('total');
  const shown = tasks.filter(GROUPS[group]).toSorted(byDueDate);
  return (
    <>
      <div className="work-counts" role="group" aria-label={t('counts')}>
        {(Object.keys(GROUPS) as Group[]).map((name) => {
          const count = tasks.filter(GROUPS[name]).length;
          return (
            <button
              key={name}
              type="button"
              aria-pressed={group === name}
              className={`work-count work-count-${name}`}
              data-zero={count === 0}
              onClick={() => setGroup(name)}
            >
              <b>{count}</b>
              <span>{t(name)}</span>
            </button>
          );
        })}
      </div>
      <Panel title={t('waiting')} tone="accent">
        <Records
          caption={t('waiting')}
          rows={shown}
          rowKey={({ id }) => id}
          empty={t('waitingNone')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ document }) => <Title document={document} />,
            },
            { key: 'step', title: t('step'), width: 130, cell: ({ stepLabel }) => label(stepLabel) },
            {
              key: 'attribute',
              title: t('attribute'),
              width: 120,
              cell: ({ document }) => <AttributeMark attribute={document.attribute} />,
            },
            {
              key: 'section',
              title: t('section'),
              width: 120,
              cell: ({ document }) => document.section.name,
            },
            {
              key: 'due',
              title: t('due'),
              width: 190,
              cell: ({ dueOn, overdue, provisional, workingDaysLeft }) => (
                <DueMark
                  on={dueOn}
                  overdue={overdue}
                  provisional={provisional}
                  workingDaysLeft={workingDaysLeft}
                />
              ),
            },
            {
              key: 'arrived',
              title: t('arrived'),
              width: 150,
              cell: ({ openedAt }) => format.instant(openedAt),
            },
          ]}
        />
      </Panel>
    </>
  );
};

const Lines = ({ drafter }: { readonly drafter: boolean }) => {
  const t = useTexts(workTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useInfiniteQuery(
    documentsQuery(drafter ? { drafter: 'me' } : {}, SHOWN_LINES),
  );
  const title = t(drafter ? 'sent' : 'recent');
  return (
    <Panel
      title={title}
      extra={<Link to={drafter ? '/documents?drafter=me' : '/documents'}>{t('all')}</Link>}
    >
      {isPending ? (
        <Loading />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <Records
          caption={title}
          rows={data.slice(0, SHOWN_LINES)}
          rowKey={({ id }) => id}
          empty={t(drafter ? 'sentNone' : 'recentNone')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: (line) => <Title document={line} />,
            },
            {
              key: 'state',
              title: t('state'),
              width: 170,
              cell: ({ stateLabel }) => <StateMark label={stateLabel} />,
            },
            {
              key: 'attribute',
              title: t('attribute'),
              width: 120,
              cell: ({ attribute }) => <AttributeMark attribute={attribute} />,
            },
            { key: 'section', title: t('section'), width: 120, cell: ({ section }) => section.name },
            {
              key: 'updated',
              title: t('updated'),
              width: 150,
              cell: ({ updatedAt }) => format.instant(updatedAt),
            },
          ]}
        />
      )}
    </Panel>
  );
};

/** 工作台: what waits for me by due date, and where what I sent stands. */
export const WorkPage = () => {
  const t = useTexts(workTexts);
  const me = useMe();
  const { data: tasks, error, isPending, refetch } = useQuery(tasksQuery);
  const drafts = postsOf(me).has('drafter');
  const count = tasks?.length ?? 0;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={tasks && t(count > 0 ? 'lead' : 'leadNone', { name: me.name, count })}
        actions={
          drafts && (
            <Link className="work-draft" to="/documents/new">
              {t('draft')}
            </Link>
          )
        }
      />
      {isPending ? (
        <Loading />
      ) : error && !tasks ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <Waiting tasks={tasks ?? []} />
      )}
      <Lines drafter={drafts} />
    </>
  );
};
