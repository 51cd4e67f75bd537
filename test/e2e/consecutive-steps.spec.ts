import { PASSWORD, type Client } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { verifyAudit } from '../support/cli.js';
import { refusalsOf, stepsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { Administration } from '../support/people.js';

type WithSteps = DocumentView & {
  readonly consecutiveSteps: readonly { readonly step: string; readonly event: string }[];
};
interface History {
  readonly transitions: readonly {
    readonly event: string;
    readonly from: string;
    readonly comment: string | null;
  }[];
}

describeOnEachServer('consecutive steps of one person', (given) => {
  const reviewing = async (): Promise<DocumentView> =>
    given().office.advance(await given().office.proactiveDraft(), 'office_review');
  const stepsFor = async (name: string, { id }: DocumentView): Promise<string[]> => {
    const seen = (await (await given().office.as(name)).document(id)) as WithSteps;
    return seen.consecutiveSteps.map(({ step, event }) => `${event} ${step}`);
  };
  const lastOf = async (client: Client, { id }: DocumentView, count: number) =>
    (await client.demand<History>('GET', `/api/documents/${id}/history`)).transitions.slice(-count);

  it('are named, so that they can be done as one act', async () => {
    const { office } = given();
    const document = await reviewing();
    expect(await stepsFor('office', document)).toEqual(['approve office_review']);
    expect(await stepsFor('clerk', document)).toEqual([]);
    await new Administration(office).setRoles('office', ['office_reviewer', 'secrecy_reviewer']);
    expect(await stepsFor('office', document)).toEqual([
      'approve office_review',
      'approve confidentiality_review',
    ]);
  });

  it('are done as one act with one opinion, each an event of its own', async () => {
    const { office, server } = given();
    await new Administration(office).setRoles('office', ['office_reviewer', 'secrecy_reviewer']);
    const done = await office.fire(await reviewing(), 'office', {
      type: 'approve',
      through: 'confidentiality_review',
      comment: '一并审核，同意。',
    });
    expect(done.state).toBe('disclosure_review');
    expect(await lastOf(await office.as('auditor'), done, 2)).toMatchObject([
      { event: 'approve', from: 'office_review', comment: '一并审核，同意。' },
      { event: 'approve', from: 'confidentiality_review', comment: '一并审核，同意。' },
    ]);
    expect((await verifyAudit(server.database)).status).toBe(0);
  });

  it('end with the signature, for which one authenticates again; without it nothing is done', async () => {
    const { office } = given();
    const people = new Administration(office);
    const document = await office.advance(await office.proactiveDraft(), 'disclosure_review');
    await people.setRoles('deputy', ['deputy_leader', 'disclosure_officer']);
    expect(await stepsFor('deputy', document)).toEqual(['approve disclosure_review', 'sign signing']);
    const act = { type: 'approve', through: 'signing', opinion: 'agree', comment: '同意。' };
    expect(refusalsOf(await office.attempt(document, 'deputy', act))).toEqual([
      'signing.reauthentication_required',
    ]);
    const untouched = await (await office.as('deputy')).document(document.id);
    expect(untouched).toMatchObject({ state: 'disclosure_review', revision: document.revision });
    const signed = await office.fire(document, 'deputy', { ...act, password: PASSWORD });
    expect(signed.state).toBe('registration');
    expect(stepsOf(signed)).toMatchObject({ disclosure_review: 'current', signing: 'current' });
    await people.setRoles('deputy', ['deputy_leader']);
  });

  it('of others are not done along: all or none', async () => {
    const { office } = given();
    await new Administration(office).setRoles('office', ['office_reviewer']);
    const document = await reviewing();
    const answer = await office.attempt(document, 'office', {
      type: 'approve',
      through: 'confidentiality_review',
    });
    expect(refusalsOf(answer)).toEqual(['workflow.steps_not_consecutive']);
    const now = await (await office.as('office')).document(document.id);
    expect(now).toMatchObject({ state: 'office_review', revision: document.revision });
  });

  it('twice at the same time are done once', async () => {
    const { office } = given();
    await new Administration(office).setRoles('office', ['office_reviewer', 'secrecy_reviewer']);
    const document = await reviewing();
    const act = { type: 'approve', through: 'confidentiality_review' };
    const answers = await Promise.all([1, 2, 3].map(() => office.attempt(document, 'office', act)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await (await office.as('office')).document(document.id)).revision).toBe(document.revision + 2);
  });
});
