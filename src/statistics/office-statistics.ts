import { Inject, Injectable } from '@nestjs/common';
import { scopeOf } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { startOfDay, todayOf, type Clock } from '../shared/clock.js';
import { InvalidError } from '../shared/errors.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { STATE_LABELS, STATES, STEPS, type State } from '../workflow/index.js';
import {
  countDocuments,
  countOverdue,
  newestDone,
  waitingSteps,
  type DocumentCount,
  type Period,
  type StepDuration,
} from './statistics.repository.js';

const MOST_MONTHS = 60;
const ATTRIBUTES = ['proactive', 'on_request', 'withheld', 'not_applicable', null] as const;
const UNDETERMINED: readonly string[] = ['drafting', 'voided'];
const MILLISECONDS_AN_HOUR = 3_600_000;

const nextMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** @throws InvalidError when it ends before it begins or is too long to be shown */
const periodOf = (from: LocalDate, to: LocalDate): Period => {
  if (to < from) throw new InvalidError('request.malformed', [{ field: 'to', code: 'field.invalid' }]);
  const months: { month: string; from: Date }[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) {
    if (months.length >= MOST_MONTHS) {
      throw new InvalidError('request.malformed', [{ field: 'from', code: 'field.too_long' }]);
    }
    months.push({ month, from: startOfDay(months.length === 0 ? from : `${month}-01`) });
  }
  return { months, before: startOfDay(addDays(to, 1)) };
};

const sum = (rows: readonly DocumentCount[], include: (row: DocumentCount) => boolean = () => true): number =>
  rows.reduce((total, row) => (include(row) ? total + row.count : total), 0);

/** Hours with one decimal place. */
const hours = (milliseconds: number): number => Math.round((milliseconds / MILLISECONDS_AN_HOUR) * 10) / 10;

/** Counts of what the caller may see; every count names the filter of the list that shows the same documents. */
@Injectable()
export class OfficeStatistics {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param from first day, by default of the month eleven months ago */
  async of(
    actor: Actor,
    wanted: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
  ) {
    const today = todayOf(this.clock);
    const to = wanted.to ?? today;
    const from = wanted.from ?? `${nextMonth(`${Number(to.slice(0, 4)) - 1}${to.slice(4, 7)}`)}-01`;
    const period = periodOf(from, to);
    const scope = scopeOf(actor);
    return this.unitOfWork.read(async (tx) => {
      const rows = await countDocuments(tx, scope, period);
      const timePerStep = [];
      for (const step of MEASURED_STEPS) {
        timePerStep.push({ step, ...timeOf(await newestDone(tx, scope, step, period)) });
      }
      const waiting = await waitingSteps(tx, scope);
      const sections = await this.people.sections(tx);
      const range = { from, to };
      return {
        ...range,
        total: { count: sum(rows), filter: range },
        byAttribute: ATTRIBUTES.map((attribute) => ({
          attribute,
          count: sum(rows, (row) => row.attribute === attribute),
          filter: { ...range, attribute: attribute ?? ('none' as const) },
        })),
        bySection: sections.map(({ id, name }) => ({
          section: { id, name },
          count: sum(rows, (row) => row.sectionId === id),
          proactive: sum(rows, (row) => row.sectionId === id && row.attribute === 'proactive'),
          filter: { ...range, section: id },
        })),
        byState: STATES.map((state) => ({
          state,
          label: STATE_LABELS[state],
          count: sum(rows, (row) => row.state === state),
          filter: { ...range, state },
        })),
        byMonth: period.months.map(({ month }, index) => ({
          month,
          count: sum(rows, (row) => row.month === index),
          proactive: sum(rows, (row) => row.month === index && row.attribute === 'proactive'),
          filter: monthRange(month, range),
        })),
        openShare: openShareOf(rows),
        overdue: { count: await countOverdue(tx, scope, today), filter: { overdue: 'true' as const } },
        timePerStep: timePerStep.map((one) => ({
          ...one,
          label: STATE_LABELS[one.step],
          waiting: waiting.get(one.step) ?? 0,
          filter: { state: one.step },
        })),
      };
    });
  }
}

const MEASURED_STEPS: readonly State[] = [...STEPS, 'registration', 'issuing', 'awaiting_publication'];

const timeOf = (rows: readonly StepDuration[]) => {
  const spans = rows
    .map(({ openedAt, closedAt }) => Date.parse(closedAt) - Date.parse(openedAt))
    .sort((a, b) => a - b);
  const total = spans.reduce((all, one) => all + one, 0);
  return {
    measured: spans.length,
    averageHours: spans.length === 0 ? null : hours(total / spans.length),
    medianHours: spans.length === 0 ? null : hours(spans[Math.floor(spans.length / 2)]!),
    longestHours: spans.length === 0 ? null : hours(spans.at(-1)!),
  };
};

interface Range {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const monthRange = (month: string, { from, to }: Range): Range => {
  const first = `${month}-01`;
  const last = addDays(`${nextMonth(month)}-01`, -1);
  return { from: first < from ? from : first, to: last > to ? to : last };
};

/** Of the documents that left the drafter's desk: how many are to be disclosed on the office's own initiative. */
const openShareOf = (rows: readonly DocumentCount[]) => {
  const determined = rows.filter(
    ({ state, attribute }) => attribute !== null && !UNDETERMINED.includes(state),
  );
  const all = sum(determined);
  const proactive = sum(determined, ({ attribute }) => attribute === 'proactive');
  return { proactive, determined: all, share: all === 0 ? null : proactive / all };
};
