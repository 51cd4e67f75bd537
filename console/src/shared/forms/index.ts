export { forgetDrafts, useStoredDraft } from './stored-draft';
export { showFieldProblems } from './field-problems';
export { EntryForm, Field } from './entry-form';
