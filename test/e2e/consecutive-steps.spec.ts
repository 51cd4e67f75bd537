import { describeOnEachServer } from '../support/on-each-server.js';
import { Administration } from '../support/people.js';
import type { DocumentView } from '../support/contract.js';

type WithSteps = DocumentView & { readonly consecutiveSteps: readonly { readonly step: string }[] };

describeOnEachServer('consecutive steps of one person', (given) => {
  it('are named, so that they can be done as one act', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const stepsFor = async (name: string): Promise<string[]> => {
      const seen = (await (await office.as(name)).document(document.id)) as WithSteps;
      return seen.consecutiveSteps.map(({ step }) => step);
    };
    expect(await stepsFor('office')).toEqual(['office_review']);
    expect(await stepsFor('clerk')).toEqual([]);
    await new Administration(office).setRoles('office', ['office_reviewer', 'secrecy_reviewer']);
    expect(await stepsFor('office')).toEqual(['office_review', 'confidentiality_review']);
  });
});
