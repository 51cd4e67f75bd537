import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

/** 代录: what a clerk entered of a signature given on paper; what became of it is a row of its own. */
@Entity('recorded_signature')
export class RecordedSignatureRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'transition_id' }) transitionId!: string;
  @Column('varchar') step!: string;
  @Column('varchar', { name: 'signer_id' }) signerId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar') opinion!: 'agree' | 'circulated';
  @Column('text', { nullable: true }) comment!: string | null;
  /** the day on the paper */
  @Column('varchar', { name: 'signed_on' }) signedOn!: LocalDate;
  /** the stored scan, an attachment row of kind `signature_scan` */
  @Column('varchar', { name: 'scan_id' }) scanId!: string;
  @Column('varchar', { name: 'scan_sha256' }) scanSha256!: string;
  @Column('varchar') bundle!: string;
  @Column('varchar', { name: 'determination_id' }) determinationId!: string;
  @Column('varchar') verdicts!: string;
  @Column('varchar', { name: 'file_sha256' }) fileSha256!: string;
  @Column('varchar', { name: 'recorded_by' }) recordedBy!: string;
  @Column('varchar', { name: 'recorded_on_behalf_of', nullable: true }) recordedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
