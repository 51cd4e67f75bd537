import type { UnitOfWork } from '../platform/database/index.js';
import { countAdrift, countMissing, countStrays, findCampaign, readGate } from './campaigns.repository.js';
import { countItems } from './items.repository.js';
import { digestOfOpening } from './opening-digest.js';

export interface CampaignVerification {
  readonly year: number;
  readonly status: string;
  readonly items: number;
  readonly listedAtOpening: number;
  readonly digest: string | null;
  /** What does not fit, in words; empty when everything does. */
  readonly problems: readonly string[];
}

const said = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${count} ${words}`]);

/**
 * Compares the items of a campaign with the documents: nothing missing, nothing too much, and the items of the
 * opening still those of its audit entry. A closed campaign is compared with its digest alone.
 * @returns null when there is no campaign
 */
export const verifyCampaign = async (
  unitOfWork: UnitOfWork,
  wanted: number | undefined,
): Promise<CampaignVerification | null> => {
  const year = wanted ?? (await unitOfWork.read(readGate));
  const campaign = year === null ? null : await unitOfWork.read((tx) => findCampaign(tx, year));
  if (!campaign) return null;
  const { status, gatheredCount: listedAtOpening, digest } = campaign;
  const items = await unitOfWork.read((tx) => countItems(tx, campaign.year, null, {}));
  if (status === 'gathering') {
    const problems = ['the opening has not been finished; run the server or `reclassify`'];
    return { year: campaign.year, status, items, listedAtOpening, digest, problems };
  }
  const opening = await digestOfOpening(unitOfWork, campaign.year);
  const problems = [
    ...said(opening.count === listedAtOpening ? 0 : 1, 'count of the opening differs'),
    ...said(opening.digest === digest ? 0 : 1, 'digest of the opening differs'),
  ];
  if (status === 'open') {
    const compared = await unitOfWork.read(async (tx) => [
      ...said(await countMissing(tx, campaign.year), 'document(s) that belong to the review are not listed'),
      ...said(await countStrays(tx, campaign.year), 'open item(s) whose document has left the review'),
      ...said(
        await countAdrift(tx, campaign.year),
        'item(s) do not agree with the adjustment of the document',
      ),
    ]);
    problems.push(...compared);
  }
  return { year: campaign.year, status, items, listedAtOpening, digest, problems };
};
