export { ComparePage } from './compare/compare-page';
export { DocumentPage } from './document-page';
export { OneByOnePage } from './one-by-one/one-by-one-page';
