import { LessThan } from 'typeorm';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { CampaignGateRow, CampaignRow } from './campaign.entity.js';
import { BELONGS_TO_REVIEW } from './core/item.js';

const isSqlite = (tx: Transaction): boolean => tx.connection.options.type === 'better-sqlite3';

/** Nobody opens or closes a campaign, or files a document, until the transaction ends. @returns the open year */
export const lockGate = async (tx: Transaction): Promise<number | null> => {
  const gate = await rowLock(tx, CampaignGateRow, { id: 1 });
  return gate?.openYear ?? null;
};

/** Nobody opens or closes a campaign until the transaction ends; others may share. @returns the open year */
export const shareGate = async (tx: Transaction): Promise<number | null> => {
  const sql = 'SELECT open_year AS openYear FROM reclassification_gate WHERE id = 1';
  const rows: readonly { openYear: number | null }[] = await tx.query(
    isSqlite(tx) ? sql : `${sql} LOCK IN SHARE MODE`,
  );
  const year = rows[0]?.openYear ?? null;
  return year === null ? null : Number(year);
};

/** The open year without waiting for anybody. */
export const readGate = async (tx: Transaction): Promise<number | null> =>
  (await tx.findOne(CampaignGateRow, { where: { id: 1 } }))?.openYear ?? null;

export const setGate = async (tx: Transaction, openYear: number | null): Promise<void> => {
  await tx.update(CampaignGateRow, { id: 1 }, { openYear });
};

export const findCampaign = (tx: Transaction, year: number): Promise<CampaignRow | null> =>
  tx.findOne(CampaignRow, { where: { year } });

/** When the review of the year was closed; null while it is not. */
export const campaignClosedAt = async (tx: Transaction, year: number): Promise<string | null> =>
  (await findCampaign(tx, year))?.closedAt ?? null;

export const lockCampaign = (tx: Transaction, year: number): Promise<CampaignRow | null> =>
  rowLock(tx, CampaignRow, { year });

export const allCampaigns = (tx: Transaction): Promise<CampaignRow[]> =>
  tx.find(CampaignRow, { order: { year: 'DESC' } });

/** The latest closed campaign before a year. */
export const campaignBefore = (tx: Transaction, year: number): Promise<CampaignRow | null> =>
  tx.findOne(CampaignRow, { where: { year: LessThan(year), status: 'closed' }, order: { year: 'DESC' } });

export const insertCampaign = async (tx: Transaction, row: CampaignRow): Promise<void> => {
  await tx.insert(CampaignRow, row);
};

export const updateCampaign = async (
  tx: Transaction,
  year: number,
  changes: Partial<Omit<CampaignRow, 'year'>>,
): Promise<void> => {
  await tx.update(CampaignRow, { year }, changes as object);
};

/** The codes of the grounds as a JSON list. */
const groundCodes = (tx: Transaction): string =>
  isSqlite(tx)
    ? "(SELECT json_group_array(json_extract(j.value, '$.code')) FROM json_each(g.grounds) j)"
    : "JSON_EXTRACT(g.grounds, '$[*].code')";

/** The rows of the items of some documents, as a SELECT that an INSERT takes. */
const itemSelect = (tx: Transaction, condition: string): string =>
  `SELECT ? AS year, d.id, d.section_id, d.attribute, COALESCE(${groundCodes(tx)}, '[]'), d.determination_id,
    CAST(SUBSTR(d.signed_on, 1, 4) AS SIGNED), ?, ?,
    CASE WHEN d.state IN ('reclassification_review', 'reclassification_signing') THEN 'disclosing' ELSE 'open' END,
    CASE WHEN d.state IN ('reclassification_review', 'reclassification_signing') THEN 'disclose' ELSE NULL END, 1
  FROM document d LEFT JOIN determination g ON g.id = d.determination_id
  WHERE ${condition}`;

const ITEM_COLUMNS =
  '(year, document_id, section_id, attribute, ground_codes, determination_id, year_signed, joined, joined_at, state, decision, revision)';

/** What is there already stays as it is. */
const onceOnly = (tx: Transaction): string =>
  isSqlite(tx)
    ? 'ON CONFLICT (year, document_id) DO NOTHING'
    : 'ON DUPLICATE KEY UPDATE reclassification_item.year = reclassification_item.year';

const insertItems = async (
  tx: Transaction,
  year: number,
  joined: 'opening' | 'later',
  at: string,
  condition: string,
  parameters: readonly unknown[],
): Promise<void> => {
  await tx.query(
    `INSERT INTO reclassification_item ${ITEM_COLUMNS} ${itemSelect(tx, condition)} ${onceOnly(tx)}`,
    [year, joined, at, ...parameters],
  );
};

