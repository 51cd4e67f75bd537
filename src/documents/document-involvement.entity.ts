import { Entity, PrimaryColumn } from 'typeorm';

/** Who has done anything in a document keeps seeing it. */
@Entity('document_involvement')
export class DocumentInvolvementRow {
  @PrimaryColumn('varchar', { name: 'document_id' }) documentId!: string;
  @PrimaryColumn('varchar', { name: 'person_id' }) personId!: string;
}
