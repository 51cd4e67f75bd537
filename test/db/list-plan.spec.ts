import { documentsInQuestion, type DocumentFilter } from '../../src/documents/list-documents.repository.js';
import { documentEntities } from '../../src/documents/index.js';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import { describeOnEachDatabase } from '../support/databases.js';

const SECTION = '019a0000-0000-7000-8000-000000000001';
const EVERYTHING = { everything: true, normative: false, sections: [], countersigning: [], involved: [] };
const OF_SECTION = { ...EVERYTHING, everything: false, sections: [SECTION], involved: [SECTION] };

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

  it.each(FILTERS)('with %s is by an index, for everybody and for a section', async (_, filter) => {
    for (const scope of [EVERYTHING, OF_SECTION]) {
      const plan = await database.unitOfWork.read(async (tx) => {
        const [sql, values] = documentsInQuestion(tx, scope, filter).getQueryAndParameters();
        const explain = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
        return tx.query<Record<string, string | null>[]>(`${explain} ${sql}`, values);
      });
      if (dialect === 'sqlite') {
        const steps = plan.map((step) => String(step['detail']));
        expect(steps.filter((step) => /\bd\b/.test(step) && !/USING (COVERING )?INDEX/.test(step))).toEqual(
          [],
        );
        if (filter.q !== undefined && scope.everything && filter.state === undefined) {
          expect(steps).toEqual([expect.stringContaining('COVERING INDEX')]);
        }
      } else {
        const ofDocuments = plan.filter((step) => step['table'] === 'd');
        expect(ofDocuments.map((step) => step['key'])).toEqual([expect.any(String)]);
      }
    }
  });
});
