import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProducedKind } from './document-types.js';

/** A file that the product made; stored, never made again. */
@Entity('produced_file')
export class ProducedFileRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') kind!: ProducedKind;
  @Column('varchar', { name: 'transition_id', nullable: true }) transitionId!: string | null;
  /** fingerprint of everything it was made from */
  @Column('varchar') basis!: string;
  @Column('varchar') sha256!: string;
  @Column('int') bytes!: number;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
