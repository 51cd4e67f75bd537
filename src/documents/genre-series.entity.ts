import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Genre } from './document-types.js';

/** A genre that is numbered in a series of its own, such as letters. */
@Entity('genre_series')
export class GenreSeriesRow {
  @PrimaryColumn('varchar') genre!: Genre;
  @Column('varchar') series!: string;
  @Column('varchar', { name: 'changed_by' }) changedBy!: string;
  @Column('varchar', { name: 'changed_at' }) changedAt!: string;
}
