/** What cannot be seen: separators, controls, joiners, direction marks and the fillers that count as letters. */
const INVISIBLE = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Nothing that anybody could read: a reason of blanks or of characters without width is no reason. */
export const isBlank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.replaceAll(INVISIBLE, '') === '';
