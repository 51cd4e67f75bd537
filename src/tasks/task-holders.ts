import type { Posts } from '../identity/index.js';
import type { TaskRow } from './task.entity.js';

/** What somebody answers for: the roles held, and the sections in which a head's or deputy's step is theirs. */
export interface TaskHolder {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly sections: readonly string[];
}

/** A head's step waits for the head of the section, a deputy's for the deputy in charge of it. */
export const taskHoldersOf = (person: Posts & { readonly personId: string }): TaskHolder[] => {
  const { personId, roles, headOf, inChargeOf } = person;
  const others = roles.filter((role) => role !== 'section_head' && role !== 'deputy_leader');
  return [
    { personId, roles: others, sections: [] },
    ...(roles.includes('section_head') ? [{ personId, roles: ['section_head'], sections: headOf }] : []),
    ...(roles.includes('deputy_leader')
      ? [{ personId, roles: ['deputy_leader'], sections: inChargeOf }]
      : []),
  ];
};

type Addressed = Pick<TaskRow, 'personId' | 'role' | 'sectionId'>;

/** Whether a step waits for one of the holders. */
export const waitsFor = (task: Addressed, holders: readonly TaskHolder[]): boolean =>
  holders.some(({ personId, roles, sections }) =>
    task.personId === null
      ? roles.includes(task.role) && (task.sectionId === null || sections.includes(task.sectionId))
      : task.personId === personId,
  );
