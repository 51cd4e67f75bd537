import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('section')
export class SectionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') name!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
}

@Entity('section_leader')
export class SectionLeaderRow {
  @PrimaryColumn('varchar', { name: 'section_id' }) sectionId!: string;
  @Column('varchar', { name: 'head_id', nullable: true }) headId!: string | null;
  @Column('varchar', { name: 'deputy_id', nullable: true }) deputyId!: string | null;
}

/** The one row about the organ itself. */
@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('int') id!: number;
  @Column('varchar') name!: string;
  @Column('varchar', { name: 'credit_code' }) creditCode!: string;
  @Column('varchar', { name: 'document_code' }) documentCode!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
