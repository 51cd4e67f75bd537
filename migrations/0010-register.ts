import {
  boolean,
  date,
  id,
  instant,
  integer,
  longText,
  nullable,
  text,
  withDefault,
  type Migration,
} from './kit/index.js';

/**
 * The register as the clerk keeps it: what two persons propose and confirm, numbers kept free and entered late,
 * series of a genre; receipts of what was distributed; archive numbers.
 */
export const register: Migration = {
  name: '0010-register',
  appendOnly: ['distribution_receipt', 'archive_settings'],
  async up(kit) {
    await kit.addColumn('register_entry', 'origin', withDefault(text(16), 'given'));
    await kit.addColumn('register_entry', 'note', nullable(text(500)));
    await kit.addColumn('register_entry', 'dated_on', nullable(date()));
    await kit.addColumn('register_entry', 'replaced_by', nullable(text(100)));
    await kit.addColumn('register_entry', 'confirmed_by', nullable(id()));
    await kit.addColumn('register_entry', 'live_document_id', nullable(id()));
    const live =
      'UPDATE register_entry SET live_document_id = document_id WHERE voided_at IS NULL AND document_id IS NOT NULL';
    await kit.statement({ sqlite: live, mysql: live });
    await kit.addUnique('register_entry', ['live_document_id']);

    await kit.createTable('register_proposal', {
      columns: {
        id: id(),
        kind: text(16),
        number: text(100),
        entry_id: nullable(id()),
        /** the number while the proposal is open: one at a time */
        open_number: nullable(text(100)),
        series: text(40),
        year: integer(),
        serial: nullable(integer()),
        note: nullable(text(500)),
        dated_on: nullable(date()),
        reason: longText(),
        proposed_by: id(),
        proposed_on_behalf_of: nullable(id()),
        created_at: instant(),
        outcome: nullable(text(16)),
        decided_by: nullable(id()),
        decided_on_behalf_of: nullable(id()),
        decision_reason: nullable(longText()),
        decided_at: nullable(instant()),
      },
      primaryKey: ['id'],
      unique: [['open_number']],
      indexes: [['decided_at', 'id'], ['entry_id']],
      checks: {
        two_persons: "outcome IS NULL OR outcome <> 'confirmed' OR decided_by <> proposed_by",
      },
    });

    await kit.createTable('genre_series', {
      columns: { genre: text(16), series: text(40), changed_by: id(), changed_at: instant() },
      primaryKey: ['genre'],
    });

    await kit.createTable('distribution_receipt', {
      columns: {
        id: id(),
        document_id: id(),
        recipient: text(200),
        received_on: date(),
        received_by: text(100),
        note: nullable(longText()),
        /** the earlier entry that this one replaces */
        corrects_id: nullable(id()),
        withdrawn: boolean(),
        recorded_by: id(),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['corrects_id']],
      indexes: [['document_id', 'id']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('archive_entry', {
      columns: { archive_number: text(100), document_id: id(), created_at: instant() },
      primaryKey: ['archive_number'],
      unique: [['document_id']],
    });
    const archived =
      'INTO archive_entry (archive_number, document_id, created_at) SELECT archive_number, MIN(id), MIN(updated_at) FROM document WHERE archive_number IS NOT NULL GROUP BY archive_number';
    await kit.statement({ sqlite: `INSERT OR IGNORE ${archived}`, mysql: `INSERT IGNORE ${archived}` });
    await kit.createTable('archive_settings', {
      columns: { version: integer(), settings: longText(), changed_by: id(), changed_at: instant() },
      primaryKey: ['version'],
      foreignKeys: [{ columns: ['changed_by'], references: 'person' }],
    });
    await kit.addIndex('document', ['issued_at', 'id']);
  },
};
