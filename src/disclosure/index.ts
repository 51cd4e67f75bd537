/** Owns the disclosure attribute, its statutory grounds and the determination. @basis 条例第十三条至第十六条 */
export * from './core/disclosure-types.js';
export { DeterminationRow } from './determination.entity.js';
export * from './determinations.repository.js';
export * from './core/statutory-ground.js';
export { checkDetermination, opensDisclosure, THIRD_PARTY_EXCEPTIONS } from './core/check-determination.js';
