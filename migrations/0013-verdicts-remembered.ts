import {
  boolean,
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

/**
 * What makes a value known again without being it, verdicts that were taken over, the ground on which something
 * stays, the rules with which an attachment was screened, and what a re-screening of the column found.
 */
export const verdictsRemembered: Migration = {
  name: '0013-verdicts-remembered',
  appendOnly: ['rescreening'],
  async up(kit) {
    await kit.addColumn('finding', 'value_fingerprint', nullable(hash()));
    await kit.addColumn('finding', 'surroundings', nullable(hash()));

    await kit.addColumn('finding_verdict', 'reason_code', nullable(text(40)));
    await kit.addColumn('finding_verdict', 'carried_from_id', nullable(id()));
    await kit.addColumn('finding_verdict', 'decided_on_sha256', nullable(hash()));
    await kit.addColumn('finding_verdict', 'carried_at', nullable(instant()));
    await kit.addColumn('finding_verdict', 'moved', withDefault(boolean(), 0));

    await kit.addColumn('attachment', 'screening_engine', nullable(text(40)));

    await kit.createTable('rescreening', {
      columns: {
        id: id(),
        engine: text(40),
        documents: integer(),
        files: integer(),
        findings: integer(),
        started_at: instant(),
        finished_at: instant(),
      },
      primaryKey: ['id'],
    });
    await kit.createTable('rescreened_finding', {
      columns: {
        id: id(),
        rescreening_id: id(),
        document_id: id(),
        file: text(300),
        kind: text(30),
        severity: text(8),
        location: text(300),
        excerpt_masked: longText(),
      },
      primaryKey: ['id'],
      indexes: [['rescreening_id', 'id'], ['document_id']],
      foreignKeys: [
        { columns: ['rescreening_id'], references: 'rescreening' },
        { columns: ['document_id'], references: 'document' },
      ],
    });
  },
};
