/** Owns the disclosure attribute, its statutory grounds and the determination. @basis 条例第十三条至第十六条 */
export * from './core/disclosure-types.js';
export { DeterminationRow } from './determination.entity.js';
