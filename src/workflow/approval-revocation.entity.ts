import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('approval_revocation')
export class ApprovalRevocationRow {
  @PrimaryColumn('varchar', { name: 'approval_id' }) approvalId!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'transition_id' }) transitionId!: string;
  @Column('varchar') why!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
