import { date, hash, id, instant, integer, longText, nullable, text, type Migration } from './kit/index.js';

const ROLES = [
  'drafter',
  'section_head',
  'office_reviewer',
  'legal_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'deputy_leader',
  'principal',
  'clerk',
  'publisher',
  'auditor',
  'admin',
];
const roleList = ROLES.map((role) => `'${role}'`).join(', ');

export const identity: Migration = {
  name: '0001-identity',
  async up(kit) {
    await kit.createTable('organisation', {
      columns: {
        id: integer(),
        name: text(100),
        credit_code: text(18),
        document_code: text(20),
        created_at: instant(),
      },
      primaryKey: ['id'],
      checks: { single: 'id = 1' },
    });
    await kit.createTable('section', {
      columns: { id: id(), name: text(60), created_at: instant(), closed_at: nullable(instant()) },
      primaryKey: ['id'],
      unique: [['name']],
    });
    await kit.createTable('person', {
      columns: {
        id: id(),
        username: text(64),
        name: text(60),
        password_hash: text(200),
        section_id: nullable(id()),
        created_at: instant(),
        ended_at: nullable(instant()),
      },
      primaryKey: ['id'],
      unique: [['username']],
      indexes: [['section_id']],
      foreignKeys: [{ columns: ['section_id'], references: 'section' }],
    });
    await kit.createTable('person_role', {
      columns: { person_id: id(), role: text(32) },
      primaryKey: ['person_id', 'role'],
      indexes: [['role']],
      foreignKeys: [{ columns: ['person_id'], references: 'person' }],
      checks: { role: `role IN (${roleList})` },
    });
    await kit.createTable('section_leader', {
      columns: { section_id: id(), head_id: nullable(id()), deputy_id: nullable(id()) },
      primaryKey: ['section_id'],
      indexes: [['head_id'], ['deputy_id']],
      foreignKeys: [
        { columns: ['section_id'], references: 'section' },
        { columns: ['head_id'], references: 'person' },
        { columns: ['deputy_id'], references: 'person' },
      ],
    });
    await kit.createTable('substitution', {
      columns: {
        id: id(),
        absent_id: id(),
        substitute_id: id(),
        role: nullable(text(32)),
        from_date: date(),
        until_date: date(),
        created_by: id(),
        created_at: instant(),
        ended_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [
        ['substitute_id', 'until_date'],
        ['absent_id', 'until_date'],
      ],
      foreignKeys: [
        { columns: ['absent_id'], references: 'person' },
        { columns: ['substitute_id'], references: 'person' },
      ],
      checks: {
        two_persons: 'absent_id <> substitute_id',
        period: 'from_date <= until_date',
        role: `role IS NULL OR role IN (${roleList})`,
      },
    });
    await kit.createTable('sign_in_guard', {
      columns: {
        name_hash: hash(),
        failures: longText(),
        locked_until: nullable(instant()),
        updated_at: instant(),
      },
      primaryKey: ['name_hash'],
      indexes: [['updated_at']],
    });
    await kit.createTable('session', {
      columns: {
        id: id(),
        token_hash: hash(),
        person_id: id(),
        created_at: instant(),
        seen_at: instant(),
        expires_at: instant(),
        confirmed_at: nullable(instant()),
      },
      primaryKey: ['id'],
      unique: [['token_hash']],
      indexes: [['person_id'], ['seen_at']],
      foreignKeys: [{ columns: ['person_id'], references: 'person' }],
    });
  },
};
