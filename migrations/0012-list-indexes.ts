import type { Migration } from './kit/index.js';

/**
 * Lists and search stay fast with many documents: what they look at stands in an index, so that the wide rows are
 * read for one page only. Why not a full-text index: docs/adr/0018-search-reads-a-covering-index.md.
 */
export const listIndexes: Migration = {
  name: '0012-list-indexes',
  async up(kit) {
    await kit.addIndex('document', ['section_id', 'state', 'id']);
    await kit.addIndex('document', [
      'id',
      'state',
      'section_id',
      'is_normative',
      'attribute',
      'drafter_id',
      'due_on',
      'number',
      'title',
    ]);
  },
};
