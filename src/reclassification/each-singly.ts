import { ApplicationError, InvalidError, RefusedError } from '../shared/errors.js';
import { refusal, type Refusal } from '../shared/refusal.js';
import { withMessages } from './sign-list.js';

const refusalsOf = (error: ApplicationError): readonly Refusal[] =>
  error instanceof RefusedError ? error.refusals : [refusal(error.code, error.detail)];

/**
 * Does the same with each of several items, each in a transaction of its own, and tells of each what became of
 * it. What would be wrong with all of them alike, such as a malformed field, stops it.
 */
export const eachSingly = async (ids: readonly string[], act: (id: string) => Promise<void>) => {
  const items = [];
  for (const id of new Set(ids)) {
    try {
      await act(id);
      items.push({ id, done: true, refusals: [] });
    } catch (error) {
      if (!(error instanceof ApplicationError) || error instanceof InvalidError) throw error;
      items.push({ id, done: false, refusals: withMessages(refusalsOf(error)) });
    }
  }
  return { items };
};
