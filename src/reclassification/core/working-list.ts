import { isLocalDate, type LocalDate } from '../../shared/local-date.js';
import type { ReviewDecision } from './item.js';

/** Columns of the working list that is filled in offline; the rest of it is for reading. */
export const DECISION_COLUMNS = {
  id: '编号',
  decision: '审查意见',
  reason: '理由',
  consent: '第三方同意文书',
  publicInterest: '公共利益认定',
  nextReviewOn: '下次审查日期',
} as const;

/** 审查意见 as it is written in the list. */
export const DECISION_WORDS = {
  继续不公开: { decision: 'keep', extent: undefined },
  公开: { decision: 'disclose', extent: 'full' },
  部分公开: { decision: 'disclose', extent: 'partial' },
} as const satisfies Readonly<
  Record<string, { readonly decision: ReviewDecision; readonly extent: 'full' | 'partial' | undefined }>
>;

export interface ListedDecision {
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly extent: 'full' | 'partial' | undefined;
  readonly reason: string;
  readonly nextReviewOn: LocalDate | undefined;
  /** Evidence that lifts the protection of a third party. @basis 条例第十五条 */
  readonly lifting: Readonly<Record<string, string>>;
}

export interface RowProblem {
  readonly column: string;
  readonly code: string;
}

const LONGEST_REASON = 4000;

const isDecisionWord = (word: string): word is keyof typeof DECISION_WORDS =>
  Object.hasOwn(DECISION_WORDS, word);

/** One line of the list; undefined where nothing was decided. */
export const readDecision = (
  cells: Readonly<Record<string, string>>,
): { readonly listed?: ListedDecision; readonly problems: readonly RowProblem[] } => {
  const cell = (name: keyof typeof DECISION_COLUMNS): string => (cells[DECISION_COLUMNS[name]] ?? '').trim();
  const word = cell('decision');
  if (word === '') return { problems: [] };
  const problems: RowProblem[] = [];
  const problem = (name: keyof typeof DECISION_COLUMNS, code: string): void => {
    problems.push({ column: DECISION_COLUMNS[name], code });
  };
  if (!isDecisionWord(word)) problem('decision', 'reclassification.decision_unknown');
  if (cell('id') === '') problem('id', 'field.required');
  if (cell('reason') === '') problem('reason', 'field.required');
  if (cell('reason').length > LONGEST_REASON) problem('reason', 'field.too_long');
  const nextReviewOn = cell('nextReviewOn').replaceAll(/[/.]/g, '-');
  if (nextReviewOn !== '' && !isLocalDate(nextReviewOn)) problem('nextReviewOn', 'field.not_a_date');
  if (problems.length > 0 || !isDecisionWord(word)) return { problems };
  const lifting = {
    ...(cell('consent') === '' ? {} : { consent: cell('consent') }),
    ...(cell('publicInterest') === '' ? {} : { public_interest: cell('publicInterest') }),
  };
  return {
    listed: {
      id: cell('id'),
      ...DECISION_WORDS[word],
      reason: cell('reason'),
      nextReviewOn: nextReviewOn === '' ? undefined : nextReviewOn,
      lifting,
    },
    problems,
  };
};

/** How a decision is written in the list; empty while there is none. */
export const decisionWord = (decision: ReviewDecision | null, extent: string | null): string => {
  if (decision === null) return '';
  if (decision === 'keep') return '继续不公开';
  return extent === 'partial' ? '部分公开' : '公开';
};
