import { DECIDABLE_STATES, RETURNABLE_STATES, UNSETTLED_STATES, type ItemState } from './item.js';

/** What the caller, with all posts taken over, may do with items of some section. */
export interface ItemPosts {
  worksFor(sectionId: string): boolean;
  leads(sectionId: string): boolean;
  readonly isOfficer: boolean;
  readonly isPrincipal: boolean;
  /** The caller and those whose place they take. */
  readonly persons: readonly string[];
}

export const ITEM_ACTIONS = ['decide', 'confirm', 'return', 'defer', 'record_fact'] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

interface Item {
  readonly state: ItemState;
  readonly sectionId: string;
  readonly decidedBy: string | null;
  readonly decidedOnBehalfOf: string | null;
}

/** What the caller may do now with an item of an open campaign. */
export const actionsOn = (item: Item, posts: ItemPosts): readonly ItemAction[] => {
  const decided = [item.decidedBy, item.decidedOnBehalfOf].some(
    (id) => id !== null && posts.persons.includes(id),
  );
  const can: Readonly<Record<ItemAction, boolean>> = {
    decide: DECIDABLE_STATES.includes(item.state) && posts.worksFor(item.sectionId),
    confirm: item.state === 'decided' && posts.isOfficer && !decided,
    return: RETURNABLE_STATES.includes(item.state) && posts.leads(item.sectionId),
    defer: UNSETTLED_STATES.includes(item.state) && posts.isPrincipal,
    record_fact: item.state !== 'settled' && (posts.isOfficer || posts.worksFor(item.sectionId)),
  };
  return ITEM_ACTIONS.filter((action) => can[action]);
};
