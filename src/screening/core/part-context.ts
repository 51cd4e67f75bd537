import type { IntakeLimits } from './limits.js';
import type { Place } from './text-piece.js';

export interface PartContext {
  readonly part: string;
  readonly place: Place;
  readonly hiddenStyles: ReadonlySet<string>;
  readonly limits: IntakeLimits;
}

export const DELETED = new Set(['del', 'moveFrom']);
export const INSERTED = new Set(['ins', 'moveTo']);
/** Field codes that fetch or run something. */
export const ACTIVE_FIELD =
  /^\s{0,40}(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|DATABASE|IMPORT|LINK|AUTOTEXT)\b/i;
