import { TaskRow } from './task.entity.js';

/** Owns the work items: which step of which document waits for whom, and until when. */
export { taskHoldersOf, waitsFor, type TaskHolder } from './task-holders.js';
export * from './tasks.repository.js';
export { TaskRow };
export const taskEntities = [TaskRow];
