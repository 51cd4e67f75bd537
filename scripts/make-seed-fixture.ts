// Writes the plan of 2022 and its two attachments as .docx from test/fixtures/seed/plan.txt.
//   node scripts/run-typescript.mjs scripts/make-seed-fixture.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { attachmentDocument, planDocument, readSeedText } from './docx/seed-document.js';

const folder = new URL('../test/fixtures/seed/', import.meta.url);
const text = readSeedText(readFileSync(new URL('plan.txt', folder), 'utf8'));
writeFileSync(new URL('plan.docx', folder), planDocument(text));
text.tables.forEach((table, index) =>
  writeFileSync(new URL(`attachment-${index + 1}.docx`, folder), attachmentDocument(table)),
);
