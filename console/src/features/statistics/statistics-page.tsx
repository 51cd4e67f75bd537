import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, PageHead, ProblemAlert } from '../../shared/ui';
import { Charts } from './charts';
import { StepTimes } from './step-times';
import type { Statistics } from './statistics-answer';
import './statistics.css';
import { statisticsTexts } from './statistics.texts';
import { Totals } from './totals';

const thisYear = new Date().getFullYear();
const periodOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const Period = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const t = useTexts(statisticsTexts);
  const [, setParameters] = useSearchParams();
  const [typed, setTyped] = useState({ from, to });
  const choose = (period: { from: string; to: string }) => {
    setTyped(period);
    setParameters(period, { replace: true });
  };
  return (
    <form
      className="statistics-period"
      aria-label={t('period')}
      onSubmit={(event) => {
        event.preventDefault();
        choose(typed);
      }}
    >
      <label>
        {t('from')}
        <input
          type="date"
          required
          max={typed.to}
          value={typed.from}
          onChange={({ target }) => setTyped({ ...typed, from: target.value })}
        />
      </label>
      <label>
        {t('to')}
        <input
          type="date"
          required
          min={typed.from}
          value={typed.to}
          onChange={({ target }) => setTyped({ ...typed, to: target.value })}
        />
      </label>
      <Button htmlType="submit">{t('show')}</Button>
      <Button type="text" onClick={() => choose(periodOf(thisYear))}>
        {t('thisYear')}
      </Button>
      <Button type="text" onClick={() => choose(periodOf(thisYear - 1))}>
        {t('lastYear')}
      </Button>
    </form>
  );
};

/** How many, of what kind, by whom, when, how long, what is late: each number with its list. */
export const StatisticsPage = () => {
  const t = useTexts(statisticsTexts);
  const [parameters] = useSearchParams();
  const given = periodOf(thisYear);
  const from = parameters.get('from') ?? given.from;
  const to = parameters.get('to') ?? given.to;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['statistics', from, to],
    queryFn: ({ signal }) => request<Statistics>('GET', '/api/statistics', { signal, query: { from, to } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Period from={from} to={to} />
      <ProblemAlert error={data ? error : undefined} />
      {isPending ? (
        <Loading />
      ) : !data ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <>
          <Totals statistics={data} />
          <Charts statistics={data} />
          <StepTimes statistics={data} />
        </>
      )}
    </>
  );
};
