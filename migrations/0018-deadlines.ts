import {
  boolean,
  date,
  hash,
  id,
  instant,
  integer,
  longText,
  nullable,
  text,
  type Migration,
} from './kit/index.js';

/**
 * One mechanism for every clock: deadlines with what happened to them, notices to people, mails, limits that
 * the office sets for steps, and leases of jobs that one process at a time does.
 */
export const deadlines: Migration = {
  name: '0018-deadlines',
  appendOnly: ['deadline_event'],
  async up(kit) {
    await kit.createTable('deadline', {
      columns: {
        id: id(),
        kind: text(24),
        subject: text(64),
        document_id: nullable(id()),
        section_id: nullable(id()),
        role: nullable(text(30)),
        person_id: nullable(id()),
        step: nullable(text(40)),
        from_on: date(),
        due_on: date(),
        due_at: nullable(instant()),
        provisional: boolean(),
        opened_at: instant(),
        met_on: nullable(date()),
        breached_on: nullable(date()),
      },
      primaryKey: ['id'],
      unique: [['kind', 'subject', 'from_on']],
      indexes: [
        ['met_on', 'due_on'],
        ['document_id', 'id'],
      ],
    });

    await kit.createTable('deadline_event', {
      columns: {
        id: id(),
        deadline_id: id(),
        type: text(16),
        // names what happens once: `before:3`, `after:1`, `escalate:2`
        occasion: text(40),
        detail: nullable(longText()),
        actor_id: nullable(id()),
        at: instant(),
      },
      primaryKey: ['id'],
      unique: [['deadline_id', 'type', 'occasion']],
      foreignKeys: [{ columns: ['deadline_id'], references: 'deadline' }],
    });

    await kit.createTable('notice', {
      columns: {
        id: id(),
        person_id: id(),
        deadline_id: id(),
        occasion: text(40),
        created_at: instant(),
        read_at: nullable(instant()),
        mail_id: nullable(id()),
      },
      primaryKey: ['id'],
      unique: [['person_id', 'deadline_id', 'occasion']],
      indexes: [['person_id', 'read_at', 'id']],
      foreignKeys: [{ columns: ['deadline_id'], references: 'deadline' }],
    });

    await kit.createTable('mail', {
      columns: {
        id: id(),
        person_id: id(),
        address: text(254),
        subject: text(200),
        body: longText(),
        created_at: instant(),
        tries: integer(),
        sent_at: nullable(instant()),
        last_error: nullable(text(500)),
      },
      primaryKey: ['id'],
      indexes: [['sent_at', 'id']],
    });

    await kit.createTable('notice_setting', {
      columns: {
        person_id: id(),
        email: nullable(text(254)),
        digest: boolean(),
        last_digest_on: nullable(date()),
        calendar_token: nullable(hash()),
      },
      primaryKey: ['person_id'],
      unique: [['calendar_token']],
    });

    await kit.createTable('step_limit', {
      columns: {
        step: text(40),
        working_days: nullable(integer()),
        urgent_hours: nullable(integer()),
        changed_by: id(),
        changed_at: instant(),
      },
      primaryKey: ['step'],
    });

    await kit.createTable('job_lease', {
      columns: { name: text(64), holder: nullable(id()), held_until: nullable(instant()) },
      primaryKey: ['name'],
    });
  },
};
