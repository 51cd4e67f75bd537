import { id, instant, integer, longText, type Migration } from './kit/index.js';

/** Words, patterns, allowed values and mask forms that the office adds to the screening; versions stay. */
export const screeningRules: Migration = {
  name: '0008-screening-rules',
  appendOnly: ['screening_rules'],
  async up(kit) {
    await kit.createTable('screening_rules', {
      columns: { version: integer(), rules: longText(), changed_by: id(), changed_at: instant() },
      primaryKey: ['version'],
      foreignKeys: [{ columns: ['changed_by'], references: 'person' }],
    });
  },
};
