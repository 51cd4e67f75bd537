import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('register_head')
export class RegisterHeadRow {
  @PrimaryColumn('varchar') series!: string;
  @PrimaryColumn('varchar') year!: number;
  @Column('int', { name: 'last_serial' }) lastSerial!: number;
}
