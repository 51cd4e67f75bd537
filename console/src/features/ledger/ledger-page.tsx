import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf } from '../../shared/api';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Notice, PageHead, Panel, Parts, Records, usePart } from '../../shared/ui';
import { LineDetails } from './line-details';
import { LineForm } from './line-form';
import { ledgerQuery, LIGHTS, yearsQuery, type Ledger, type Light, type Line } from './ledger-queries';
import './ledger.css';
import { ledgerTexts } from './ledger.texts';
import { LookBackPart } from './look-back-part';
import { CreateForm, ImportForm } from './plan-forms';
import { RecordsPart } from './records-part';

const PARTS = ['lines', 'records', 'lookBack'] as const;
const thisYear = () => new Date().getFullYear();

/** What is shown stands in the address: year, part, light, section and the open line. */
const useAddress = () => {
  const [parameters, setParameters] = useSearchParams();
  const change = (name: string, value: string | undefined) =>
    setParameters((present) => {
      const next = new URLSearchParams(present);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return {
    year: Number(parameters.get('year')) || thisYear(),
    light: LIGHTS.find((one) => one === parameters.get('light')),
    section: parameters.get('section') ?? undefined,
    line: parameters.get('line') ?? undefined,
    change,
  };
};

const LightMark = ({ line }: { readonly line: Line }) => {
  const t = useTexts(ledgerTexts);
  const quiet = line.light === 'amber' && line.limitKind === 'standing';
  return (
    <span className={`ledger-light ledger-light-${line.light}`}>
      {t(line.state === 'dropped' ? 'dropped' : quiet ? 'quiet' : line.light)}
    </span>
  );
};

const LinesPart = ({ ledger }: { readonly ledger: Ledger }) => {
  const t = useTexts(ledgerTexts);
  const format = useFormat();
  const manages = ledger.mayManage;
  const { light, section, line: openId, change } = useAddress();
  const [isAdding, setAdding] = useState(false);
  const open = ledger.lines.find(({ id }) => id === openId);
  const openLineId = open?.id;
  useEffect(() => {
    if (openLineId !== undefined) document.getElementById('ledger-line')?.focus();
  }, [openLineId]);
  const rows = ledger.lines.filter(
    (line) =>
      (light === undefined || (line.light === light && line.state !== 'dropped')) &&
      (section === undefined || line.sections.some(({ id }) => id === section)),
  );
  const count = (name: Light) => ledger.counts[name] ?? 0;
  return (
    <>
      <div className="ledger-lights" role="group" aria-label={t('progress')}>
        {LIGHTS.map((name) => (
          <button
            key={name}
            type="button"
            className={`ledger-light-${name}`}
            aria-pressed={light === name}
            onClick={() => change('light', light === name ? undefined : name)}
          >
            <b>{count(name)}</b> {t(name)}
          </button>
        ))}
        <Select
          aria-label={t('section')}
          placeholder={t('anySection')}
          allowClear
          value={section ?? null}
          options={ledger.bySection.map((one) => ({
            value: one.section.id,
            label: `${one.section.name}（${one.done}/${one.total}）`,
          }))}
          onChange={(value) => change('section', value ?? undefined)}
        />
        <span className="ledger-downloads">
          <a href={addressOf(`/api/ledger/${ledger.year}/list.docx`, { section })}>{t('docx')}</a>
          <a href={addressOf(`/api/ledger/${ledger.year}/list.xlsx`, { section })}>{t('xlsx')}</a>
        </span>
      </div>
      {open && <LineDetails key={open.id} line={open} close={() => change('line', undefined)} />}
      {isAdding && <LineForm year={ledger.year} close={() => setAdding(false)} />}
      <Panel
        title={t('lines')}
        extra={
          manages &&
          !isAdding && (
            <Button size="small" onClick={() => setAdding(true)}>
              {t('newLine')}
            </Button>
          )
        }
      >
        <Records
          caption={t('lines')}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t('none')}
          columns={[
            { key: 'number', title: t('number'), width: 60, cell: ({ number }) => number },
            {
              key: 'task',
              title: t('task'),
              heading: true,
              cell: ({ id, task }) => (
                <button type="button" className="ledger-task" onClick={() => change('line', id)}>
                  {task}
                </button>
              ),
            },
            {
              key: 'limit',
              title: t('limit'),
              width: 130,
              cell: ({ limit, dueOn }) => (
                <>
                  {limit}
                  {dueOn && <small className="ledger-due">{format.day(dueOn)}</small>}
                </>
              ),
            },
            { key: 'owner', title: t('owner'), width: 150, cell: ({ owner }) => owner },
            {
              key: 'evidence',
              title: t('evidence'),
              width: 110,
              cell: ({ evidence }) => evidence.length > 0 && t('evidenceCount', { count: evidence.length }),
            },
            { key: 'light', title: t('progress'), width: 100, cell: (line) => <LightMark line={line} /> },
          ]}
        />
      </Panel>
      {manages && <ImportForm year={ledger.year} />}
    </>
  );
};

const Absent = ({ year, mayManage }: { readonly year: number; readonly mayManage: boolean }) => {
  const t = useTexts(ledgerTexts);
  if (!mayManage) return <Notice title={t('noLedger', { year })} text={t('noLedgerText')} />;
  return (
    <>
      <CreateForm year={year} />
      <ImportForm year={year} />
    </>
  );
};

const YearLedger = ({ year }: { readonly year: number }) => {
  const t = useTexts(ledgerTexts);
  const part = usePart(PARTS);
  const { data: ledger, error, isPending, refetch } = useQuery(ledgerQuery(year));
  if (isPending) return <Loading />;
  if (!ledger) return <LoadFailure error={error} retry={() => void refetch()} />;
  const toLookAt = ledger.lookBack.lines.filter(({ lookBack }) => lookBack === null);
  return (
    <>
      <Parts
        label={t('parts')}
        current={part}
        keep={['year']}
        parts={[
          { name: 'lines', label: t('lines'), count: ledger.lines.length },
          { name: 'records', label: t('records'), count: ledger.records.length },
          { name: 'lookBack', label: t('lookBack'), count: toLookAt.length },
        ]}
      />
      {part === 'lines' && <LinesPart ledger={ledger} />}
      {part === 'records' && <RecordsPart ledger={ledger} />}
      {part === 'lookBack' && <LookBackPart ledger={ledger} />}
    </>
  );
};

/** 任务台账: the year's plan with its lights, what was shown for each line, and the look back. */
export const LedgerPage = () => {
  const t = useTexts(ledgerTexts);
  const { year, change } = useAddress();
  const { data: years, error, isPending, refetch } = useQuery(yearsQuery);
  const known = (years?.items ?? []).map((one) => one.year);
  const choices = [...new Set([thisYear() + 1, thisYear(), year, ...known])];
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <Select
            aria-label={t('year')}
            value={year}
            options={choices
              .toSorted((one, other) => other - one)
              .map((value) => ({ value, label: String(value) }))}
            onChange={(value) => change('year', String(value))}
          />
        }
      />
      {isPending ? (
        <Loading />
      ) : !years ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : known.includes(year) ? (
        <YearLedger key={year} year={year} />
      ) : (
        <Absent key={year} year={year} mayManage={years.mayManage} />
      )}
    </>
  );
};
