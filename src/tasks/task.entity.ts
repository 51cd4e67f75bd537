import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

/** A step that waits for somebody. */
@Entity('task')
export class TaskRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') step!: string;
  @Column('varchar') role!: string;
  @Column('varchar', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('varchar', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('varchar', { name: 'opened_at' }) openedAt!: string;
  @Column('varchar', { name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column('boolean', { name: 'due_provisional' }) dueProvisional!: boolean;
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
}
