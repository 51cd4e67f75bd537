import { PASSWORD, type Answer, type Client } from '../support/client.js';
import { verifyAudit } from '../support/cli.js';
import type { DocumentView, EventBody, Problem } from '../support/contract.js';
import { refusalsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const SIXTEEN = Array.from({ length: 16 }, (_, index) => index);
const FORTY = Array.from({ length: 40 }, (_, index) => index);

describeOnEachServer('at the same time', (given) => {
  const statusesOf = (answers: readonly Answer<Problem>[]): number[] =>
    answers.map(({ status }) => status).toSorted((one, other) => one - other);

  it.each([
    ['the same event', 'section_review', 'head', SIXTEEN.map(() => ({ type: 'approve' }))],
    [
      'two events that exclude each other',
      'section_review',
      'head',
      SIXTEEN.map((index) => (index % 2 === 0 ? { type: 'approve' } : { type: 'return', comment: '退回' })),
    ],
    ['the registration', 'registration', 'clerk', SIXTEEN.map(() => ({ type: 'register' }))],
    [
      'the signature',
      'signing',
      'deputy',
      SIXTEEN.map(() => ({ type: 'sign', opinion: 'agree', password: PASSWORD })),
    ],
  ] as [string, string, string, EventBody[]][])(
    'sixteen times %s on one document: one wins, the others are told',
    async (_, state, username, events) => {
      const { office } = given();
      const document = await office.advance(await office.proactiveDraft(), state);
      const client = await office.as(username);
      const answers = await Promise.all(events.map((event) => client.fire(document, event)));
      expect(statusesOf(answers)).toEqual([200, ...Array.from({ length: 15 }, () => 409)]);
      const lost = answers.filter(({ status }) => status === 409);
      expect(lost.every(({ body }) => body.code === 'document.revision_conflict')).toBe(true);
      const winner = answers.find(({ status }) => status === 200)!;
      const now = await client.document(document.id);
      expect(now).toMatchObject({ revision: winner.body.revision, state: winner.body.state });
      expect(now.revision).toBe(document.revision + 1);
    },
  );

  it('sixteen people fire what they can at one document: one winner each time, never a 500', async () => {
    const { office } = given();
    const document = await office.advance(
      await office.proactiveDraft({ countersignSections: ['财务科', '办公室'] }),
      'section_review',
    );
    const people = [
      'drafter',
      'head',
      'head2',
      'head3',
      'office',
      'legal',
      'secrecy',
      'disclosure',
      'deputy',
      'principal',
      'clerk',
      'publisher',
      'auditor',
      'admin',
      'drafter2',
      'head',
    ];
    const clients = await Promise.all(people.map((name) => office.as(name)));
    const events: EventBody[] = [
      { type: 'approve' },
      { type: 'countersign', opinion: 'agree' },
      { type: 'recall' },
      { type: 'return', comment: '退回' },
      { type: 'submit' },
      { type: 'void', comment: '终止' },
      { type: 'sign', opinion: 'agree', password: PASSWORD },
    ];
    const auditor = await office.as('auditor');
    let seen = document;
    for (let round = 0; round < 12; round += 1) {
      const answers = await Promise.all(
        clients.map((client: Client, index) => client.fire(seen, events[(index + round) % 6]!)),
      );
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      const now = await auditor.document(document.id);
      const winners = answers.filter(({ status }) => status === 200).length;
      expect(now.revision).toBe(seen.revision + winners);
      seen = now;
      if (seen.state === 'voided') break;
    }
    expect((await verifyAudit(given().server.database)).status).toBe(0);
  });

  it('heads of several sections answer in parallel without knowing of each other', async () => {
    const { office } = given();
    const document = await office.advance(
      await office.proactiveDraft({ countersignSections: ['财务科', '办公室'] }),
      'countersigning',
    );
    const answer = async (username: string, opinion: string): Promise<Answer<DocumentView & Problem>> =>
      (await office.as(username)).call('POST', `/api/documents/${document.id}/events`, {
        type: 'countersign',
        opinion,
        comment: '会签意见',
      });
    const answers = await Promise.all([answer('head2', 'agree'), answer('head3', 'disagree')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const after = await (await office.as('office')).document(document.id);
    expect(after.state).toBe('office_review');
    expect(refusalsOf(await answer('head2', 'agree'))).not.toEqual([]);
  });

  it('forty registrations give forty consecutive numbers', async () => {
    const { office } = given();
    const documents: DocumentView[] = [];
    for (let batch = 0; batch < 5; batch += 1) {
      const walked = await Promise.all(
        FORTY.slice(batch * 8, batch * 8 + 8).map(async (index) =>
          office.advance(
            await office.proactiveDraft({ title: `关于第${index + 1}项工作的通知` }),
            'registration',
          ),
        ),
      );
      documents.push(...walked);
    }
    const clerk = await office.as('clerk');
    const answers = await Promise.all(documents.map((one) => clerk.fire(one, { type: 'register' })));
    expect(statusesOf(answers)).toEqual(FORTY.map(() => 200));
    const numbers = answers.map(({ body }) => body.number!);
    const serials = numbers
      .map((number) => Number(/(\d+)号$/.exec(number)![1]))
      .toSorted((one, other) => one - other);
    expect(serials).toEqual(FORTY.map((index) => serials[0]! + index));
    const year = documents[0]!.signedOn!.slice(0, 4);
    expect(numbers.every((number) => number.includes(`〔${year}〕`))).toBe(true);
    expect(new Set(numbers.map((number) => number.replace(/\d+号$/, ''))).size).toBe(1);
  });

  it('leaves a chain of audit entries that verifies', async () => {
    const { status, output } = await verifyAudit(given().server.database);
    expect([status, output]).toEqual([0, expect.any(String)]);
  });
});
