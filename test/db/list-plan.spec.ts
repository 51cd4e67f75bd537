import {
  documentsInQuestion,
  documentsWithText,
  type DocumentFilter,
} from '../../src/documents/list-documents.repository.js';
import { textsInQuestion } from '../../src/documents/search-texts.repository.js';
import type { ReadingScope } from '../../src/documents/core/visibility.js';
import { documentEntities } from '../../src/documents/index.js';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import { newId } from '../../src/shared/id.js';
import { describeOnEachDatabase } from '../support/databases.js';

const SECTION = '019a0000-0000-7000-8000-000000000001';
const EVERYTHING: ReadingScope = {
  everything: true,
  normative: false,
  sections: [],
  countersigning: [],
  involved: [],
};
const OF_SECTION: ReadingScope = {
  ...EVERYTHING,
  everything: false,
  sections: [SECTION],
  involved: [SECTION],
};

const FILTERS: readonly (readonly [string, DocumentFilter])[] = [
  ['nothing', { limit: 50 }],
  ['a state', { limit: 50, state: 'signing' }],
  ['a state of a section', { limit: 50, state: 'signing', section: SECTION }],
  ['words', { limit: 50, q: '通知' }],
  ['words in a state', { limit: 50, q: '通知', state: 'filed', attribute: 'withheld' }],
  ['a number', { limit: 50, number: '机管〔2026〕' }],
  ['what is overdue', { limit: 50, dueBefore: '2026-01-01' }],
];

describeOnEachDatabase('the plan of a list', (fresh, dialect) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openDatabase((await fresh()).config, documentEntities);
  });
  afterAll(async () => {
    await database.close();
  });

  const planOf = (sql: string, values: readonly unknown[] = []): Promise<string[]> =>
    database.unitOfWork.read(async (tx) => {
      const explain = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      const plan = await tx.query<Record<string, string | null>[]>(`${explain} ${sql}`, [...values]);
      return plan.map(
        ({ detail, table, key }) => detail ?? `${table} ${key ? `USING INDEX ${key}` : 'without index'}`,
      );
    });

  /** How the documents are found, for every part of the plan that touches them. */
  const accessTo = async (filter: DocumentFilter, scope: ReadingScope): Promise<string[]> => {
    const [sql, values] = await database.unitOfWork.read(async (tx) =>
      documentsInQuestion(tx, scope, filter).getQueryAndParameters(),
    );
    return (await planOf(sql, values)).filter((step) => /\bd\b/.test(step));
  };

  it.each(FILTERS)('with %s is by an index, for everybody and for a section', async (_, filter) => {
    const steps = [...(await accessTo(filter, EVERYTHING)), ...(await accessTo(filter, OF_SECTION))];
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.filter((step) => !/USING (COVERING )?INDEX/.test(step))).toEqual([]);
  });

  it('with words looks at an index from its end; SQLite reads nothing else', async () => {
    const steps = await accessTo({ limit: 50, q: '通知' }, EVERYTHING);
    const how = dialect === 'sqlite' ? 'USING COVERING INDEX' : 'USING INDEX';
    expect(steps).toEqual([expect.stringContaining(how)]);
  });

  /** MariaDB reads a table of a few rows as a whole. */
  const fillTexts = (): Promise<void> =>
    database.unitOfWork.run(async (tx) => {
      if (dialect === 'sqlite') return;
      const rows = Array.from({ length: 500 }, () => `('${newId(new Date())}', '${newId(new Date())}', '')`);
      await tx.query('SET SESSION foreign_key_checks = 0');
      await tx.query(`INSERT INTO search_text (document_id, source, text) VALUES ${rows.join(', ')}`);
      await tx.query('SET SESSION foreign_key_checks = 1');
      await tx.query('ANALYZE TABLE search_text');
    });

  it('with words of texts looks at each piece of them by the key, and at each text by its document', async () => {
    const pieces = await planOf(textsInQuestion(['防汛值守', '2026']));
    expect(pieces.length).toBe(5);
    const byKey =
      dialect === 'sqlite' ? /^SEARCH p\d? USING PRIMARY KEY \(gram=\?/ : /^p\d? USING INDEX PRIMARY$/;
    expect(pieces.filter((step) => !byKey.test(step))).toEqual([]);
    await fillTexts();
    for (const within of [undefined, [SECTION, SECTION.replace(/1$/, '2')]]) {
      const [sql, values] = await database.unitOfWork.read(async (tx) =>
        documentsWithText(tx, OF_SECTION, { limit: 50 }, ['防汛'], within).getQueryAndParameters(),
      );
      const steps = (await planOf(sql, values)).filter((step) => /\b[dt]\b/.test(step));
      expect(steps.length).toBeGreaterThanOrEqual(2);
      expect(steps.filter((step) => !/USING (COVERING )?INDEX/.test(step))).toEqual([]);
    }
  });
});
