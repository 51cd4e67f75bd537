import { fillForm } from './forms.js';

/** One line of the list, everything in words. */
export interface ReviewListLine {
  readonly title: string;
  readonly number: string;
  readonly section: string;
  /** The attribute and the grounds before the review. */
  readonly closed: string;
  readonly decision: string;
  readonly reason: string;
  readonly outcome: string;
}

/** 公开属性调整清单 of a year. @basis 条例第十八条 */
export interface ReviewListView {
  readonly organ: string;
  readonly year: string;
  /** How many were reviewed, opened, kept; the share that was opened. */
  readonly summary: string;
  readonly byGround: string;
  readonly bySection: string;
  /** The same of the year before, or that there was none. */
  readonly lastYear: string;
  readonly items: readonly ReviewListLine[];
  readonly remark: string;
  /** Who signed which list when. */
  readonly signatures: string;
  readonly listedOn: string;
}

export const renderReviewList = (template: Buffer, { items, ...texts }: ReviewListView): Promise<Buffer> =>
  fillForm(template, {
    texts,
    lists: { items: items.map((item, index) => ({ no: String(index + 1), ...item })) },
  });

/** Placeholders that the template may use. */
export const REVIEW_LIST_PLACEHOLDERS: readonly string[] = (
  'organ year summary byGround bySection lastYear remark signatures listedOn items.no items.title ' +
  'items.number items.section items.closed items.decision items.reason items.outcome'
).split(' ');

/** Invented content, to show what a template gives. */
export const sampleReviewList: ReviewListView = {
  organ: '示例中心',
  year: '2026',
  summary: '共审查2件，转为主动公开1件，继续不主动公开1件，公开转化率50.0%。',
  byGround: '按依据：内部事务信息2件。',
  bySection: '按科室：示例科2件。',
  lastYear: '上年度（2025年）：共审查1件，转为主动公开0件。',
  items: [
    {
      title: '关于示例工作的通知',
      number: '示例发〔2026〕1号',
      section: '示例科',
      closed: '依申请公开',
      decision: '转为主动公开',
      reason: '情况已经变化',
      outcome: '转为主动公开',
    },
    {
      title: '关于示例考勤的通知',
      number: '示例发〔2026〕2号',
      section: '示例科',
      closed: '不予公开：第十六条第一款 人事管理',
      decision: '继续不主动公开',
      reason: '仍属内部事务',
      outcome: '继续不主动公开',
    },
  ],
  remark: '',
  signatures: '示例甲（2026年11月20日）',
  listedOn: '2026年11月21日',
};
