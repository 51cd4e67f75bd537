import { In } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { findCampaign, readGate } from './campaigns.repository.js';
import { ItemRow } from './item.entity.js';

/** A review that is open: its year, since when, and the sections that have not decided everything. */
export interface OpenReview {
  readonly year: number;
  readonly openedAt: string;
  readonly undecidedSections: readonly string[];
}

export const openReview = async (tx: Transaction): Promise<OpenReview | null> => {
  const year = await readGate(tx);
  const campaign = year === null ? null : await findCampaign(tx, year);
  if (!campaign) return null;
  const rows = await tx
    .createQueryBuilder(ItemRow, 'i')
    .select('i.sectionId', 'sectionId')
    .distinct(true)
    .where({ year: campaign.year, state: In(['open', 'returned']) })
    .getRawMany<{ sectionId: string }>();
  return {
    year: campaign.year,
    openedAt: campaign.openedAt,
    undecidedSections: rows.map(({ sectionId }) => sectionId),
  };
};
