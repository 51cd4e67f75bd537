import { runCli } from '../support/cli.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, succeeded } from '../support/office.js';
import { dayFromToday } from '../support/people.js';
import { KEEP, Review, THIS_YEAR, type Campaign } from '../support/review.js';
import { until } from '../support/until.js';

interface Ledger {
  readonly lines: readonly {
    readonly state: string;
    readonly closesBy: { readonly on: string } | null;
    readonly evidence: readonly { readonly kind: string }[];
  }[];
}

const NEVER = { RECLASSIFICATION_OPENS_ON: 'never' };

describeOnEachServer(
  'the reviews of several years',
  (given) => {
    it('follow each other: one at a time, the last one beside this one', async () => {
      const { office, server } = given();
      const [past, present] = [new Review(office, THIS_YEAR - 1), new Review(office)];
      const { id } = await past.filed('withheld');
      const command = await runCli(server.database, 'reclassify', '--year', String(THIS_YEAR - 1));
      expect(command).toMatchObject({
        status: 0,
        output: expect.stringContaining('open, 1 items') as string,
      });
      expect((await past.campaign()).status).toBe('open');
      const officer = await office.as('disclosure');
      const another = await officer.call('POST', '/api/reclassifications', { year: THIS_YEAR });
      expect(refusalsOf(another as never)).toEqual(['reclassification.another_open']);
      const future = await officer.call('POST', '/api/reclassifications', { year: THIS_YEAR + 1 });
      expect(future.status).toBe(422);
      succeeded(
        'settle',
        await past
          .settleAs(id, { ...KEEP, nextReviewOn: dayFromToday(1) })
          .then(() => past.post('disclosure', 'close')),
      );
      const opened = await present.open();
      expect(opened.lastYear).toMatchObject({ year: THIS_YEAR - 1, total: 1 });
      const item = await present.item(id);
      expect(item.earlier).toMatchObject([{ year: THIS_YEAR - 1, decision: 'keep', outcome: 'kept' }]);
      expect(item.signals).toMatchObject([{ code: 'review_requested', source: { kind: 'campaign' } }]);

      await officer.demand('POST', '/api/ledger', { year: THIS_YEAR, from: 'plan' });
      await present.settleAs(id, KEEP);
      succeeded('close', await present.post('disclosure', 'close'));
      const line = await until('the line of the ledger to be closed', async () => {
        const { lines } = await officer.demand<Ledger>('GET', `/api/ledger/${THIS_YEAR}`);
        return lines.find(({ closesBy, state }) => closesBy?.on === 'campaign_closed' && state === 'closed');
      });
      expect(line.evidence).toMatchObject([{ kind: 'campaign' }]);
    });
  },
  NEVER,
);

describeOnEachServer(
  'a review that opens while people file',
  (given) => {
    it('misses nothing and lists nothing twice', async () => {
      const { office, server } = given();
      const review = new Review(office);
      const filing = Array.from({ length: 6 }, (_, index) =>
        review.filed(index % 2 === 0 ? 'withheld' : 'on_request'),
      );
      await Promise.race(filing);
      await Promise.all([review.open(), review.open(), review.open()]);
      const filed = await Promise.all(filing);
      const { items } = await review.items('limit=100');
      expect(items.map(({ id }) => id).toSorted()).toEqual(filed.map(({ id }) => id).toSorted());
      expect((await runCli(server.database, 'reclassify:verify')).status).toBe(0);
    });
  },
  NEVER,
);

describeOnEachServer(
  'the yearly job',
  (given) => {
    it('opens the campaign by itself, also after a missed day', async () => {
      const { office } = given();
      const review = new Review(office);
      const officer = await office.as('disclosure');
      const campaign = await until(
        'the campaign',
        async () => {
          const answer = await officer.call<Campaign>('GET', review.path);
          return answer.status === 200 && answer.body.status === 'open' && answer.body;
        },
        60_000,
      );
      expect(campaign).toMatchObject({ origin: 'job', openedBy: null });
    });
  },
  { RECLASSIFICATION_OPENS_ON: '01-01' },
);
