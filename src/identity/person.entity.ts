import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') username!: string;
  @Column('varchar') name!: string;
  @Column('varchar', { name: 'password_hash' }) passwordHash!: string;
  @Column('varchar', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'ended_at', nullable: true }) endedAt!: string | null;
}

@Entity('person_role')
export class PersonRoleRow {
  @PrimaryColumn('varchar', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('varchar') role!: string;
}

/** `role` null: the substitute takes over every post. */
@Entity('substitution')
export class SubstitutionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'absent_id' }) absentId!: string;
  @Column('varchar', { name: 'substitute_id' }) substituteId!: string;
  @Column('varchar', { nullable: true }) role!: string | null;
  @Column('varchar', { name: 'from_date' }) fromDate!: string;
  @Column('varchar', { name: 'until_date' }) untilDate!: string;
  @Column('varchar', { name: 'created_by' }) createdBy!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'ended_at', nullable: true }) endedAt!: string | null;
}
