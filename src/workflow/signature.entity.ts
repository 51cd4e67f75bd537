import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

@Entity('signature')
export class SignatureRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'transition_id' }) transitionId!: string;
  @Column('varchar') step!: string;
  @Column('varchar') opinion!: string;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar') method!: 'password' | 'session' | 'recorded';
  @Column('varchar') bundle!: string;
  @Column('varchar', { name: 'determination_id' }) determinationId!: string;
  @Column('varchar') verdicts!: string;
  @Column('varchar', { name: 'file_sha256' }) fileSha256!: string;
  @Column('varchar', { name: 'signed_on' }) signedOn!: LocalDate;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
