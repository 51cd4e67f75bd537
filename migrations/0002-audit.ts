import {
  hash,
  id,
  instant,
  integer,
  longText,
  nullable,
  text,
  withDefault,
  type Migration,
} from './kit/index.js';

const GENESIS = '0'.repeat(64);
const stream = () => text(64);

export const audit: Migration = {
  name: '0002-audit',
  appendOnly: ['audit_entry', 'audit_checkpoint', 'audit_seal'],
  async up(kit) {
    await kit.createTable('audit_entry', {
      columns: {
        stream: stream(),
        seq: integer(),
        at: instant(),
        action: text(64),
        actor_id: nullable(id()),
        on_behalf_of_id: nullable(id()),
        detail: longText(),
        request_id: nullable(text(64)),
        previous_hash: hash(),
        hash: hash(),
      },
      primaryKey: ['stream', 'seq'],
      indexes: [['at'], ['actor_id', 'at']],
      checks: { seq: 'seq >= 1' },
    });
    await kit.createTable('audit_head', {
      columns: {
        stream: stream(),
        seq: integer(),
        hash: hash(),
        unsealed: withDefault(integer(), 0),
        sealed_by: withDefault(integer(), 0),
      },
      primaryKey: ['stream'],
      indexes: [['unsealed', 'stream'], ['sealed_by']],
    });
    await kit.createTable('audit_checkpoint', {
      columns: {
        seq: integer(),
        at: instant(),
        root: hash(),
        heads: integer(),
        previous_hash: hash(),
        hash: hash(),
      },
      primaryKey: ['seq'],
      checks: { heads: 'heads >= 1' },
    });
    await kit.createTable('audit_seal', {
      columns: { checkpoint_seq: integer(), stream: stream(), seq: integer(), hash: hash() },
      primaryKey: ['checkpoint_seq', 'stream'],
      indexes: [['stream', 'seq']],
    });
    await kit.insert('audit_head', { stream: 'system', seq: 0, hash: GENESIS, unsealed: 0, sealed_by: 0 });
    await kit.insert('audit_head', {
      stream: 'checkpoint',
      seq: 0,
      hash: GENESIS,
      unsealed: 0,
      sealed_by: 0,
    });
  },
};
