import { newestFirst, type ColumnContent, type PublishedDocument, type SiteFile } from './column-view.js';
import { filesOfDocument, replacementsOf, tombstonePage } from './document-pages.js';
import { filesOfLists, filesOfParts } from './list-pages.js';
import { machineFiles } from './machine-files.js';

/**
 * Every file of the column as a function of what it is made of: nothing else, no clock, no order of arrival.
 * One after the other, so that a large column is never in memory as a whole.
 * @basis 条例第二十三条、第二十四条
 */
export function* planSite(content: ColumnContent): Generator<SiteFile> {
  const newest = content.documents
    .filter((document): document is PublishedDocument => document.kind === 'published')
    .sort(newestFirst);
  const replacements = replacementsOf(newest);
  yield* filesOfParts(content, newest);
  yield* filesOfLists(content, newest);
  yield* machineFiles(content, newest);
  for (const document of content.documents) {
    if (document.kind === 'published') yield* filesOfDocument(content, document, replacements);
    else yield tombstonePage(content, document);
  }
}
