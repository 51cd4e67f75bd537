import { id, instant, integer, longText, nullable, serial, text, type Migration } from './kit/index.js';

export const outbox: Migration = {
  name: '0003-outbox',
  async up(kit) {
    await kit.createTable('outbox_message', {
      columns: {
        id: serial(),
        topic: text(64),
        subject: text(64),
        payload: longText(),
        created_at: instant(),
        available_at: instant(),
        attempts: integer(),
        claimed_by: nullable(id()),
        claimed_until: nullable(instant()),
        delivered_at: nullable(instant()),
        last_error: nullable(text(500)),
      },
      primaryKey: ['id'],
      indexes: [['delivered_at', 'available_at', 'id'], ['subject']],
    });
  },
};
