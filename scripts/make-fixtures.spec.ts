import { readFileSync } from 'node:fs';
import { draftingSheetTemplate, reviewFormTemplate } from './docx/form-templates.js';
import { officialCopyTemplate } from './docx/official-copy-template.js';
import { attachmentDocument, planDocument, readSeedText } from './docx/seed-document.js';
import { reviewListTemplate } from './docx/review-list-template.js';
import { bodyText } from '../src/rendering/index.js';

const seed = 'test/fixtures/seed';
const text = readSeedText(readFileSync(`${seed}/plan.txt`, 'utf8'));

describe('committed documents', () => {
  it('are what their scripts write, byte for byte', () => {
    expect(readFileSync('templates/docx/official-copy.docx')).toEqual(officialCopyTemplate());
    expect(readFileSync('templates/docx/drafting-sheet.docx')).toEqual(draftingSheetTemplate());
    expect(readFileSync('templates/docx/review-form.docx')).toEqual(reviewFormTemplate());
    expect(readFileSync('templates/docx/review-list.docx')).toEqual(reviewListTemplate());
    expect(readFileSync(`${seed}/plan.docx`)).toEqual(planDocument(text));
    expect(readFileSync(`${seed}/attachment-1.docx`)).toEqual(attachmentDocument(text.tables[0]!));
    expect(readFileSync(`${seed}/attachment-2.docx`)).toEqual(attachmentDocument(text.tables[1]!));
  });

  it('hold every word of the seed text besides the number', async () => {
    const bare = (value: string) => value.replace(/\s+/g, '');
    const source = bare(readFileSync(`${seed}/plan.txt`, 'utf8')).replace('张事服字〔2022〕12号', '');
    expect(bare(await bodyText(readFileSync(`${seed}/plan.docx`)))).toBe(source);
  });
});
