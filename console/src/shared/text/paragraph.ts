/**
 * The paragraph in a location such as `p12`, `t1.r2.c3.p7`, `p12.ins@author` or `p12@5`; of one that spans cells,
 * such as `t1.r2.c1-3`, the row; of any other its first name.
 */
export const paragraphOf = (location: string): string =>
  /^[trcp]\d+(?:\.[trcp]\d+)*(?![\d-])/.exec(location)?.[0] ?? location.replace(/[@.].*$/, '');

/** Whether a paragraph is the one that is asked for, or stands in the row or table that is. */
export const isWithin = (paragraph: string, wanted: string): boolean =>
  paragraph === wanted || paragraph.startsWith(`${wanted}.`);
