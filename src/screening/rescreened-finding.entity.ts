import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something in a published file that nobody has decided to keep; never the value. */
@Entity('rescreened_finding')
export class RescreenedFindingRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'rescreening_id' }) rescreeningId!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') file!: string;
  @Column('varchar') kind!: string;
  @Column('varchar') severity!: string;
  @Column('varchar') location!: string;
  @Column('text', { name: 'excerpt_masked' }) excerptMasked!: string;
}
