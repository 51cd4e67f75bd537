import type { LineState } from './ledger-line.js';

/** What can be done with a line of the ledger. */
export const LINE_ACTIONS = ['add_evidence', 'change', 'close', 'drop', 'look_back', 'reopen'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** What somebody is to a line. */
export interface LinePosts {
  /** Keeps the ledger. */
  readonly manages: boolean;
  /** Works in a section that the line names. */
  readonly owns: boolean;
}

/** What the caller could do now; a line that its year left open is looked back at once. */
export const actionsOnLine = (
  line: { readonly state: LineState; readonly yearIsOver: boolean; readonly lookedBack: boolean },
  { manages, owns }: LinePosts,
): readonly LineAction[] => {
  if (line.state !== 'open') return manages ? ['reopen'] : [];
  const evidence: readonly LineAction[] = manages || owns ? ['add_evidence'] : [];
  if (!manages) return evidence;
  const lookBack: readonly LineAction[] = line.yearIsOver && !line.lookedBack ? ['look_back'] : [];
  return [...evidence, 'change', 'close', 'drop', ...lookBack];
};
