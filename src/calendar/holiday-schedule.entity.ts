import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';

/** A notice that was imported; a later version of the same year replaces it and stays beside it. */
@Entity('holiday_schedule')
export class HolidayScheduleRow {
  @PrimaryColumn('int') year!: number;
  @PrimaryColumn('int') version!: number;
  @Column('varchar') notice!: string;
  @Column('varchar', { name: 'issued_on' }) issuedOn!: LocalDate;
  @Column('varchar') url!: string;
  @JsonColumn('off') off!: LocalDate[];
  @JsonColumn('makeup') makeup!: LocalDate[];
  @Column('varchar', { name: 'imported_by' }) importedBy!: string;
  @Column('varchar', { name: 'imported_at' }) importedAt!: string;
}
