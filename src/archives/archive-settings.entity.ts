import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { ArchiveSettings } from './core/archive-number.js';

/** One version of how the office makes its archive numbers. */
@Entity('archive_settings')
export class ArchiveSettingsRow {
  @PrimaryColumn('int') version!: number;
  @JsonColumn('settings') settings!: ArchiveSettings;
  @Column('varchar', { name: 'changed_by' }) changedBy!: string;
  @Column('varchar', { name: 'changed_at' }) changedAt!: string;
}
