import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 档号: no two documents have the same. */
@Entity('archive_entry')
export class ArchiveEntryRow {
  @PrimaryColumn('varchar', { name: 'archive_number' }) archiveNumber!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
