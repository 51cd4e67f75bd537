// Writes the templates as delivered into templates/docx; an office then edits them in Word.
//   node scripts/run-typescript.mjs scripts/make-templates.ts
import { writeFileSync } from 'node:fs';
import { draftingSheetTemplate, reviewFormTemplate } from './docx/form-templates.js';
import { reviewListTemplate } from './docx/review-list-template.js';
import { officialCopyTemplate } from './docx/official-copy-template.js';

const templates = {
  'official-copy.docx': officialCopyTemplate(),
  'drafting-sheet.docx': draftingSheetTemplate(),
  'review-form.docx': reviewFormTemplate(),
  'review-list.docx': reviewListTemplate(),
};
for (const [name, bytes] of Object.entries(templates)) {
  writeFileSync(new URL(`../templates/docx/${name}`, import.meta.url), bytes);
}
