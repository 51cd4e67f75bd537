import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('finding_verdict')
export class FindingVerdictRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'finding_id' }) findingId!: string;
  @Column('varchar') verdict!: 'mask' | 'remove' | 'keep' | 'false_positive';
  @Column('text') reason!: string;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'superseded_at', nullable: true }) supersededAt!: string | null;
}
