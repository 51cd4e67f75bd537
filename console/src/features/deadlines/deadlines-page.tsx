import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead, Panel, Parts, Records, usePart } from '../../shared/ui';
import { CauseForm } from './cause-form';
import { useDeadlineColumns } from './deadline-columns';
import {
  deadlinesQuery,
  unexplainedQuery,
  type Deadline,
  type Deadlines,
  type Scope,
} from './deadline-queries';
import './deadlines.css';
import { deadlinesTexts } from './deadlines.texts';
import { dayAfter, weeksOf, type Week } from './weeks';

const PARTS = ['weeks', 'unexplained'] as const;
const SCOPES = ['mine', 'all'] as const satisfies readonly Scope[];

/** What is shown stands in the address: part, scope and the day from which on. */
const useAddress = () => {
  const [parameters] = useSearchParams();
  const from = parameters.get('from') ?? undefined;
  const scope = SCOPES.find((one) => one === parameters.get('scope')) ?? 'mine';
  const addressWith = (changes: Readonly<Record<string, string | undefined>>): string => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    return `?${next.toString()}`;
  };
  return { scope, from: from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : undefined, addressWith };
};

const ScopeChoice = () => {
  const t = useTexts(deadlinesTexts);
  const { scope, addressWith } = useAddress();
  return (
    <nav aria-label={t('scope')} className="deadline-scope">
      {SCOPES.map((name) => (
        <Link
          key={name}
          to={addressWith({ scope: name, from: undefined })}
          aria-current={name === scope ? 'true' : undefined}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
};

const useWeekTitle = () => {
  const t = useTexts(deadlinesTexts);
  const format = useFormat();
  return ({ monday, sunday, distance }: Week<Deadline>): string => {
    const period = t('period', { from: format.day(monday), until: format.day(sunday) });
    const near = ({ '-1': 'lastWeek', '0': 'thisWeek', '1': 'nextWeek' } as const)[
      String(distance) as '-1' | '0' | '1'
    ] as 'lastWeek' | 'thisWeek' | 'nextWeek' | undefined;
    return near ? t('weekTitle', { week: t(near), period }) : period;
  };
};

const WeeksPart = ({ deadlines }: { readonly deadlines: Deadlines }) => {
  const t = useTexts(deadlinesTexts);
  const format = useFormat();
  const columns = useDeadlineColumns();
  const titleOf = useWeekTitle();
  const { from, addressWith } = useAddress();
  const { items, today, complete } = deadlines;
  const last = items.at(-1)?.dueOn;
  const next = last !== undefined && last === from ? dayAfter(last) : last;
  return (
    <>
      {from !== undefined && (
        <p className="deadline-more">
          {t('startsOn', { date: format.day(from) })}{' '}
          <Link to={addressWith({ from: undefined })}>{t('fromStart')}</Link>
        </p>
      )}
      {items.length === 0 && <Panel title={t('weeks')}>{t('none')}</Panel>}
      {weeksOf(items, today).map((week) => (
        <Panel key={week.monday} title={titleOf(week)} tone={week.distance === 0 ? 'accent' : 'plain'}>
          <Records caption={titleOf(week)} rows={week.rows} rowKey={({ id }) => id} columns={columns} />
        </Panel>
      ))}
      {!complete && next !== undefined && (
        <p className="deadline-more">
          {t('more')}{' '}
          <Link to={addressWith({ from: next })}>{t('moreFrom', { date: format.day(next) })}</Link>
        </p>
      )}
    </>
  );
};

const UnexplainedPart = ({ deadlines }: { readonly deadlines: Deadlines }) => {
  const t = useTexts(deadlinesTexts);
  const columns = useDeadlineColumns();
  const [openId, setOpenId] = useState<string>();
  const open = deadlines.items.find(({ id }) => id === openId);
  return (
    <>
      {open && <CauseForm key={open.id} deadline={open} close={() => setOpenId(undefined)} />}
      <Panel title={t('unexplained')}>
        <Records
          caption={t('unexplained')}
          rows={deadlines.items}
          rowKey={({ id }) => id}
          empty={t('noneUnexplained')}
          columns={
            deadlines.mayExplain
              ? [
                  ...columns,
                  {
                    key: 'explain',
                    title: t('cause'),
                    width: 110,
                    cell: ({ id }: Deadline) => (
                      <Button
                        size="small"
                        onClick={() => {
                          setOpenId(id);
                          window.scrollTo({ top: 0 });
                        }}
                      >
                        {t('explain')}
                      </Button>
                    ),
                  },
                ]
              : columns
          }
        />
      </Panel>
    </>
  );
};

/** 期限一览: every running period by week, and what was missed without a word about it. */
export const DeadlinesPage = () => {
  const t = useTexts(deadlinesTexts);
  const part = usePart(PARTS);
  const { scope, from } = useAddress();
  const running = useQuery(deadlinesQuery(scope, from));
  const unexplained = useQuery(unexplainedQuery(scope));
  const { data, error, isPending, refetch } = part === 'weeks' ? running : unexplained;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={<ScopeChoice />} />
      <Parts
        label={t('parts')}
        current={part}
        keep={['scope']}
        parts={[
          { name: 'weeks', label: t('weeks'), count: running.data?.items.length },
          { name: 'unexplained', label: t('unexplained'), count: unexplained.data?.items.length },
        ]}
      />
      {isPending ? (
        <Loading />
      ) : !data ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : part === 'weeks' ? (
        <WeeksPart deadlines={data} />
      ) : (
        <UnexplainedPart deadlines={data} />
      )}
    </>
  );
};
