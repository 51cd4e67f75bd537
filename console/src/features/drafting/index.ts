export { DraftingPage } from './drafting-page';
export { NewDocumentPage } from './new-document-page';
