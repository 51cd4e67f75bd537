import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

/** 签收: a unit has what was issued to it. Never changed: a correction is an entry that replaces an earlier one. */
@Entity('distribution_receipt')
export class DistributionReceiptRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') recipient!: string;
  @Column('varchar', { name: 'received_on' }) receivedOn!: LocalDate;
  @Column('varchar', { name: 'received_by' }) receivedBy!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('varchar', { name: 'corrects_id', nullable: true }) correctsId!: string | null;
  /** The earlier entry was wrong altogether: the unit has not received it. */
  @Column('boolean') withdrawn!: boolean;
  @Column('varchar', { name: 'recorded_by' }) recordedBy!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
