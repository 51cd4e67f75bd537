import { bigInteger, id, integer, longText, serial, type Migration } from './kit/index.js';

/**
 * The search finds words of the text too: the text of every present file, and for each piece of text the files of a
 * block that have it. Files taken in earlier are read after the start. See docs/adr/0025-search-in-texts.md.
 */
export const searchTexts: Migration = {
  name: '0019-search-texts',
  async up(kit) {
    await kit.createTable('search_text', {
      columns: { n: serial(), document_id: id(), source: id(), text: longText() },
      primaryKey: ['n'],
      unique: [['source']],
      indexes: [['document_id', 'n']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });
    await kit.createTable('search_gram', {
      columns: { gram: bigInteger(), block: integer(), hits: bigInteger() },
      primaryKey: ['gram', 'block'],
      clustered: true,
    });
  },
};
