import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { LeftOutOfCopy, PublicFile, UnresolvedFinding } from './document-types.js';

/** What would be published, made and screened before anybody may publish it. */
@Entity('public_copy')
export class PublicCopyRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  /** fingerprint of file, attachments, verdicts and determination it was made from */
  @Column('varchar') basis!: string;
  @Column('varchar') status!: 'clean' | 'not_clean';
  @JsonColumn('unresolved') unresolved!: readonly UnresolvedFinding[];
  @Column('varchar', { name: 'docx_sha256', nullable: true }) docxSha256!: string | null;
  @Column('varchar', { name: 'html_sha256', nullable: true }) htmlSha256!: string | null;
  @JsonColumn('files') files!: readonly PublicFile[];
  @JsonColumn('left_out', { nullable: true }) leftOut!: LeftOutOfCopy | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
