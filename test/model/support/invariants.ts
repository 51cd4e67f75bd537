import type { Approval } from '../../../src/workflow/core/index.js';
import { basisOf, bundleOf, type DocumentModel } from './document-model.js';
import { PEOPLE, type PersonName } from './office.js';

/** What must hold in every state that can be reached; written against the rows, not with the core's functions. */
const covers = (model: DocumentModel, row: Omit<Approval, never>): boolean =>
  !row.revoked &&
  row.bundle === bundleOf(model) &&
  row.determination === model.determination?.id &&
  row.verdicts === String(model.verdicts);

const rolesOf = (personId: string): readonly string[] => PEOPLE[personId as PersonName].roles;

const persons = (row: Approval): readonly (string | null)[] => [row.actorId, row.onBehalfOfId];

const isByAnother = (model: DocumentModel, row: Approval): boolean =>
  persons(row).every((personId) => personId === null || !model.document.drafterIds.includes(personId));

/** All that is wrong with a document that the public can see; empty when it may be seen. */
export const problemsInPublic = (model: DocumentModel): readonly string[] => {
  const { document, determination, approvals } = model;
  const reviews = approvals.filter(({ step }) =>
    ['confidentiality_review', 'reclassification_review'].includes(step),
  );
  const reviewers = reviews.flatMap(persons);
  const checks = {
    'no determination': determination !== null && determination.attribute === 'proactive',
    'a draft differs from the determination': model.draft === determination?.attribute,
    'not the screened file': model.screenedFile === model.file && model.openFindings === 0,
    'the public copy is not of this document':
      model.publicCopy?.basis === basisOf(model) && model.publicCopy.clean,
    'no confidentiality review by another person': reviews.some(
      (row) =>
        covers(model, row) && isByAnother(model, row) && rolesOf(row.actorId).includes('secrecy_reviewer'),
    ),
    'no review of the section by another person': approvals.some(
      (row) =>
        row.step === 'section_review' &&
        !row.revoked &&
        row.bundle === bundleOf(model) &&
        isByAnother(model, row),
    ),
    'no signature on exactly this': approvals.some(
      (row) =>
        ['signing', 'reclassification_signing'].includes(row.step) &&
        covers(model, row) &&
        isByAnother(model, row) &&
        rolesOf(row.actorId).some((role) => role === 'deputy_leader' || role === 'principal'),
    ),
    'published by its drafter': !document.drafterIds.includes(model.publishedById ?? ''),
    'published by its secrecy reviewer': !reviewers.includes(model.publishedById),
    'a ruling forbids it': document.ruling !== 'must_not_disclose',
    'official without number or issue':
      document.carrier === 'information' || (document.number !== null && document.issued),
    'content is isolated': !model.isIsolated && !model.isErased,
  };
  return Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([problem]) => problem);
};

/** All that is wrong with a document in any state. */
export const problemsAnywhere = (model: DocumentModel): readonly string[] => {
  const { state, document, determination, approvals } = model;
  const isSigned = approvals.some(
    (row) =>
      ['signing', 'reclassification_signing'].includes(row.step) &&
      !row.revoked &&
      row.bundle === bundleOf(model) &&
      row.determination === determination?.id,
  );
  const afterSignature = [
    'registration',
    'issuing',
    'awaiting_publication',
    'published',
    'withdrawn',
    'filed',
  ];
  const checks = {
    'on its way without determination':
      ['drafting', 'isolated', 'voided'].includes(state) || determination !== null,
    'an approval by its drafter': approvals.every((row) => isByAnother(model, row)),
    'after the signature without one': !afterSignature.includes(state) || isSigned,
    'numbered, and changed since':
      document.number === null ||
      model.isErased ||
      model.signatures.some(({ bundle }) => bundle === bundleOf(model)),
    'a paper signature confirmed by its recorder, its recorder its signer, or by a drafter':
      model.signatures.every(
        ({ actorId, recordedById, confirmedById }) =>
          recordedById === undefined ||
          (recordedById !== confirmedById &&
            recordedById !== actorId &&
            [recordedById, confirmedById].every(
              (id) => id !== undefined && !document.drafterIds.includes(id),
            )),
      ),
    'a recorded signature outside the signing':
      model.recorded === null || ['signing', 'reclassification_signing'].includes(state),
    'isolated and readable': state !== 'isolated' || model.isIsolated,
    'a proposal outside the adjustment':
      (model.proposal !== null) === ['reclassification_review', 'reclassification_signing'].includes(state),
    'erased but alive': !model.isErased || state === 'voided',
  };
  const wrong = Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([problem]) => problem);
  return state === 'published' ? [...wrong, ...problemsInPublic(model)] : wrong;
};
