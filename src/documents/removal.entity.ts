import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CitedGround } from '../disclosure/index.js';
import { JsonColumn } from '../platform/database/index.js';
import type { RemovalTarget } from '../screening/index.js';

/** One state of a range that is left out of the public copy; a change is a new row. @basis 条例第三十七条 */
@Entity('removal')
export class RemovalRow {
  @PrimaryColumn('varchar') id!: string;
  /** The same for all states of one removal. */
  @Column('varchar', { name: 'removal_id' }) removalId!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  /** The document's id (the body) or an attachment's. */
  @Column('varchar') source!: string;
  /** The exact file in which the target was marked; in another one it means nothing. */
  @Column('varchar', { name: 'file_sha256' }) fileSha256!: string;
  @JsonColumn('target') target!: RemovalTarget;
  @Column('varchar', { name: 'target_key' }) targetKey!: string;
  @JsonColumn('ground') ground!: CitedGround;
  /** Proposed while drafting, confirmed by the confidentiality review. */
  @Column('varchar') status!: 'proposed' | 'confirmed';
  /** How often the same text stood elsewhere when it was marked. */
  @Column('integer') repeats!: number;
  /** Why it may stay there. */
  @Column('text', { name: 'repeats_reason', nullable: true }) repeatsReason!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'superseded_at', nullable: true }) supersededAt!: string | null;
}
