import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('varchar') stream!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('varchar') at!: string;
  @Column('varchar') action!: string;
  @Column('varchar', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('text') detail!: string;
  @Column('varchar', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('varchar', { name: 'previous_hash' }) previousHash!: string;
  @Column('varchar') hash!: string;
}

/** Where a stream's chain stands; its row is the lock under which the stream grows. */
@Entity('audit_head')
export class AuditHeadRow {
  @PrimaryColumn('varchar') stream!: string;
  @Column('int') seq!: number;
  @Column('varchar') hash!: string;
  /** 1 when it has moved since the last checkpoint. */
  @Column('int') unsealed!: number;
  /** The last checkpoint that sealed it, 0 for none. */
  @Column('int', { name: 'sealed_by' }) sealedBy!: number;
}
