import type { Refusal } from '../../shared/refusal.js';
import type { Situation } from './destination.js';
import type { Person } from './facts.js';
import { isActorRule, RULES, type RuleName } from './rules.js';

export interface Verdict {
  readonly as: Person;
  readonly refusals: readonly Refusal[];
}

const refusalsOf = (situation: Situation, rules: readonly RuleName[]): readonly Refusal[] =>
  rules.flatMap((name) => RULES[name](situation));

/** How far a capacity is from being allowed: nothing speaks against it, a separation does, or it lacks the role. */
const rank = (refusals: readonly Refusal[]): number => {
  if (refusals.length === 0) return 0;
  return refusals.some(({ code }) => code === 'actor.not_permitted') ? 2 : 1;
};

/**
 * Asks the rules in every capacity of the caller — their own, then that of each absent person — and answers for
 * the first in which nothing about the person speaks against it; else for the nearest. All refusals are listed,
 * in the order of the rules.
 */
export const judge = (situation: Omit<Situation, 'as'>, rules: readonly RuleName[]): Verdict => {
  const { actor } = situation.facts;
  const actorRules = rules.filter(isActorRule);
  const ranked = [actor, ...actor.substitutesFor].map((as) => ({
    as,
    rank: rank(refusalsOf({ ...situation, as }, actorRules)),
  }));
  const { as } = ranked.reduce((best, next) => (next.rank < best.rank ? next : best));
  return { as, refusals: refusalsOf({ ...situation, as }, rules) };
};
