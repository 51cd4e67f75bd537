import { constants, setPriority } from 'node:os';

/**
 * Called in a worker thread: when the machine has no idle core, answering requests comes before the work of this
 * thread. Linux keeps priorities by thread; elsewhere it would slow the whole process, so nothing is done.
 */
export const yieldToRequests = (): void => {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A container may forbid it; then the threads share as before.
  }
};
