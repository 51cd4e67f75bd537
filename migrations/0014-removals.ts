import { hash, id, instant, integer, longText, nullable, text, type Migration } from './kit/index.js';

/** Ranges that are left out of the public copy 区分处理, each with its ground; and what of a copy was left out. */
export const removals: Migration = {
  name: '0014-removals',
  async up(kit) {
    await kit.createTable('removal', {
      columns: {
        id: id(),
        removal_id: id(),
        document_id: id(),
        source: id(),
        file_sha256: hash(),
        target: longText(),
        target_key: text(200),
        ground: longText(),
        status: text(16),
        repeats: integer(),
        repeats_reason: nullable(longText()),
        actor_id: id(),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
        superseded_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'superseded_at'], ['removal_id']],
      foreignKeys: [
        { columns: ['document_id'], references: 'document' },
        { columns: ['actor_id'], references: 'person' },
      ],
      checks: { status_known: "status IN ('proposed', 'confirmed')" },
    });
    await kit.addColumn('public_copy', 'left_out', nullable(longText()));
  },
};
