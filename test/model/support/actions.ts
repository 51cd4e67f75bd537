import {
  EVENT_TYPES,
  isCurrent,
  type DocumentEvent,
  type EventType,
} from '../../../src/workflow/core/index.js';
import {
  basisOf,
  bundleOf,
  EDITS,
  factsOf,
  fire,
  type DocumentModel,
  type EditName,
} from './document-model.js';
import { doerOf, eventFor, proposing } from './journeys.js';
import { acting, type PersonName } from './office.js';

/** One thing that somebody tries. */
export type Action =
  | { readonly type: 'edit'; readonly edit: EditName }
  | {
      readonly type: 'fire';
      readonly event: EventType;
      /** Which of the event's bodies, see `bodiesOf`. */
      readonly body: number;
      /** `doer` is whoever is to do it; anybody else tries in vain, or in their other capacity. */
      readonly who: PersonName | 'doer';
      readonly absent?: PersonName;
    };

/** The bodies that make a difference. */
const bodiesOf = (type: EventType, model: DocumentModel): readonly DocumentEvent[] => {
  const usual = eventFor(type, model);
  switch (usual.type) {
    case 'return':
      return [usual, { ...usual, to: 'section_review' }, { ...usual, to: 'confidentiality_review' }];
    case 'redetermine':
      return [usual, { ...usual, determination: proposing(model, 'withheld') }];
    case 'escalate':
      return [usual, { ...usual, doubt: 'secrecy' }];
    case 'ruling':
      return [usual, { ...usual, outcome: 'must_not_disclose' }];
    case 'record_signature':
      return [usual, { ...usual, signer: acting('everything') }, { ...usual, signer: acting('clerk') }];
    case 'countersign':
      return [usual, { ...usual, opinion: 'disagree', comment: '经费未落实' }];
    default:
      return [usual];
  }
};

export const BODIES: Readonly<Partial<Record<EventType, number>>> = {
  return: 3,
  redetermine: 2,
  escalate: 2,
  ruling: 2,
  countersign: 2,
  record_signature: 3,
};

/** Every event with every body, by this person. */
export const firings = (
  who: PersonName | 'doer',
  types: readonly EventType[] = EVENT_TYPES,
): readonly Action[] =>
  types.flatMap((event) =>
    Array.from({ length: BODIES[event] ?? 1 }, (_, body) => ({ type: 'fire' as const, event, body, who })),
  );

/** Does it; what is refused changes nothing. */
export const act = (model: DocumentModel, action: Action): DocumentModel => {
  if (action.type === 'edit') return EDITS[action.edit](model);
  const event = bodiesOf(action.event, model)[action.body];
  if (!event) throw new Error(`no such body of ${action.event}`);
  const who = action.who === 'doer' ? doerOf(model, action.event) : action.who;
  return fire(model, acting(who, ...(action.absent ? [action.absent] : [])), event).model;
};

/**
 * Two documents with the same key have the same future: numbers of files and rows only grow, so all that counts
 * is what still covers what.
 */
export const keyOf = (model: DocumentModel): string => {
  const facts = { ...factsOf(model, acting('auditor')) };
  const asRow = {
    ...facts,
    fingerprints: { ...facts.fingerprints, determination: model.determination?.id ?? null },
  };
  return JSON.stringify([
    model.state,
    model.document,
    model.draft,
    model.determination?.attribute,
    model.proposal && [model.proposal.attribute, model.proposal.cameFrom],
    model.screenedFile === model.file,
    model.openFindings,
    model.file > 0,
    model.isIsolated,
    model.isErased,
    model.publishedById,
    model.publicCopy && [model.publicCopy.basis === basisOf(model), model.publicCopy.clean],
    model.recorded && [model.recorded.signer.personId, model.recorded.recordedById, model.recorded.bundle],
    model.signatures.some(({ bundle }) => bundle === bundleOf(model)),
    [
      ...new Set(
        model.approvals
          .filter((row) => isCurrent(row, asRow))
          .map((row) => `${row.step} ${row.sectionId ?? ''} ${row.actorId}`),
      ),
    ].toSorted(),
    [
      ...new Set(
        model.approvals
          .filter(({ step }) => step === 'confidentiality_review' || step === 'reclassification_review')
          .map(({ actorId }) => actorId),
      ),
    ].toSorted(),
  ]);
};
