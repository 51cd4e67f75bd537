import { sectionsToAnswer, type DocumentEvent, type State } from '../../../src/workflow/core/index.js';
import {
  bundleOf,
  factsOf,
  mustFire,
  newDocument,
  opens,
  TODAY,
  type DocumentModel,
} from './document-model.js';
import { acting, PEOPLE, type PersonName } from './office.js';

/** A determination as an event brings it, complete and without contradiction. */
export const proposing = (
  model: DocumentModel,
  attribute: 'proactive' | 'on_request' | 'withheld',
): Extract<DocumentEvent, { type: 'redetermine' }>['determination'] => ({
  attribute,
  extent: 'full',
  refusals: [],
  opens: opens(model.determination?.attribute, attribute),
  noteContradicts: false,
});

const LETTER = { organ: '区保密行政管理部门', reference: '张密函〔2026〕3号', date: '2026-03-02' } as const;

export const signerOf = ({ document }: DocumentModel): PersonName =>
  document.isUpward || document.isImportant || document.isNormative ? 'principal' : 'deputy';

/** A well-formed event of each kind for the document as it is. */
export const eventFor = (type: DocumentEvent['type'], model: DocumentModel): DocumentEvent => {
  const comment = '情况说明';
  switch (type) {
    case 'submit':
    case 'recall':
    case 'approve':
    case 'register':
    case 'issue':
    case 'publish':
    case 'publish_interpretation':
      return { type };
    case 'return':
    case 'return_to_signer':
    case 'reinstate':
    case 'void':
    case 'isolate':
      return { type, comment };
    case 'countersign':
      return { type, opinion: 'agree' };
    case 'redetermine':
      return { type, determination: proposing(model, 'proactive') };
    case 'revise':
      return { type, comment, bundle: bundleOf(model, model.file + 1), noteContradicts: false };
    case 'escalate':
      return { type, comment, doubt: 'disclosure' };
    case 'ruling':
      return { type, ...LETTER, outcome: 'may_disclose' };
    case 'sign':
      return { type, opinion: 'agree' };
    case 'record_signature':
      return { type, signer: acting(signerOf(model)), opinion: 'agree', signedOn: TODAY, comment };
    case 'confirm_recorded_signature':
      return { type };
    case 'reject_recorded_signature':
    case 'discard_recorded_signature':
      return { type, comment };
    case 'withdraw':
      return { type, reasonCode: 'error', explanation: comment };
    case 'set_validity':
      return { type, validity: 'repealed', date: '2026-03-02', decidedBy: '某某字〔2026〕9号' };
    case 'propose_disclosure':
      return { type, determination: proposing(model, 'proactive') };
    case 'propose_closure':
      return { type, determination: proposing(model, 'withheld') };
    case 'archive':
      return { type, archiveNumber: '2026-永久-1', retention: '永久' };
    case 'release':
    case 'erase':
      return { type, ...LETTER };
  }
};

const HEADS = ['head', 'head2', 'head3'] as const;

/** A head who has yet to answer; any head where all have. */
const nextHead = (model: DocumentModel): PersonName =>
  HEADS.find((name) => sectionsToAnswer(PEOPLE[name], factsOf(model, acting(name))).length > 0) ?? 'head2';

/** The person of the small office who does the event in the state. */
export const doerOf = (model: DocumentModel, type: DocumentEvent['type']): PersonName => {
  const signer = signerOf(model);
  const holder: Readonly<Partial<Record<State, PersonName>>> = {
    section_review: 'head',
    countersigning: nextHead(model),
    office_review: 'office',
    legality_review: 'legal',
    confidentiality_review: 'secrecy',
    ruling_pending: 'secrecy',
    disclosure_review: 'disclosure',
    deputy_review: 'deputy',
    signing: signer,
    reclassification_review: 'secrecy',
    reclassification_signing: signer,
    awaiting_publication: 'publisher',
  };
  switch (type) {
    case 'submit':
    case 'recall':
      return 'drafter';
    case 'void':
      return model.state === 'drafting' ? 'drafter' : 'office';
    case 'isolate':
      return 'secrecy';
    case 'release':
    case 'erase':
      return model.document.isolationProposal?.type === type ? 'principal' : 'secrecy';
    case 'confirm_recorded_signature':
    case 'reject_recorded_signature':
      return 'office';
    case 'record_signature':
    case 'discard_recorded_signature':
    case 'register':
    case 'return_to_signer':
    case 'issue':
    case 'set_validity':
    case 'archive':
      return 'clerk';
    case 'publish':
    case 'publish_interpretation':
    case 'withdraw':
      return 'publisher';
    case 'reinstate':
    case 'propose_disclosure':
    case 'propose_closure':
      return 'disclosure';
    default:
      return holder[model.state] ?? 'drafter';
  }
};

/** Fires the event by the person who does it. */
export const step = (model: DocumentModel, type: DocumentEvent['type']): DocumentModel =>
  mustFire(model, acting(doerOf(model, type)), eventFor(type, model));

const forwardEvent = (model: DocumentModel): DocumentEvent['type'] => {
  switch (model.state) {
    case 'drafting':
      return 'submit';
    case 'countersigning':
      return 'countersign';
    case 'signing':
    case 'reclassification_signing':
      return 'sign';
    case 'registration':
      return 'register';
    case 'issuing':
      return 'issue';
    case 'awaiting_publication':
      return 'publish';
    case 'ruling_pending':
      return 'ruling';
    default:
      return 'approve';
  }
};

/** The next ordinary event, by the person who does it. */
export const forward = (model: DocumentModel): DocumentModel => step(model, forwardEvent(model));

/** Takes the document on by the ordinary events until it is in the state. */
export const forwardTo = (state: State, start: DocumentModel): DocumentModel => {
  let model = start;
  for (let steps = 0; model.state !== state; steps += 1) {
    if (steps > 20) throw new Error(`${state} is not ahead of ${start.state}`);
    model = forward(model);
  }
  return model;
};

/** A document that has come to the state by events, with every step on its route. */
export const documentIn = (state: State, more: Partial<DocumentModel['document']> = {}): DocumentModel => {
  const base = newDocument({
    isNormative: true,
    isPolicy: true,
    hasInterpretationPlan: true,
    hasInterpretation: true,
    countersignSectionIds: ['finance'],
    ...more,
  });
  const closed = (): DocumentModel =>
    forwardTo('filed', {
      ...newDocument({ countersignSectionIds: ['finance'], ...more }),
      draft: 'on_request',
    });
  switch (state) {
    case 'drafting':
      return base;
    case 'ruling_pending':
      return step(forwardTo('confidentiality_review', base), 'escalate');
    case 'withdrawn':
      return step(forwardTo('published', base), 'withdraw');
    case 'filed':
      return closed();
    case 'reclassification_review':
      return step(closed(), 'propose_disclosure');
    case 'reclassification_signing':
      return forwardTo('reclassification_signing', step(closed(), 'propose_disclosure'));
    case 'isolated':
      return step(forwardTo('confidentiality_review', base), 'isolate');
    case 'voided':
      return step(base, 'void');
    default:
      return forwardTo(state, base);
  }
};
