export { protectHistory } from './append-only.js';
export * from './columns.js';
export { asTypeOrmMigration, type Migration } from './migration.js';
export { SchemaKit, type TableDefinition } from './schema-kit.js';
