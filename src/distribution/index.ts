import { DistributionReceiptRow } from './distribution-receipt.entity.js';

/**
 * Owns the receipts 签收 of what was issued: which unit of the distribution list has it, since when, from whose hand.
 * @basis 党政机关公文处理工作条例第二十五条（核发、分发）
 */
export { DistributionModule } from './distribution.module.js';
export const distributionEntities = [DistributionReceiptRow];
