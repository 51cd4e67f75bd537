import { date, hash, id, instant, integer, longText, nullable, text, type Migration } from './kit/index.js';

/** The task ledger 任务台账: a plan a year, its lines, what was shown for them, and records that the office keeps. */
export const ledger: Migration = {
  name: '0017-ledger',
  appendOnly: ['ledger_evidence', 'ledger_record'],
  async up(kit) {
    await kit.createTable('ledger', {
      columns: {
        year: integer(),
        title: text(200),
        origin: text(20),
        created_by: id(),
        created_at: instant(),
      },
      primaryKey: ['year'],
    });

    await kit.createTable('ledger_line', {
      columns: {
        id: id(),
        year: integer(),
        position: integer(),
        revision: integer(),
        task: longText(),
        measure: longText(),
        limit_text: text(100),
        limit_kind: text(16),
        due_on: nullable(date()),
        leader: text(100),
        owner: text(200),
        closes_by: nullable(longText()),
        state: text(16),
        closed_at: nullable(instant()),
        closed_by: nullable(id()),
        closing_comment: nullable(longText()),
        former_line_id: nullable(id()),
        look_back_result: nullable(text(20)),
        look_back_comment: nullable(longText()),
        look_back_by: nullable(id()),
        look_back_at: nullable(instant()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['year', 'position']],
      foreignKeys: [{ columns: ['year'], references: 'ledger', on: ['year'] }],
      checks: {
        state_known: "state IN ('open', 'closed', 'dropped')",
        closed_says_when: "state = 'open' OR closed_at IS NOT NULL",
      },
    });

    await kit.createTable('ledger_line_section', {
      columns: { line_id: id(), section_id: id(), position: integer() },
      primaryKey: ['line_id', 'section_id'],
      indexes: [['section_id', 'line_id']],
      foreignKeys: [
        { columns: ['line_id'], references: 'ledger_line' },
        { columns: ['section_id'], references: 'section' },
      ],
    });

    await kit.createTable('ledger_evidence', {
      columns: {
        id: id(),
        line_id: id(),
        kind: text(16),
        // what it is about: a document, a record or a campaign; the evidence's own id for notes and files
        subject: text(64),
        note: nullable(longText()),
        happened_on: date(),
        file_sha256: nullable(hash()),
        file_name: nullable(text(255)),
        media_type: nullable(text(100)),
        added_by: nullable(id()),
        added_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['line_id', 'kind', 'subject']],
      foreignKeys: [{ columns: ['line_id'], references: 'ledger_line' }],
    });

    await kit.createTable('ledger_record', {
      columns: {
        id: id(),
        year: integer(),
        kind: text(20),
        title: text(200),
        held_on: date(),
        participants: nullable(integer()),
        note: nullable(longText()),
        file_sha256: nullable(hash()),
        file_name: nullable(text(255)),
        media_type: nullable(text(100)),
        added_by: id(),
        added_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['year', 'kind', 'held_on']],
    });
  },
};
