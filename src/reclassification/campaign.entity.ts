import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../platform/database/index.js';
import type { CampaignCounts } from './core/campaign-report.js';

export type CampaignStatus = 'gathering' | 'open' | 'closed';
export type CampaignOrigin = 'call' | 'job' | 'command';

/** 公开属性年度审查 of one year. */
@Entity('reclassification_campaign')
export class CampaignRow {
  @PrimaryColumn('int') year!: number;
  @Column('varchar') status!: CampaignStatus;
  @Column('varchar') origin!: CampaignOrigin;
  @Column('varchar', { name: 'opened_by', nullable: true }) openedBy!: string | null;
  @Column('varchar', { name: 'opened_on_behalf_of', nullable: true }) openedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'opened_at' }) openedAt!: string;
  /** the last document that the opening has looked at */
  @Column('varchar', { name: 'gathered_through', nullable: true }) gatheredThrough!: string | null;
  @Column('int', { name: 'gathered_count' }) gatheredCount!: number;
  /** SHA-256 over the items of the opening: document and determination in force */
  @Column('varchar', { nullable: true }) digest!: string | null;
  @Column('varchar', { name: 'gathered_at', nullable: true }) gatheredAt!: string | null;
  @Column('varchar', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('varchar', { name: 'closed_on_behalf_of', nullable: true }) closedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'closed_at', nullable: true }) closedAt!: string | null;
  /** the counts as they were when it was closed */
  @JsonColumn('report', { nullable: true }) report!: CampaignCounts | null;
}

/** The one row that says which campaign is open. */
@Entity('reclassification_gate')
export class CampaignGateRow {
  @PrimaryColumn('int') id!: number;
  @Column('int', { name: 'open_year', nullable: true }) openYear!: number | null;
}
