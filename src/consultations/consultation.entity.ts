import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was asked. */
@Entity('consultation')
export class ConsultationRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  /** state of the document when it was asked */
  @Column('varchar') state!: string;
  @Column('varchar', { name: 'person_id' }) personId!: string;
  @Column('text') question!: string;
  @Column('varchar', { name: 'asked_by' }) askedBy!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  /** answered or taken back */
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
}

export type ConsultedOpinion = 'agree' | 'disagree' | 'remark';

/** What was answered; never changed. */
@Entity('consultation_opinion')
export class ConsultationOpinionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'consultation_id' }) consultationId!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') opinion!: ConsultedOpinion;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar') bundle!: string;
  @Column('varchar', { name: 'file_sha256', nullable: true }) fileSha256!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
