import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { postsTakenOver, type StandIn } from './core/actor.js';
import { peopleByIds, substitutionsOn } from './people.repository.js';

/** The absent persons in whose place somebody may act on a day, with the posts that are handed over. */
export const standInsOn = async (
  tx: Transaction,
  personId: string,
  date: LocalDate,
): Promise<readonly StandIn[]> => {
  const substitutions = await substitutionsOn(tx, date, personId);
  const absent = await peopleByIds(
    tx,
    substitutions.map(({ absentId }) => absentId),
  );
  return substitutions.flatMap(({ absentId, role, until }) => {
    const person = absent.find(({ id }) => id === absentId);
    if (!person?.active) return [];
    const { id, name, sectionId } = person;
    return [{ personId: id, name, sectionId, until, ...postsTakenOver(person, role) }];
  });
};
