export { forgetDrafts, useStoredDraft } from './stored-draft';
export { showFieldProblems } from './field-problems';
