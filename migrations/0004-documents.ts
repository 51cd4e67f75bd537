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
  withDefault,
  type Migration,
} from './kit/index.js';

const actor = { actor_id: id(), on_behalf_of_id: nullable(id()) };

/**
 * Documents, determinations, findings, approvals, signatures, transitions, tasks and the register.
 * The gate 先确定公开属性，再运转呈签 stands in the CHECKs of `document` and `determination`.
 */
export const documents: Migration = {
  name: '0004-documents',
  appendOnly: ['determination', 'transition', 'approval', 'approval_revocation', 'signature'],
  async up(kit) {
    await kit.createTable('document', {
      columns: {
        id: id(),
        revision: integer(),
        state: text(40),
        carrier: text(16),
        section_id: id(),
        drafter_id: id(),
        title: text(500),
        genre: text(16),
        is_policy: boolean(),
        is_normative: boolean(),
        is_upward: boolean(),
        is_important: boolean(),
        interpretation_exemption: nullable(longText()),
        category: nullable(text(100)),
        topic: nullable(text(100)),
        urgency: nullable(text(16)),
        recipients: longText(),
        copies: longText(),
        joint_organs: longText(),
        disclosure_draft: nullable(longText()),
        attribute: nullable(text(20)),
        determination_id: nullable(id()),
        proposed_determination_id: nullable(id()),
        adjusted_from: nullable(text(40)),
        isolated_from: nullable(text(40)),
        custody: nullable(longText()),
        ruling: nullable(longText()),
        file_sha256: nullable(hash()),
        file_bytes: nullable(integer()),
        file_version: integer(),
        draft_note: nullable(text(40)),
        screening_engine: nullable(text(40)),
        number: nullable(text(100)),
        signed_on: nullable(date()),
        signed_file_sha256: nullable(hash()),
        issued_at: nullable(instant()),
        issue_details: nullable(longText()),
        published_at: nullable(instant()),
        published_copy_id: nullable(id()),
        interpretation_published_at: nullable(instant()),
        withdrawal: nullable(longText()),
        validity: nullable(longText()),
        index_number: nullable(text(60)),
        archive_number: nullable(text(100)),
        retention: nullable(text(40)),
        due_on: nullable(date()),
        due_provisional: nullable(boolean()),
        submitted_at: nullable(instant()),
        erased_at: nullable(instant()),
        created_at: instant(),
        updated_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['number'], ['index_number']],
      indexes: [
        ['section_id', 'id'],
        ['state', 'id'],
        ['attribute', 'id'],
        ['drafter_id', 'id'],
        ['file_sha256'],
      ],
      foreignKeys: [
        { columns: ['section_id'], references: 'section' },
        { columns: ['drafter_id'], references: 'person' },
      ],
      checks: {
        // A draft may be isolated before anybody has determined anything.
        attribute_before_routing: "state IN ('drafting', 'voided', 'isolated') OR attribute IS NOT NULL",
        determination_before_routing:
          "state IN ('drafting', 'voided', 'isolated') OR determination_id IS NOT NULL",
        attribute_known:
          "attribute IS NULL OR attribute IN ('proactive', 'on_request', 'withheld', 'not_applicable')",
        published_is_proactive: "state <> 'published' OR attribute = 'proactive'",
      },
    });

    await kit.createTable('document_countersigner', {
      columns: { document_id: id(), section_id: id(), position: integer() },
      primaryKey: ['document_id', 'section_id'],
      indexes: [['section_id', 'document_id']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    /** Who has done anything in a document keeps seeing it. */
    await kit.createTable('document_involvement', {
      columns: { document_id: id(), person_id: id() },
      primaryKey: ['person_id', 'document_id'],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('document_version', {
      columns: {
        id: id(),
        document_id: id(),
        version: integer(),
        sha256: hash(),
        bytes: integer(),
        file_name: nullable(text(255)),
        origin: text(16),
        ...actor,
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['document_id', 'version']],
      indexes: [['sha256']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('attachment', {
      columns: {
        id: id(),
        document_id: id(),
        kind: text(30),
        position: integer(),
        file_name: text(255),
        media_type: text(100),
        sha256: hash(),
        bytes: integer(),
        uploaded_by: id(),
        created_at: instant(),
        removed_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'position'], ['sha256']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('finding', {
      columns: {
        id: id(),
        document_id: id(),
        source: id(),
        file_sha256: hash(),
        finding_key: text(160),
        position: integer(),
        kind: text(30),
        severity: text(8),
        part: text(200),
        location: text(300),
        excerpt_masked: text(500),
        allowed_verdicts: text(60),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['document_id', 'source', 'file_sha256', 'finding_key']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('finding_verdict', {
      columns: {
        id: id(),
        document_id: id(),
        finding_id: id(),
        verdict: text(16),
        reason: longText(),
        ...actor,
        created_at: instant(),
        superseded_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [['document_id'], ['finding_id', 'superseded_at']],
      foreignKeys: [{ columns: ['finding_id'], references: 'finding' }],
    });

    await kit.createTable('determination', {
      columns: {
        id: id(),
        document_id: id(),
        attribute: text(20),
        extent: text(10),
        grounds: longText(),
        reason: nullable(longText()),
        law_version: text(20),
        origin: text(30),
        ...actor,
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
      checks: {
        withheld_has_ground: "attribute <> 'withheld' OR grounds <> '[]'",
        attribute_known: "attribute IN ('proactive', 'on_request', 'withheld', 'not_applicable')",
        no_state_secret: 'grounds NOT LIKE \'%"A14-SS"%\'',
        reason_given:
          "attribute NOT IN ('on_request', 'not_applicable') OR (reason IS NOT NULL AND reason <> '')",
      },
    });

    await kit.createTable('transition', {
      columns: {
        id: id(),
        document_id: id(),
        revision: integer(),
        event: text(40),
        from_state: text(40),
        to_state: text(40),
        ...actor,
        comment: nullable(longText()),
        details: longText(),
        file_sha256: nullable(hash()),
        bundle: nullable(hash()),
        verdicts: nullable(hash()),
        determination_id: nullable(id()),
        request_id: text(40),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['document_id', 'revision']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('approval', {
      columns: {
        id: id(),
        document_id: id(),
        transition_id: id(),
        step: text(40),
        section_id: nullable(id()),
        opinion: text(20),
        comment: nullable(longText()),
        ...actor,
        bundle: hash(),
        determination_id: nullable(id()),
        verdicts: nullable(hash()),
        carried_from_id: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('approval_revocation', {
      columns: {
        approval_id: id(),
        document_id: id(),
        transition_id: id(),
        why: text(40),
        created_at: instant(),
      },
      primaryKey: ['approval_id'],
      indexes: [['document_id']],
      foreignKeys: [{ columns: ['approval_id'], references: 'approval' }],
    });

    await kit.createTable('signature', {
      columns: {
        id: id(),
        document_id: id(),
        transition_id: id(),
        step: text(40),
        opinion: text(20),
        comment: nullable(longText()),
        ...actor,
        method: text(20),
        bundle: hash(),
        determination_id: id(),
        verdicts: hash(),
        file_sha256: hash(),
        signed_on: date(),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
      foreignKeys: [
        { columns: ['document_id'], references: 'document' },
        { columns: ['determination_id'], references: 'determination' },
      ],
    });

    await kit.createTable('register_head', {
      columns: { series: text(40), year: integer(), last_serial: integer() },
      primaryKey: ['series', 'year'],
    });

    await kit.createTable('register_entry', {
      columns: {
        id: id(),
        series: text(40),
        year: integer(),
        serial: integer(),
        number: text(100),
        document_id: nullable(id()),
        registered_by: id(),
        created_at: instant(),
        voided_at: nullable(instant()),
        void_reason: nullable(longText()),
        voided_by: nullable(id()),
        void_confirmed_by: nullable(id()),
      },
      primaryKey: ['id'],
      unique: [['series', 'year', 'serial'], ['number']],
      indexes: [['document_id']],
    });

    await kit.createTable('produced_file', {
      columns: {
        id: id(),
        document_id: id(),
        kind: text(30),
        transition_id: nullable(id()),
        basis: hash(),
        sha256: hash(),
        bytes: integer(),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['document_id', 'kind', 'basis']],
      indexes: [['document_id', 'kind', 'id'], ['sha256']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    /** What would be published, made and screened before anybody may publish it. */
    await kit.createTable('public_copy', {
      columns: {
        id: id(),
        document_id: id(),
        basis: hash(),
        status: text(20),
        unresolved: longText(),
        docx_sha256: nullable(hash()),
        html_sha256: nullable(hash()),
        files: longText(),
        created_at: instant(),
      },
      primaryKey: ['id'],
      unique: [['document_id', 'basis']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    await kit.createTable('task', {
      columns: {
        id: id(),
        document_id: id(),
        step: text(40),
        role: text(30),
        section_id: nullable(id()),
        person_id: nullable(id()),
        opened_at: instant(),
        due_on: nullable(date()),
        due_provisional: withDefault(boolean(), 0),
        closed_at: nullable(instant()),
      },
      primaryKey: ['id'],
      indexes: [
        ['closed_at', 'role', 'section_id', 'due_on'],
        ['closed_at', 'person_id', 'due_on'],
        ['document_id', 'closed_at'],
      ],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });
  },
};
