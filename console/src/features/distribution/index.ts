export { DistributionPage } from './distribution-page';
export { ReceiptsPage } from './receipts-page';
