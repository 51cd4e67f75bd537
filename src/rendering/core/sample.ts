import { renderDraftingSheet, renderReviewForm } from './forms.js';
import { renderOfficialCopy } from './official-copy.js';
import { RenderingError } from './rendering-error.js';
import { sampleDraft, sampleDraftingSheet, sampleOfficialCopy, sampleReviewForm } from './sample-content.js';
import { renderReviewList, sampleReviewList } from './review-list.js';
import { firstUnusablePlaceholder } from './template-text.js';
import { resolveTarget, WordPackage } from './word-package.js';

/** How the parts of a file are called in Word. */
const PART_NAMES: readonly (readonly [kind: string, name: string])[] = [
  ['header', '页眉'],
  ['footer', '页脚'],
];

/** @throws RenderingError with the placeholder and where it stands, in the words of Word */
const requireKnownPlaceholders = async (template: Buffer, known: readonly string[]): Promise<void> => {
  const word = await WordPackage.read(template);
  const parts = [
    { part: word.mainPart, name: '正文' },
    ...PART_NAMES.flatMap(([kind, name]) =>
      word
        .relationshipsOf(word.mainPart)
        .filter((one) => one.kind === kind)
        .map(({ target }) => ({ part: resolveTarget(word.mainPart, target), name })),
    ),
  ];
  for (const { part, name } of parts) {
    const root = word.xml(part);
    const found = root && firstUnusablePlaceholder(root, known);
    if (!found) continue;
    const place = `${name}第${found.paragraph}段“${found.text.slice(0, 40)}”`;
    if (found.placeholder === null) {
      throw new RenderingError('template.malformed_placeholder', { found: found.text.slice(0, 40), place });
    }
    throw new RenderingError('template.unknown_placeholder', { placeholder: found.placeholder, place });
  }
};

/** Fills a template with invented content; what comes out is what the office would get. */
export const renderSample = async (
  template: Buffer,
  name: string,
  known: readonly string[],
): Promise<Buffer> => {
  await requireKnownPlaceholders(template, known);
  if (name === 'drafting-sheet.docx') return renderDraftingSheet(template, sampleDraftingSheet);
  if (name === 'review-form.docx') return renderReviewForm(template, sampleReviewForm);
  if (name === 'review-list.docx') return renderReviewList(template, sampleReviewList);
  return renderOfficialCopy(template, sampleOfficialCopy, sampleDraft());
};
