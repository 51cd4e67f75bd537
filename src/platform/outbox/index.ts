import { OutboxMessageRow } from './outbox-message.entity.js';

/** Owns the messages that leave the database after a commit: delivered at least once, never given up. */
export type { OutboxHandler } from './delivery-lane.js';
export { Outbox, type PendingMessage } from './outbox.js';
export { pendingTopics } from './outbox.repository.js';
export { OutboxModule } from './outbox.module.js';
export const outboxEntities = [OutboxMessageRow];
