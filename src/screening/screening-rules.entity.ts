import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { OfficeRules } from './core/office-rules.js';

/** One version of what the office added to the rules of screening. */
@Entity('screening_rules')
export class ScreeningRulesRow {
  @PrimaryColumn('int') version!: number;
  @JsonColumn('rules') rules!: Omit<OfficeRules, 'version'>;
  @Column('varchar', { name: 'changed_by' }) changedBy!: string;
  @Column('varchar', { name: 'changed_at' }) changedAt!: string;
}
