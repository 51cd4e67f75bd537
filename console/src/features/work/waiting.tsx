import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { workflowQuery, type Task } from '../../shared/api';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { useRow } from '../../shared/one-by-one';
import { AttributeMark, DueMark, Panel, Records } from '../../shared/ui';
import { Title } from './title';
import { workTexts } from './work.texts';

const NEAR_DAYS = 3;

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

/** Which of these tasks are taken one after the other: the chosen ones, or all while none is chosen. */
const useChoice = (tasks: readonly Task[]) => {
  const { data: workflow } = useQuery(workflowQuery);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // a draft is written on its own page
  const canBeChosen = ({ document }: Task) => workflow !== undefined && document.state !== workflow.initial;
  const possible = tasks.filter(canBeChosen);
  const marked = possible.filter(({ id }) => chosen.has(id));
  return {
    canBeChosen,
    isChosen: ({ id }: Task) => chosen.has(id),
    choose: ({ id }: Task, isIn: boolean) =>
      setChosen(new Set(isIn ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
    isAll: marked.length === 0,
    row: marked.length > 0 ? marked : possible,
  };
};

/** What waits for the person, overdue first, and the way through several of them one after the other. */
export const Waiting = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const t = useTexts(workTexts);
  const label = useLabel();
  const format = useFormat();
  const [group, setGroup] = useState<Group>('total');
  const shown = tasks.filter(GROUPS[group]).toSorted(byDueDate);
  const { canBeChosen, isChosen, choose, isAll, row } = useChoice(shown);
  const { start } = useRow();
  const navigate = useNavigate();
  const go = () => {
    const documents = row.map(({ document: { id, title } }) => [id, { id, title }] as const);
    start([...new Map(documents).values()]);
    void navigate('/one-by-one');
  };
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
      <Panel
        title={t('waiting')}
        tone="accent"
        extra={
          row.length > 0 && (
            <Button type="primary" className="work-row" onClick={go}>
              {t(isAll ? 'rowAll' : 'rowChosen', { count: row.length })}
            </Button>
          )
        }
      >
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
              cell: (task) => (
                <span className="work-choice">
                  {canBeChosen(task) && (
                    <Checkbox
                      aria-label={t('choose', { title: task.document.title })}
                      checked={isChosen(task)}
                      onChange={({ target }) => choose(task, target.checked)}
                    />
                  )}
                  <span>
                    <Title document={task.document} />
                  </span>
                </span>
              ),
            },
            {
              key: 'step',
              title: t('step'),
              width: 130,
              cell: ({ stepLabel, assignedTo }) => (
                <>
                  {label(stepLabel)}
                  {assignedTo && (
                    <small className="work-number">{t('handedTo', { name: assignedTo.name })}</small>
                  )}
                </>
              ),
            },
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
