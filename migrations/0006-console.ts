import { date, hash, id, instant, integer, longText, nullable, text, type Migration } from './kit/index.js';

/**
 * What the console needs: groups of equal values among the findings, opinions of one's own, tasks handed over,
 * colleagues who are asked, imported holiday schedules, and the indexes of lists, statistics and live events.
 */
export const consoleNeeds: Migration = {
  name: '0006-console',
  appendOnly: ['consultation_opinion', 'holiday_schedule'],
  async up(kit) {
    await kit.addColumn('finding', 'value_group', nullable(integer()));

    await kit.addColumn('task', 'assignee_id', nullable(id()));
    await kit.addColumn('task', 'assigned_by', nullable(id()));
    await kit.addColumn('task', 'assign_reason', nullable(longText()));

    await kit.createTable('usual_opinion', {
      columns: { id: id(), person_id: id(), text: text(500), created_at: instant() },
      primaryKey: ['id'],
      indexes: [['person_id', 'id']],
      foreignKeys: [{ columns: ['person_id'], references: 'person' }],
    });

    await kit.createTable('consultation', {
      columns: {
        id: id(),
        document_id: id(),
        state: text(40),
        person_id: id(),
        question: longText(),
        asked_by: id(),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
        closed_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [
        ['document_id', 'id'],
        ['person_id', 'closed_at'],
      ],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('consultation_opinion', {
      columns: {
        id: id(),
        consultation_id: id(),
        document_id: id(),
        opinion: text(20),
        comment: nullable(longText()),
        actor_id: id(),
        on_behalf_of_id: nullable(id()),
        bundle: hash(),
        file_sha256: nullable(hash()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['consultation_id']],
      indexes: [['document_id', 'id']],
      foreignKeys: [{ columns: ['consultation_id'], references: 'consultation' }],
    });

    await kit.createTable('holiday_schedule', {
      columns: {
        year: integer(),
        version: integer(),
        notice: text(100),
        issued_on: date(),
        url: text(500),
        off: longText(),
        makeup: longText(),
        imported_by: id(),
        imported_at: instant(),
      },
      primaryKey: ['year', 'version'],
    });

    await kit.addIndex('document_involvement', ['document_id']);
    await kit.addIndex('document', ['state', 'attribute', 'section_id', 'created_at']);
    await kit.addIndex('document', ['due_on', 'id']);
    await kit.addIndex('document', ['created_at']);
    await kit.addIndex('task', ['closed_at', 'step', 'opened_at']);
    await kit.addIndex('audit_entry', ['action', 'at']);
  },
};
