import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one end of a recorded signature: its key is that of the record, so there is never a second. */
@Entity('recorded_signature_outcome')
export class RecordedSignatureOutcomeRow {
  @PrimaryColumn('varchar', { name: 'recorded_signature_id' }) recordedSignatureId!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'transition_id' }) transitionId!: string;
  @Column('varchar') outcome!: 'confirmed' | 'rejected' | 'discarded' | 'void';
  /** the event that brought it about */
  @Column('varchar') event!: string;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
