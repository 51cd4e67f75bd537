import { newestFirst, type ColumnContent, type PublishedDocument, type SiteFile } from './column-view.js';
import { filesOfDocument, replacementsOf, tombstonePage } from './document-pages.js';
import { filesOfLists, filesOfParts } from './list-pages.js';
import { machineFiles } from './machine-files.js';

/**
 * Every file of the column as a function of what it is made of: nothing else, no clock, no order of arrival.
 * @basis 条例第二十三条、第二十四条
 */
export const planSite = (content: ColumnContent): readonly SiteFile[] => {
  const newest = content.documents
    .filter((document): document is PublishedDocument => document.kind === 'published')
    .sort(newestFirst);
  const replacements = replacementsOf(newest);
  return [
    ...filesOfParts(content, newest),
    ...filesOfLists(content, newest),
    ...machineFiles(content, newest),
    ...content.documents.flatMap((document) =>
      document.kind === 'published'
        ? filesOfDocument(content, document, replacements)
        : [tombstonePage(content, document)],
    ),
  ];
};
