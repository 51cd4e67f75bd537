import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('finding_verdict')
export class FindingVerdictRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'finding_id' }) findingId!: string;
  @Column('varchar') verdict!: 'mask' | 'remove' | 'keep' | 'false_positive';
  @Column('text') reason!: string;
  /** why something personal may stay, out of the list of grounds; null for other verdicts */
  @Column('varchar', { name: 'reason_code', nullable: true }) reasonCode!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  /** set on a verdict that was taken over: the row in which it was decided; actor and time are those of it */
  @Column('varchar', { name: 'carried_from_id', nullable: true }) carriedFromId!: string | null;
  /** hash of the file on which it was decided */
  @Column('varchar', { name: 'decided_on_sha256', nullable: true }) decidedOnSha256!: string | null;
  @Column('varchar', { name: 'carried_at', nullable: true }) carriedAt!: string | null;
  /** it was decided in other surroundings */
  @Column('boolean', { default: false }) moved!: boolean;
  @Column('varchar', { name: 'superseded_at', nullable: true }) supersededAt!: string | null;
}
