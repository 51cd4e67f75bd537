import type { RemovalRow } from '../documents/index.js';
import type { FindingView } from '../rendering/index.js';
import { groundViewOf, moment, nameOf, type CopySources } from './copy-views.js';

const range = (first: number, last: number, counter: string): string =>
  first === last ? `第${first}${counter}` : `第${first}至${last}${counter}`;

const blockName = (id: string): string => `第${id.slice(1)}${id.startsWith('t') ? '个表格' : '段'}`;

/** Where it stands, in words; the text itself is not repeated on the form. */
const placeOf = ({ target }: RemovalRow): string => {
  switch (target.type) {
    case 'blocks':
      return target.from === target.to
        ? `正文${blockName(target.from)}`
        : `正文${blockName(target.from)}至${blockName(target.to)}`;
    case 'cells':
      return `正文${blockName(target.table)}${range(...target.rows, '行')}${range(...target.columns, '列')}`;
    case 'picture':
      return `正文第${target.picture.slice(1)}个图片、图形`;
    case 'whole':
      return '附件';
  }
};

/** 区分处理 on the review form: each range with its own ground and who decided on it. @basis 条例第三十七条 */
export const removalsOnForm = (sources: CopySources): readonly FindingView[] =>
  sources.removals.map((row) => {
    const { article, label, evidence, reason } = groundViewOf(row.ground);
    const file = sources.attachments.find(({ id }) => id === row.source)?.fileName;
    const absent = nameOf(sources, row.onBehalfOfId);
    return {
      kind: '区分处理',
      location: file === undefined ? placeOf(row) : `附件《${file}》`,
      excerpt: '该处全部内容',
      verdict: row.status === 'confirmed' ? '不予公开' : '建议不予公开',
      reason: [
        `《条例》${article}：${label}`,
        evidence && `依据：${evidence}`,
        reason && `理由：${reason}`,
        row.repeatsReason && `别处可以公开：${row.repeatsReason}`,
      ]
        .filter(Boolean)
        .join('；'),
      name: `${nameOf(sources, row.actorId)}${absent && `（代${absent}）`}\n${moment(row.createdAt)}`,
    };
  });
