interface Numbers {
  readonly total: number;
  readonly counts: { readonly kept: number; readonly disclosed: number; readonly deferred: number };
  readonly openedShare: number | null;
}

/** One decimal place. */
const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

/** 共审查3件，转为主动公开1件，继续不主动公开2件，公开转化率33.3%。 */
export const summaryInWords = ({ total, counts, openedShare }: Numbers): string =>
  `共审查${total}件，转为主动公开${counts.disclosed}件，继续不主动公开${counts.kept}件，` +
  `${counts.deferred === 0 ? '' : `说明理由后延续${counts.deferred}件，`}公开转化率${percent(openedShare)}。`;

export const countsInWords = (
  heading: string,
  groups: readonly { readonly name: string; readonly total: number; readonly disclosed: number }[],
): string =>
  groups.length === 0
    ? ''
    : `${heading}：${groups
        .map(({ name, total, disclosed }) => `${name}${total}件（转为公开${disclosed}件）`)
        .join('，')}。`;

export const lastYearInWords = (last: (Numbers & { readonly year: number }) | null): string =>
  last === null ? '上年度没有开展审查。' : `上年度（${last.year}年）：${summaryInWords(last)}`;
