import type { HolidaySchedule } from '../calendar/index.js';
import type { DisclosureDraft } from '../disclosure/index.js';
import type { DocumentChanges, DocumentRow, TakenIn } from '../documents/index.js';
import type { Organisation } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { Outbox } from '../platform/outbox/index.js';
import type { ActingAs, Effect, EffectType, State } from './core/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { LoadedDocument } from './document-facts.js';

/** Everything that writing an effect needs; `changes` collects what becomes true on the document's row. */
export interface EffectContext {
  readonly tx: Transaction;
  readonly document: DocumentRow;
  readonly loaded: LoadedDocument;
  readonly event: string;
  readonly comment: string | null;
  readonly from: State;
  readonly acting: ActingAs;
  readonly now: Date;
  readonly transitionId: string;
  /** Determination that the event brings along. */
  readonly content: DisclosureDraft | undefined;
  /** Corrected body that the event brings along. */
  readonly revision: TakenIn | undefined;
  /** Scan of a signature given on paper. */
  readonly scan: TakenIn | undefined;
  readonly signedWith: 'password' | 'session';
  readonly organisation: Organisation;
  readonly schedules: readonly HolidaySchedule[];
  readonly outbox: Outbox;
  changes: DocumentChanges;
  /** What is told to the transition and the audit entry beside the body of the event. */
  readonly trace: Record<string, Json>;
}

export type EffectHandler<Type extends EffectType> = (
  effect: Extract<Effect, { type: Type }>,
  context: EffectContext,
) => Promise<void> | void;
