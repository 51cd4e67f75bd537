import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run over everything that stood in the column. */
@Entity('rescreening')
export class RescreeningRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') engine!: string;
  @Column('int') documents!: number;
  @Column('int') files!: number;
  @Column('int') findings!: number;
  @Column('varchar', { name: 'started_at' }) startedAt!: string;
  @Column('varchar', { name: 'finished_at' }) finishedAt!: string;
}
