import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

/**
 * Given by a registration, kept free for a purpose 预留, entered afterwards by two persons 补号, or brought in with a
 * document of the past 导入.
 */
export type EntryOrigin = 'given' | 'reserved' | 'late' | 'imported';

/** 发文登记簿: one row a number, never removed. */
@Entity('register_entry')
export class RegisterEntryRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') series!: string;
  @Column('int') year!: number;
  @Column('int') serial!: number;
  @Column('varchar') number!: string;
  @Column('varchar', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('varchar', { name: 'registered_by' }) registeredBy!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'voided_at', nullable: true }) voidedAt!: string | null;
  @Column('text', { name: 'void_reason', nullable: true }) voidReason!: string | null;
  @Column('varchar', { name: 'voided_by', nullable: true }) voidedBy!: string | null;
  @Column('varchar', { name: 'void_confirmed_by', nullable: true }) voidConfirmedBy!: string | null;
  @Column('varchar') origin!: EntryOrigin;
  /** What a number is kept free for, or the title of what was numbered on paper. */
  @Column('varchar', { nullable: true }) note!: string | null;
  /** The day on which a late or imported entry was really given. */
  @Column('varchar', { name: 'dated_on', nullable: true }) datedOn!: LocalDate | null;
  /** The document while the number is its own: the database lets nobody have two. */
  @Column('varchar', { name: 'live_document_id', nullable: true }) liveDocumentId!: string | null;
  /** The number that took the place of a voided one. */
  @Column('varchar', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  /** Who confirmed a late entry. */
  @Column('varchar', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
}
