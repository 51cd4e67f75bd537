export { PublicationPage } from './publication-page';
export { PublicPreviewPage } from './public-preview-page';
