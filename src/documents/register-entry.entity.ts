import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 发文登记簿: one row a number, never removed. */
@Entity('register_entry')
export class RegisterEntryRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') series!: string;
  @Column('int') year!: number;
  @Column('int') serial!: number;
  @Column('varchar') number!: string;
  @Column('varchar', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('varchar', { name: 'registered_by' }) registeredBy!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'voided_at', nullable: true }) voidedAt!: string | null;
  @Column('text', { name: 'void_reason', nullable: true }) voidReason!: string | null;
  @Column('varchar', { name: 'voided_by', nullable: true }) voidedBy!: string | null;
  @Column('varchar', { name: 'void_confirmed_by', nullable: true }) voidConfirmedBy!: string | null;
}
