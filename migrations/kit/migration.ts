import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SchemaKit } from './schema-kit.js';

export interface Migration {
  /** File name without ending: four digits and what changes. */
  readonly name: string;
  /** Tables of this change whose rows are history: {@link protectHistory} guards them from then on. */
  readonly appendOnly?: readonly string[];
  up(kit: SchemaKit): Promise<void>;
}

/** TypeORM orders migrations by the thirteen digits at the end of their names. */
const EPOCH = 1_764_000_000_000;

/** A released migration is never edited and never undone; a mistake is mended by the next one. */
export const asTypeOrmMigration = (migration: Migration): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `${migration.name.slice(5)}${EPOCH + Number(migration.name.slice(0, 4))}`;
    async up(runner: QueryRunner): Promise<void> {
      await migration.up(new SchemaKit(runner));
    }
    async down(): Promise<void> {
      throw new Error(`${migration.name} cannot be undone: restore a backup instead`);
    }
  };
