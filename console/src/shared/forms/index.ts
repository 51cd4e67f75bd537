export { forgetDrafts, useStoredDraft } from './stored-draft';
