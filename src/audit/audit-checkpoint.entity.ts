import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_checkpoint')
export class AuditCheckpointRow {
  @PrimaryColumn('int') seq!: number;
  @Column('varchar') at!: string;
  @Column('varchar') root!: string;
  @Column('int') heads!: number;
  @Column('varchar', { name: 'previous_hash' }) previousHash!: string;
  @Column('varchar') hash!: string;
}

/** One head as a checkpoint saw it: a leaf of its Merkle tree. */
@Entity('audit_seal')
export class AuditSealRow {
  @PrimaryColumn('int', { name: 'checkpoint_seq' }) checkpointSeq!: number;
  @PrimaryColumn('varchar') stream!: string;
  @Column('int') seq!: number;
  @Column('varchar') hash!: string;
}
