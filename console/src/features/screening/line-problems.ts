import { problemOf } from '../../shared/api';
import { entriesOf, type ListName, type TypedRules } from './rules-input';

/** What the server says about single entries, with the lines on which they were typed. */
export const lineProblems = (error: unknown, typed: TypedRules, list: ListName) =>
  (problemOf(error)?.fields ?? []).flatMap(({ field, message }) => {
    const [name, index] = field.split('.');
    if (name !== list) return [];
    return [{ line: entriesOf(typed[list])[Number(index)]?.line ?? 0, message }];
  });
