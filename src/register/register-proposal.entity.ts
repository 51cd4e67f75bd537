import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

export const PROPOSAL_KINDS = ['void', 'late_entry'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];
export const PROPOSAL_OUTCOMES = ['confirmed', 'rejected', 'taken_back'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** A change of the register that one person proposes and another confirms. */
@Entity('register_proposal')
export class RegisterProposalRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') kind!: ProposalKind;
  @Column('varchar') number!: string;
  @Column('varchar', { name: 'entry_id', nullable: true }) entryId!: string | null;
  @Column('varchar', { name: 'open_number', nullable: true }) openNumber!: string | null;
  /** Of the number that takes the place of a voided one, or of the late entry. */
  @Column('varchar') series!: string;
  @Column('int') year!: number;
  @Column('int', { nullable: true }) serial!: number | null;
  @Column('varchar', { nullable: true }) note!: string | null;
  @Column('varchar', { name: 'dated_on', nullable: true }) datedOn!: LocalDate | null;
  @Column('text') reason!: string;
  @Column('varchar', { name: 'proposed_by' }) proposedBy!: string;
  @Column('varchar', { name: 'proposed_on_behalf_of', nullable: true }) proposedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { nullable: true }) outcome!: ProposalOutcome | null;
  @Column('varchar', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('varchar', { name: 'decided_on_behalf_of', nullable: true }) decidedOnBehalfOf!: string | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason!: string | null;
  @Column('varchar', { name: 'decided_at', nullable: true }) decidedAt!: string | null;
}
