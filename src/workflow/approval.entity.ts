import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('approval')
export class ApprovalRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'transition_id' }) transitionId!: string;
  @Column('varchar') step!: string;
  @Column('varchar', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('varchar') opinion!: string;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar') bundle!: string;
  @Column('varchar', { name: 'determination_id', nullable: true }) determinationId!: string | null;
  @Column('varchar', { nullable: true }) verdicts!: string | null;
  @Column('varchar', { name: 'carried_from_id', nullable: true }) carriedFromId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
