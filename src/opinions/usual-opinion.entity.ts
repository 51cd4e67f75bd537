import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('usual_opinion')
export class UsualOpinionRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'person_id' }) personId!: string;
  @Column('varchar') text!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
