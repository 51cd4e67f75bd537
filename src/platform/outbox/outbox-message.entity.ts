import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('outbox_message')
export class OutboxMessageRow {
  @PrimaryGeneratedColumn('increment', { type: 'bigint' }) id!: string;
  @Column('varchar') topic!: string;
  @Column('varchar') subject!: string;
  @Column('text') payload!: string;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
  @Column('varchar', { name: 'available_at' }) availableAt!: string;
  @Column('int') attempts!: number;
  @Column('varchar', { name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @Column('varchar', { name: 'claimed_until', nullable: true }) claimedUntil!: string | null;
  @Column('varchar', { name: 'delivered_at', nullable: true }) deliveredAt!: string | null;
  @Column('varchar', { name: 'last_error', nullable: true }) lastError!: string | null;
}
