import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A template as an office edited it, one version; without bytes the delivered one counts again from there on. */
@Entity('office_template')
export class OfficeTemplateRow {
  @PrimaryColumn('varchar') name!: string;
  @PrimaryColumn('int') version!: number;
  @Column('varchar', { nullable: true }) sha256!: string | null;
  @Column('int', { nullable: true }) bytes!: number | null;
  @Column('varchar', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('varchar', { name: 'changed_by' }) changedBy!: string;
  @Column('varchar', { name: 'changed_at' }) changedAt!: string;
}
