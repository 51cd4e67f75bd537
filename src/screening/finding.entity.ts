import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A finding without its value: where, what kind, and a masked excerpt. */
@Entity('finding')
export class FindingRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  /** the document itself or one of its attachments */
  @Column('varchar') source!: string;
  @Column('varchar', { name: 'file_sha256' }) fileSha256!: string;
  @Column('varchar', { name: 'finding_key' }) findingKey!: string;
  @Column('int') position!: number;
  @Column('varchar') kind!: string;
  @Column('varchar') severity!: 'block' | 'warn' | 'info';
  @Column('varchar') part!: string;
  @Column('varchar') location!: string;
  @Column('varchar', { name: 'excerpt_masked' }) excerptMasked!: string;
  /** separated by commas */
  @Column('varchar', { name: 'allowed_verdicts' }) allowedVerdicts!: string;
  /** shared by findings of the same kind and value of one file; null for files screened by older versions */
  @Column('int', { name: 'value_group', nullable: true }) valueGroup!: number | null;
  /** 值指纹 of kind and value, bound to this document; null where there is nothing to compare */
  @Column('varchar', { name: 'value_fingerprint', nullable: true }) valueFingerprint!: string | null;
  /** the same of the value with what a person reads around it */
  @Column('varchar', { nullable: true }) surroundings!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
