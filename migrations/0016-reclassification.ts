import {
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

/**
 * 公开属性年度审查: the campaign of a year, its items, what was done with each, the signed lists, and facts that
 * speak for opening. An item is named by year and document, so nothing can be listed twice. The items have no
 * foreign key to `document`: on MySQL it would lock every document while a campaign opens.
 */
export const reclassification: Migration = {
  name: '0016-reclassification',
  appendOnly: ['reclassification_event', 'reclassification_fact', 'reclassification_list'],
  async up(kit) {
    /** One row: which campaign is open. Whoever opens or closes one locks it, whoever files a document shares it. */
    await kit.createTable('reclassification_gate', {
      columns: { id: integer(), open_year: nullable(integer()) },
      primaryKey: ['id'],
    });
    await kit.insert('reclassification_gate', { id: 1, open_year: null });

    await kit.createTable('reclassification_campaign', {
      columns: {
        year: integer(),
        status: text(12),
        origin: text(12),
        opened_by: nullable(id()),
        opened_on_behalf_of: nullable(id()),
        opened_at: instant(),
        gathered_through: nullable(id()),
        gathered_count: withDefault(integer(), 0),
        digest: nullable(hash()),
        gathered_at: nullable(instant()),
        closed_by: nullable(id()),
        closed_on_behalf_of: nullable(id()),
        closed_at: nullable(instant()),
        report: nullable(longText()),
      },
      primaryKey: ['year'],
      checks: { status_known: "status IN ('gathering', 'open', 'closed')" },
    });

    await kit.createTable('reclassification_item', {
      columns: {
        year: integer(),
        document_id: id(),
        section_id: id(),
        attribute: text(20),
        ground_codes: text(300),
        determination_id: nullable(id()),
        year_signed: nullable(integer()),
        joined: text(10),
        joined_at: instant(),
        state: text(12),
        revision: withDefault(integer(), 1),
        decision: nullable(text(10)),
        extent: nullable(text(10)),
        grounds: nullable(longText()),
        reason: nullable(longText()),
        next_review_on: nullable(date()),
        decided_by: nullable(id()),
        decided_on_behalf_of: nullable(id()),
        decided_at: nullable(instant()),
        confirmed_by: nullable(id()),
        confirmed_on_behalf_of: nullable(id()),
        confirmed_at: nullable(instant()),
        return_reason: nullable(longText()),
        defer_reason: nullable(longText()),
        outcome: nullable(text(12)),
        settled_at: nullable(instant()),
        list_id: nullable(id()),
      },
      primaryKey: ['year', 'document_id'],
      indexes: [['year', 'section_id', 'document_id'], ['year', 'state', 'document_id'], ['document_id']],
      checks: {
        state_known:
          "state IN ('open', 'decided', 'returned', 'confirmed', 'disclosing', 'deferred', 'settled')",
        decided_is_explained:
          "state NOT IN ('decided', 'confirmed') OR (decision IS NOT NULL AND reason <> '')",
        settled_has_outcome: "state <> 'settled' OR outcome IS NOT NULL",
      },
    });

    await kit.createTable('reclassification_event', {
      columns: {
        id: id(),
        year: integer(),
        document_id: id(),
        kind: text(12),
        decision: nullable(text(10)),
        extent: nullable(text(10)),
        grounds: nullable(longText()),
        reason: nullable(longText()),
        next_review_on: nullable(date()),
        list_id: nullable(id()),
        actor_id: nullable(id()),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
    });

    await kit.createTable('reclassification_fact', {
      columns: {
        id: id(),
        document_id: id(),
        kind: text(24),
        applicants: nullable(integer()),
        happened_on: date(),
        source: text(500),
        actor_id: id(),
        on_behalf_of_id: nullable(id()),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['document_id', 'id']],
      foreignKeys: [{ columns: ['document_id'], references: 'document' }],
    });

    /** 公开属性调整清单 as the leader signed it. */
    await kit.createTable('reclassification_list', {
      columns: {
        id: id(),
        year: integer(),
        fingerprint: hash(),
        kept: integer(),
        disclosed: integer(),
        opinion: text(20),
        comment: nullable(longText()),
        method: text(20),
        actor_id: id(),
        on_behalf_of_id: nullable(id()),
        signed_on: date(),
        created_at: instant(),
      },
      primaryKey: ['id'],
      indexes: [['year', 'id']],
    });
  },
};
