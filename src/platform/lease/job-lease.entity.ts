import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which process does a job just now. */
@Entity('job_lease')
export class JobLeaseRow {
  @PrimaryColumn('varchar') name!: string;
  @Column('varchar', { nullable: true }) holder!: string | null;
  @Column('varchar', { name: 'held_until', nullable: true }) heldUntil!: string | null;
}
