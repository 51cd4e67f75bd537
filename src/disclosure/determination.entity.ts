import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { CitedGround, DisclosureAttribute, DisclosureExtent } from './core/disclosure-types.js';

/** A determination of the disclosure attribute; the row never changes, a new one replaces it. */
@Entity('determination')
export class DeterminationRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') attribute!: DisclosureAttribute;
  @Column('varchar') extent!: DisclosureExtent;
  @JsonColumn('grounds') grounds!: readonly CitedGround[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('varchar', { name: 'law_version' }) lawVersion!: string;
  /** event that made it */
  @Column('varchar') origin!: string;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