/** The end of the next part of the opening: a document's identifier, null when this is the last part. */
export const endOfPart = async (tx: Transaction, after: string, size: number): Promise<string | null> => {
  // each attribute by its own index; whoever comes first ends the part
  const ends = [];
  for (const attribute of ['on_request', 'withheld']) {
    const rows: readonly { id: string }[] = await tx.query(
      `SELECT id FROM document WHERE attribute = ? AND id > ? ORDER BY id LIMIT 1 OFFSET ${size - 1}`,
      [attribute, after],
    );
    if (rows[0]) ends.push(rows[0].id);
  }
  return ends.toSorted()[0] ?? null;
};

/** Lists the documents of one part. @param through null: all that are left */
export const insertPart = (
  tx: Transaction,
  year: number,
  at: string,
  after: string,
  through: string | null,
): Promise<void> =>
  insertItems(
    tx,
    year,
    'opening',
    at,
    `d.id > ?${through === null ? '' : ' AND d.id <= ?'} AND ${BELONGS_TO_REVIEW}`,
    through === null ? [after] : [after, through],
  );

/** All at once, without parts, digest and audit entry: what an opening is measured against. */
export const bareInsert = (tx: Transaction, year: number, at: string): Promise<void> =>
  insertItems(tx, year, 'opening', at, BELONGS_TO_REVIEW, []);

/** Lists one document that has come to belong to the review. */
export const insertItemOf = (tx: Transaction, year: number, at: string, documentId: string): Promise<void> =>
  insertItems(tx, year, 'later', at, `d.id = ? AND ${BELONGS_TO_REVIEW}`, [documentId]);

const countOf = (rows: readonly { n: number | string }[]): number => Number(rows[0]?.n ?? 0);

/** Documents that belong to the review and are not listed. */
export const countMissing = async (tx: Transaction, year: number): Promise<number> =>
  countOf(
    await tx.query(
      `SELECT COUNT(*) AS n FROM document d LEFT JOIN reclassification_item i ON i.year = ? AND i.document_id = d.id
       WHERE ${BELONGS_TO_REVIEW} AND i.document_id IS NULL`,
      [year],
    ),
  );

/** Lists what is missing, such as what another node filed in the very moment of the opening. */
export const insertMissing = (tx: Transaction, year: number, at: string): Promise<void> =>
  insertItems(
    tx,
    year,
    'later',
    at,
    `${BELONGS_TO_REVIEW} AND NOT EXISTS (SELECT 1 FROM reclassification_item i WHERE i.year = ? AND i.document_id = d.id)`,
    [year],
  );

/** Items not settled whose document does not belong to the review any more. */
export const countStrays = async (tx: Transaction, year: number): Promise<number> =>
  countOf(
    await tx.query(
      `SELECT COUNT(*) AS n FROM reclassification_item i LEFT JOIN document d ON d.id = i.document_id AND ${BELONGS_TO_REVIEW}
       WHERE i.year = ? AND i.state <> 'settled' AND d.id IS NULL`,
      [year],
    ),
  );

/** Items whose adjustment and that of their document do not agree. */
export const countAdrift = async (tx: Transaction, year: number): Promise<number> =>
  countOf(
    await tx.query(
      `SELECT COUNT(*) AS n FROM reclassification_item i JOIN document d ON d.id = i.document_id
       WHERE i.year = ? AND i.state NOT IN ('settled', 'deferred')
       AND (i.state = 'disclosing') <> (d.state IN ('reclassification_review', 'reclassification_signing'))`,
      [year],
    ),
  );

/** The items of the opening in their order, a line each: document, blank, determination. */
export const openingPage = async (
  tx: Transaction,
  year: number,
  after: string,
  size: number,
): Promise<readonly string[]> => {
  const determination = "COALESCE(determination_id, '')";
  // one column: half of the work of reading it
  const line = isSqlite(tx)
    ? `document_id || ' ' || ${determination} || char(10)`
    : `CONCAT(document_id, ' ', ${determination}, '\n')`;
  const rows: readonly { line: string }[] = await tx.query(
    `SELECT ${line} AS line FROM reclassification_item
     WHERE year = ? AND document_id > ? AND joined = 'opening' ORDER BY document_id LIMIT ${size}`,
    [year, after],
  );
  return rows.map((row) => row.line);
};
