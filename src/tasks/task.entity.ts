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
  /** to whom it was handed over 转办; that takes nothing from those who hold the step */
  @Column('varchar', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column('varchar', { name: 'assigned_by', nullable: true }) assignedBy!: string | null;
  @Column('text', { name: 'assign_reason', nullable: true }) assignReason!: string | null;
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
}
