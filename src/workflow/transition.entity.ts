import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';

@Entity('transition')
export class TransitionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('int') revision!: number;
  @Column('varchar') event!: string;
  @Column('varchar', { name: 'from_state' }) fromState!: string;
  @Column('varchar', { name: 'to_state' }) toState!: string;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @JsonColumn('details') details!: object;
  @Column('varchar', { name: 'file_sha256', nullable: true }) fileSha256!: string | null;
  @Column('varchar', { nullable: true }) bundle!: string | null;
  @Column('varchar', { nullable: true }) verdicts!: string | null;
  @Column('varchar', { name: 'determination_id', nullable: true }) determinationId!: string | null;
  @Column('varchar', { name: 'request_id' }) requestId!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
