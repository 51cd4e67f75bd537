import { Injectable } from '@nestjs/common';
import type { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { ActingAs, DocumentEvent, State } from './core/index.js';

/** A change of state that is about to be committed. */
export interface Transition {
  readonly id: string;
  readonly event: DocumentEvent['type'];
  readonly from: State;
  readonly to: State;
  readonly comment: string | null;
  readonly before: DocumentRow;
  readonly after: DocumentRow;
  readonly acting: ActingAs;
  readonly now: Date;
}

/** Writes in the transaction of the transition: what it writes stands or falls with it. */
export type TransitionListener = (tx: Transaction, transition: Transition) => Promise<void>;

/** Where modules above are told of every transition, inside its transaction. */
@Injectable()
export class TransitionListeners {
  private readonly listeners: TransitionListener[] = [];

  add(listener: TransitionListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Transaction, transition: Transition): Promise<void> {
    for (const listener of this.listeners) await listener(tx, transition);
  }
}
