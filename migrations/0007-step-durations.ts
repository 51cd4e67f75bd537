import type { Migration } from './kit/index.js';

/** The newest steps of a kind that were done: what the statistics measure. */
export const stepDurations: Migration = {
  name: '0007-step-durations',
  async up(kit) {
    await kit.addIndex('task', ['step', 'closed_at']);
  },
};
