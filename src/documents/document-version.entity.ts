import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document_version')
export class DocumentVersionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('int') version!: number;
  @Column('varchar') sha256!: string;
  @Column('int') bytes!: number;
  @Column('varchar', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('varchar') origin!: 'drafter' | 'revision' | 'imported' | 'erased';
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
