import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document_countersigner')
export class DocumentCountersignerRow {
  @PrimaryColumn('varchar', { name: 'document_id' }) documentId!: string;
  @PrimaryColumn('varchar', { name: 'section_id' }) sectionId!: string;
  @Column('int') position!: number;
}
