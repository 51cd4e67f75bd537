import { date, hash, id, instant, longText, nullable, text, type Migration } from './kit/index.js';

/** 代录: signatures given on paper, entered by a clerk and confirmed by a second person. Both parts are history. */
export const recordedSignatures: Migration = {
  name: '0009-recorded-signatures',
  appendOnly: ['recorded_signature', 'recorded_signature_outcome'],
  async up(kit) {
    await kit.createTable('recorded_signature', {
      columns: {
        id: id(),
        document_id: id(),
        transition_id: id(),
        step: text(40),
        signer_id: id(),
        on_behalf_of_id: nullable(id()),
        opinion: text(20),
        comment: nullable(longText()),
        signed_on: date(),
        scan_id: id(),
        scan_sha256: hash(),
        bundle: hash(),
        determination_id: id(),
        verdicts: hash(),
        file_sha256: hash(),
        recorded_by: id(),
        recorded_on_behalf_of: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
      foreignKeys: [
        { columns: ['document_id'], references: 'document' },
        { columns: ['determination_id'], references: 'determination' },
        { columns: ['scan_id'], references: 'attachment' },
      ],
      checks: {
        by_another_than_the_signer: 'recorded_by <> signer_id',
      },
    });

    await kit.createTable('recorded_signature_outcome', {
      columns: {
        recorded_signature_id: id(),
        document_id: id(),
        transition_id: id(),
        outcome: text(16),
        event: text(40),
        comment: nullable(longText()),
        actor_id: id(),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['recorded_signature_id'],
      indexes: [['document_id']],
      foreignKeys: [{ columns: ['recorded_signature_id'], references: 'recorded_signature' }],
      checks: {
        outcome_known: "outcome IN ('confirmed', 'rejected', 'discarded', 'void')",
      },
    });
  },
};
