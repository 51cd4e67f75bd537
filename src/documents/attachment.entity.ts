import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttachmentKind, EvidenceKind } from './document-types.js';

@Entity('attachment')
export class AttachmentRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') kind!: AttachmentKind | EvidenceKind;
  @Column('int') position!: number;
  @Column('varchar', { name: 'file_name' }) fileName!: string;
  @Column('varchar', { name: 'media_type' }) mediaType!: string;
  @Column('varchar') sha256!: string;
  @Column('int') bytes!: number;
  /** version of detectors and rules with which it was screened; null for files taken in before it was kept */
  @Column('varchar', { name: 'screening_engine', nullable: true }) screeningEngine!: string | null;
  @Column('varchar', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'removed_at', nullable: true }) removedAt!: string | null;
}
