import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again until the answer is there. Tests wait for conditions, never for time.
 * @throws when it is still missing after `limitMilliseconds`
 */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limitMilliseconds = 30_000,
): Promise<T> => {
  const start = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() - start > limitMilliseconds) throw new Error(`still waiting for ${what}`);
    await delay(50);
  }
};
