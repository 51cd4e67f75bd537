import { explain, workItemsIn, type DocumentEvent } from './index.js';
import {
  EDITS,
  factsOf,
  fire,
  mustFire,
  newDocument,
  TODAY,
  type DocumentModel,
} from '../../../test/model/support/document-model.js';
import { forwardTo, step } from '../../../test/model/support/journeys.js';
import { acting, PEOPLE, type PersonName } from '../../../test/model/support/office.js';

const inSigning = (more: Partial<DocumentModel['document']> = {}): DocumentModel => ({
  ...forwardTo('signing', newDocument(more)),
  arrivedOn: '2026-02-25',
});
const paper = (
  signer: PersonName,
  more: Partial<Extract<DocumentEvent, { type: 'record_signature' }>> = {},
): DocumentEvent => ({
  type: 'record_signature',
  signer: acting(signer),
  opinion: 'circulated',
  signedOn: '2026-02-26',
  ...more,
});
const recorded = (model = inSigning()): DocumentModel => mustFire(model, acting('clerk'), paper('deputy'));
const codesOf = (model: DocumentModel, who: PersonName, event: DocumentEvent): readonly string[] => {
  const { decision } = fire(model, acting(who), event);
  return decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : [];
};

describe('a signature given on paper', () => {
  it('counts only once another person has confirmed it, in the name of its signer and with its real day', () => {
    const pending = recorded();
    expect(pending).toMatchObject({ state: 'signing', signatures: [], document: { signedOn: null } });
    const { model, decision } = fire(pending, acting('office'), { type: 'confirm_recorded_signature' });
    expect(model).toMatchObject({ state: 'registration', document: { signedOn: '2026-02-26' } });
    expect(model.signatures).toMatchObject([
      { actorId: 'deputy', signedOn: '2026-02-26', recordedById: 'clerk', confirmedById: 'office' },
    ]);
    expect(model.approvals.at(-1)).toMatchObject({
      step: 'signing',
      actorId: 'deputy',
      opinion: 'circulated',
    });
    expect(decision.kind === 'accepted' && decision.effects).toContainEqual({
      type: 'start_clock',
      clock: 'publication',
      from: '2026-02-26',
    });
  });

  it('may be confirmed by its signer in person, and by nobody who stands in for the signer', () => {
    const confirm = { type: 'confirm_recorded_signature' } as const;
    expect(mustFire(recorded(), acting('deputy'), confirm).state).toBe('registration');
    const { decision } = fire(recorded(), acting('publisher', 'deputy'), confirm);
    expect(decision).toMatchObject({ kind: 'refused', refusals: [{ code: 'actor.not_permitted' }] });
  });

  it('in the place of an absent leader keeps both names', () => {
    const signer = acting('head3', 'deputy');
    const pending = mustFire(inSigning(), acting('clerk'), paper('head3', { signer }));
    const signed = mustFire(pending, acting('disclosure'), { type: 'confirm_recorded_signature' });
    expect(signed.approvals.at(-1)).toMatchObject({ actorId: 'head3', onBehalfOfId: 'deputy' });
  });

  it('of a substitute is refused at the confirmation when the substitution is gone', () => {
    const pending = mustFire(
      inSigning(),
      acting('clerk'),
      paper('head3', { signer: acting('head3', 'deputy') }),
    );
    const without = {
      ...pending,
      recorded: pending.recorded && { ...pending.recorded, signer: acting('head3') },
    };
    expect(codesOf(without, 'office', { type: 'confirm_recorded_signature' })).toEqual([
      'recorded_signature.signer_not_permitted',
    ]);
  });

  it('of a drafter, or of a leader for whom a drafter signed, is refused', () => {
    const drafted = inSigning({ drafterIds: ['drafter', 'head3'] });
    expect(codesOf(drafted, 'clerk', paper('head3', { signer: acting('head3', 'deputy') }))).toEqual([
      'recorded_signature.signer_is_drafter',
    ]);
    expect(codesOf(inSigning({ isUpward: true }), 'clerk', paper('deputy'))).not.toEqual([]);
  });

  it('is not recorded by its signer, whichever roles they hold', () => {
    const both = { ...PEOPLE.deputy, roles: ['deputy_leader', 'clerk'] as const, substitutesFor: [] };
    const { decision } = fire(inSigning(), both, paper('deputy'));
    expect(decision).toMatchObject({ refusals: [{ code: 'recorded_signature.recorder_is_signer' }] });
  });

  it('is of a day between the arrival of the document and today', () => {
    expect(codesOf(inSigning(), 'clerk', paper('deputy', { signedOn: '2026-02-24' }))).toEqual([
      'recorded_signature.date_too_early',
    ]);
    expect(codesOf(inSigning(), 'clerk', paper('deputy', { signedOn: '2026-03-03' }))).toEqual([
      'recorded_signature.date_in_future',
    ]);
    for (const signedOn of ['2026-02-25', TODAY]) {
      expect(codesOf(inSigning(), 'clerk', paper('deputy', { signedOn }))).toEqual([]);
    }
  });

  it('waits alone: a second one is refused until the first has its end', () => {
    expect(codesOf(recorded(), 'clerk', paper('deputy'))).toEqual(['recorded_signature.already_pending']);
    for (const end of ['reject_recorded_signature', 'discard_recorded_signature'] as const) {
      const ended = step(recorded(), end);
      expect(ended).toMatchObject({ state: 'signing', recorded: null, signatures: [] });
      expect(codesOf(ended, 'clerk', paper('deputy'))).toEqual([]);
    }
  });

  it('is void when the document is signed here or leaves without it', () => {
    for (const event of ['sign', 'return', 'redetermine', 'isolate', 'void'] as const) {
      const { decision } = fire(
        recorded(),
        acting(({ isolate: 'secrecy', void: 'office' } as const)[event as 'isolate'] ?? 'deputy'),
        event === 'redetermine'
          ? {
              type: event,
              determination: {
                attribute: 'on_request',
                extent: 'full',
                refusals: [],
                opens: false,
                noteContradicts: false,
              },
            }
          : event === 'sign'
            ? { type: event, opinion: 'agree' }
            : { type: event, comment: '情况说明' },
      );
      expect(decision.kind === 'accepted' && decision.effects).toContainEqual(
        expect.objectContaining({ type: 'close_recorded_signature', outcome: 'void' }),
      );
    }
  });

  it('is refused when anything that it covers has changed since it was recorded', () => {
    const changed = EDITS.screen({ ...recorded(), verdicts: 9 });
    expect(codesOf(changed, 'office', { type: 'confirm_recorded_signature' })).toContain(
      'recorded_signature.outdated',
    );
  });

  it('waits for an office reviewer, or for a disclosure officer where the only one may not look', () => {
    const rolesWaiting = (model: DocumentModel) =>
      workItemsIn('signing', factsOf(model, acting('auditor')))
        .filter(({ step: name }) => name === 'signature_confirmation')
        .map(({ role }) => role);
    expect(rolesWaiting(inSigning())).toEqual([]);
    expect(rolesWaiting(recorded())).toEqual(['office_reviewer']);
    const people = Object.values(PEOPLE).filter(({ personId }) => personId !== 'everything');
    const alone = { ...recorded({ ...inSigning(), people }) };
    const byOffice = { ...alone, recorded: alone.recorded && { ...alone.recorded, recordedById: 'office' } };
    expect(rolesWaiting(byOffice)).toEqual(['disclosure_officer']);
  });

  it('is offered to the clerk, its confirmation to those who may look', () => {
    const offered = (who: PersonName, model: DocumentModel) =>
      explain('signing', factsOf(model, acting(who)))
        .filter(({ allowed, type }) => allowed && type.includes('signature'))
        .map(({ type }) => type);
    expect(offered('clerk', inSigning())).toEqual(['record_signature']);
    expect(offered('clerk', recorded())).toEqual(['discard_recorded_signature']);
    expect(offered('office', inSigning())).toEqual([]);
    expect(offered('deputy', recorded())).toEqual([
      'confirm_recorded_signature',
      'reject_recorded_signature',
    ]);
    expect(offered('everything', recorded(inSigning({ drafterIds: ['drafter', 'everything'] })))).toEqual([
      'discard_recorded_signature',
    ]);
  });
});
