/** Owns the counts over documents and steps; it reads what lower modules hold and keeps nothing. */
export { StatisticsModule } from './statistics.module.js';
