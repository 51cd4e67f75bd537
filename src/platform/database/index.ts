/**
 * Owns the way to the database: connections, units of work, row locks and migrations.
 * It knows no domain word.
 */
export { isDuplicate } from './database-errors.js';
export { databaseAnswers } from './database-answers.repository.js';
export { DatabaseModule } from './database.module.js';
export { JsonColumn } from './json-column.js';
export { rowLock } from './row-lock.js';
export { afterCommit, UnitOfWork, type Transaction } from './unit-of-work.js';
export { openDatabase, type OpenDatabase } from './open-database.js';
