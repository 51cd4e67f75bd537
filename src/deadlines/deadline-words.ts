import type { DeadlineKind } from './core/occasions.js';

/** Words of a deadline that may leave the system in a mail or a calendar: what is counted and which number. */
interface SpokenDeadline {
  readonly kind: DeadlineKind;
  readonly stepLabel: { readonly zh: string } | null;
  readonly document: { readonly id: string; readonly number: string | null } | null;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly workingDaysLeft: number;
}

const KIND_WORDS: Readonly<Record<Exclude<DeadlineKind, 'step'>, string>> = {
  publication: '公开期限',
  adjusted_publication: '属性调整后的公开期限',
  interpretation: '解读材料发布期限',
  campaign: '公开属性年度审查',
  ledger_line: '任务台账完成时限',
  absence: '委托代办期满',
};

/** Titles stay inside: of a document a mail or a calendar tells the number alone. */
export const deadlineWords = ({ kind, stepLabel, document }: SpokenDeadline): string => {
  const what = kind === 'step' ? `${stepLabel?.zh ?? ''}办理时限` : KIND_WORDS[kind];
  return document ? `${what}：${document.number ?? '未编号公文'}` : what;
};

export const timeWords = ({ dueOn, provisional, overdue, workingDaysLeft }: SpokenDeadline): string => {
  const left = overdue
    ? `已逾期${Math.abs(workingDaysLeft)}个工作日`
    : workingDaysLeft === 0
      ? '今天到期'
      : `还有${workingDaysLeft}个工作日`;
  return `${dueOn}（${left}${provisional ? '，暂定' : ''}）`;
};
