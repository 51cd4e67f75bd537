import { documentsInQuestion, type DocumentFilter } from '../../src/documents/list-documents.repository.js';
import type { ReadingScope } from '../../src/documents/core/visibility.js';
import { documentEntities } from '../../src/documents/index.js';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
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

  /** How the documents are found, for every part of the plan that touches them. */
  const accessTo = async (filter: DocumentFilter, scope: ReadingScope): Promise<string[]> => {
    const plan = await database.unitOfWork.read((tx) => {
      const [sql, values] = documentsInQuestion(tx, scope, filter).getQueryAndParameters();
      const explain = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      return tx.query<Record<string, string | null>[]>(`${explain} ${sql}`, values);
    });
    return plan
      .map(({ detail, table, key }) => detail ?? `${table} ${key ? `USING INDEX ${key}` : 'without index'}`)
      .filter((step) => /\bd\b/.test(step));
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
});
