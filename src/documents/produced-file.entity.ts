import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
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
  /** fingerprint of the template it was made from */
  @Column('varchar', { name: 'template_sha256', nullable: true }) templateSha256!: string | null;
  /** 发文字号 that stands on an official copy */
  @Column('varchar', { nullable: true }) number!: string | null;
  /** what stands on an official copy beside the signed text: a corrected number changes nothing else of it */
  @JsonColumn('view', { nullable: true }) view!: { readonly [key: string]: Json } | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
