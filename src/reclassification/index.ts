import { CampaignGateRow, CampaignRow } from './campaign.entity.js';
import { ItemEventRow, ItemFactRow, ItemRow, SignedListRow } from './item.entity.js';

/**
 * Owns the yearly review of what the office keeps closed 公开属性年度审查: the campaign of a year and its items,
 * what speaks for opening each, the section's decision, its confirmation, the leader's list and the report.
 * What is opened goes the document's own way; the machine of workflow knows of no campaign.
 * @basis 条例第十五条、第十八条、第四十四条；国办发〔2016〕80号
 */
export { campaignClosedAt } from './campaigns.repository.js';
export { openReview, type OpenReview } from './open-review.repository.js';
export { joinReview } from './join-review.js';
export { ReclassificationModule } from './reclassification.module.js';
export { reclassify, reclassifyVerify } from './reclassify.cli.js';
export const reclassificationEntities = [
  CampaignGateRow,
  CampaignRow,
  ItemEventRow,
  ItemFactRow,
  ItemRow,
  SignedListRow,
];
