import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DeadlineKind } from './core/occasions.js';

/**
 * A period that runs or ran. What is open again after it was met runs on; that it was missed is never taken
 * back.
 */
@Entity('deadline')
export class DeadlineRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') kind!: DeadlineKind;
  /** the document, task, line, substitution or section and year that it is about */
  @Column('varchar') subject!: string;
  @Column('varchar', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('varchar', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('varchar', { nullable: true }) role!: string | null;
  @Column('varchar', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('varchar', { nullable: true }) step!: string | null;
  @Column('varchar', { name: 'from_on' }) fromOn!: LocalDate;
  @Column('varchar', { name: 'due_on' }) dueOn!: LocalDate;
  /** for limits in hours */
  @Column('varchar', { name: 'due_at', nullable: true }) dueAt!: string | null;
  @Column('boolean') provisional!: boolean;
  @Column('varchar', { name: 'opened_at' }) openedAt!: string;
  @Column('varchar', { name: 'met_on', nullable: true }) metOn!: LocalDate | null;
  @Column('varchar', { name: 'breached_on', nullable: true }) breachedOn!: LocalDate | null;
}

export type DeadlineEventType =
  'opened' | 'moved' | 'reminded' | 'escalated' | 'breached' | 'cause' | 'met' | 'resumed';

/** What happened to it; never changed. */
@Entity('deadline_event')
export class DeadlineEventRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'deadline_id' }) deadlineId!: string;
  @Column('varchar') type!: DeadlineEventType;
  @Column('varchar') occasion!: string;
  @JsonColumn('detail', { nullable: true }) detail!: object | null;
  @Column('varchar', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('varchar') at!: string;
}

/** What a person is told. */
@Entity('notice')
export class NoticeRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'person_id' }) personId!: string;
  @Column('varchar', { name: 'deadline_id' }) deadlineId!: string;
  @Column('varchar') occasion!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'read_at', nullable: true }) readAt!: string | null;
  @Column('varchar', { name: 'mail_id', nullable: true }) mailId!: string | null;
}

/** A mail on its way or sent; it names numbers and links, never a title. */
@Entity('mail')
export class MailRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'person_id' }) personId!: string;
  @Column('varchar') address!: string;
  @Column('varchar') subject!: string;
  @Column('text') body!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('int') tries!: number;
  @Column('varchar', { name: 'sent_at', nullable: true }) sentAt!: string | null;
  @Column('varchar', { name: 'last_error', nullable: true }) lastError!: string | null;
}

@Entity('notice_setting')
export class NoticeSettingRow {
  @PrimaryColumn('varchar', { name: 'person_id' }) personId!: string;
  @Column('varchar', { nullable: true }) email!: string | null;
  @Column('boolean') digest!: boolean;
  @Column('varchar', { name: 'last_digest_on', nullable: true }) lastDigestOn!: LocalDate | null;
  /** SHA-256 of the secret in the calendar's address */
  @Column('varchar', { name: 'calendar_token', nullable: true }) calendarToken!: string | null;
}

/** What the office allows for a step: working days, and hours where the document is 特急. */
@Entity('step_limit')
export class StepLimitRow {
  @PrimaryColumn('varchar') step!: string;
  @Column('int', { name: 'working_days', nullable: true }) workingDays!: number | null;
  @Column('int', { name: 'urgent_hours', nullable: true }) urgentHours!: number | null;
  @Column('varchar', { name: 'changed_by' }) changedBy!: string;
  @Column('varchar', { name: 'changed_at' }) changedAt!: string;
}
