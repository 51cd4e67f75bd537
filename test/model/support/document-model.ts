import {
  decide,
  type Actor,
  type Approval,
  type Attribute,
  type Decision,
  type DocumentEvent,
  type DocumentFacts,
  type Effect,
  type EffectType,
  type Facts,
  type Person,
  type RecordedSignature,
  type State,
} from '../../../src/workflow/core/index.js';
import { PEOPLE } from './office.js';

interface Determination {
  readonly id: string;
  readonly attribute: Attribute;
}

interface Signature {
  readonly actorId: string;
  readonly bundle: string;
  readonly determination: string | null;
  readonly verdicts: string | null;
  readonly signedOn: string;
  /** Who entered and who confirmed a signature given on paper. */
  readonly recordedById?: string;
  readonly confirmedById?: string;
}

/** A document in memory: what the shell keeps in tables, as one value. Files are numbers, hashes are texts. */
export interface DocumentModel {
  readonly state: State;
  readonly document: Omit<DocumentFacts, 'hasFile'>;
  /** Number of the stored body; 0 is none. */
  readonly file: number;
  readonly title: number;
  readonly verdicts: number;
  readonly openFindings: number;
  /** The body that was last screened to the end. */
  readonly screenedFile: number;
  readonly draft: Attribute | null;
  readonly determination: Determination | null;
  readonly proposal: (Determination & { readonly cameFrom: 'filed' | 'withdrawn' }) | null;
  readonly approvals: readonly Approval[];
  readonly signatures: readonly Signature[];
  /** 代录, waiting for its confirmation. */
  readonly recorded: RecordedSignature | null;
  /** Day on which the document came to its state. */
  readonly arrivedOn: string;
  /** Basis of the public copy, and whether its own screening left nothing. */
  readonly publicCopy: { readonly basis: string; readonly clean: boolean } | null;
  readonly publishedById: string | null;
  readonly isIsolated: boolean;
  readonly isErased: boolean;
  readonly serial: number;
  readonly people: readonly Person[];
}

export const TODAY = '2026-03-02';

export const newDocument = (more: Partial<DocumentModel['document']> = {}): DocumentModel => ({
  state: 'drafting',
  document: {
    id: 'document',
    carrier: 'official',
    sectionId: 'personnel',
    drafterIds: ['drafter'],
    confidentialityReviewerIds: [],
    isPolicy: false,
    isNormative: false,
    imported: false,
    isUpward: false,
    isImportant: false,
    countersignSectionIds: [],
    noteContradicts: false,
    hasInterpretationPlan: false,
    hasInterpretation: false,
    hasInterpretationExemption: false,
    hasCategory: true,
    number: null,
    issued: false,
    signedOn: null,
    publishedOn: null,
    interpretationPublished: false,
    actedOnSinceSubmit: false,
    ruling: null,
    isolationProposal: null,
    ...more,
  },
  file: 1,
  title: 1,
  verdicts: 0,
  openFindings: 0,
  screenedFile: 1,
  draft: 'proactive',
  determination: null,
  proposal: null,
  approvals: [],
  signatures: [],
  recorded: null,
  arrivedOn: TODAY,
  publicCopy: null,
  publishedById: null,
  isIsolated: false,
  isErased: false,
  serial: 0,
  people: Object.values(PEOPLE),
});

export const bundleOf = (model: DocumentModel, file = model.file): string => `${file}/${model.title}`;
export const basisOf = (model: DocumentModel): string =>
  [bundleOf(model), model.determination?.id, model.verdicts].join('|');

const OPENNESS: Readonly<Record<Attribute, number>> = {
  not_applicable: 0,
  withheld: 0,
  on_request: 1,
  proactive: 2,
};
export const opens = (before: Attribute | undefined, after: Attribute): boolean =>
  before !== undefined && OPENNESS[after] > OPENNESS[before];

/** What the loader of facts does. */
export const factsOf = (model: DocumentModel, actor: Actor, more: Partial<Facts> = {}): Facts => {
  const { draft, determination, proposal } = model;
  const isFixed = determination !== null && determination.attribute === draft;
  return {
    now: `${TODAY}T01:00:00.000Z`,
    today: TODAY,
    actor,
    people: model.people,
    document: { ...model.document, hasFile: model.file > 0 },
    determination:
      draft === null
        ? null
        : {
            attribute: draft,
            extent: 'full',
            refusals: [],
            opens: !isFixed && opens(determination?.attribute, draft),
          },
    proposal: proposal && {
      determination: {
        attribute: proposal.attribute,
        extent: 'full',
        refusals: [],
        opens: opens(determination?.attribute, proposal.attribute),
      },
      fingerprint: proposal.id,
      cameFrom: proposal.cameFrom,
    },
    fingerprints: {
      bundle: bundleOf(model),
      determination: isFixed ? determination.id : null,
      verdicts: String(model.verdicts),
    },
    approvals: model.approvals,
    screening: {
      current: model.screenedFile === model.file,
      unresolvedBlock: 0,
      unresolvedWarn: model.openFindings,
    },
    removals: { present: 0, marked: 0, open: 0, repeatsUnseen: 0, fingerprint: null },
    recordedSignature: model.recorded,
    arrivedOn: model.arrivedOn,
    publicCopy: model.publicCopy && {
      current: model.publicCopy.basis === basisOf(model),
      clean: model.publicCopy.clean,
    },
    reauthenticated: true,
    ...more,
  };
};

interface Act {
  readonly actorId: string;
  readonly onBehalfOfId: string | null;
  readonly event: DocumentEvent;
}

type Apply<T extends EffectType> = (
  model: DocumentModel,
  effect: Extract<Effect, { type: T }>,
  act: Act,
) => DocumentModel;

const nothing = (model: DocumentModel): DocumentModel => model;
const withDocument = (model: DocumentModel, more: Partial<DocumentModel['document']>): DocumentModel => ({
  ...model,
  document: { ...model.document, ...more },
});
const newRow = (model: DocumentModel, attribute: Attribute): DocumentModel => ({
  ...model,
  serial: model.serial + 1,
  draft: attribute,
  determination: { id: `d${model.serial}`, attribute },
});
const attributeIn = (event: DocumentEvent): Attribute => {
  if (!('determination' in event)) throw new Error('the event brings no determination');
  return event.determination.attribute;
};

const APPLY: { readonly [T in EffectType]: Apply<T> } = {
  record_approval: (model, effect, act) => ({
    ...model,
    serial: model.serial + 1,
    approvals: [
      ...model.approvals,
      {
        id: `a${model.serial}`,
        step: effect.step,
        sectionId: effect.sectionId,
        actorId: (effect.by ?? act).actorId,
        onBehalfOfId: (effect.by ?? act).onBehalfOfId,
        opinion: effect.opinion,
        comment: effect.comment,
        bundle: effect.bundle,
        determination: effect.determination,
        verdicts: effect.verdicts,
        at: TODAY,
        revoked: false,
        carriedOverById: null,
      },
    ],
  }),
  revoke_approvals: (model, { approvalIds }) => ({
    ...model,
    approvals: model.approvals.map((row) => (approvalIds.includes(row.id) ? { ...row, revoked: true } : row)),
  }),
  carry_over_approval: (model, { approvalId, bundle }, { actorId }) => ({
    ...model,
    serial: model.serial + 1,
    approvals: [
      ...model.approvals,
      ...model.approvals
        .filter(({ id }) => id === approvalId)
        .map((row) => ({ ...row, id: `a${model.serial}`, bundle, carriedOverById: actorId })),
    ],
  }),
  record_signature: (model, { bundle, determination, verdicts, signedOn, by }, { actorId }) => ({
    ...model,
    signatures: [
      ...model.signatures,
      {
        actorId: by?.actorId ?? actorId,
        bundle,
        determination,
        verdicts,
        signedOn,
        ...(by && model.recorded && { recordedById: model.recorded.recordedById, confirmedById: actorId }),
      },
    ],
  }),
  keep_recorded_signature: (model, effect, { actorId, onBehalfOfId, event }) => {
    if (event.type !== 'record_signature' || !event.signer) throw new Error('nobody has signed');
    const { by, opinion, comment, signedOn, bundle, determination, verdicts } = effect;
    const covered = { bundle, determination, verdicts };
    return {
      ...model,
      serial: model.serial + 1,
      recorded: {
        id: `r${model.serial}`,
        signer: event.signer,
        onBehalfOfId: by.onBehalfOfId,
        opinion,
        comment,
        signedOn,
        recordedById: actorId,
        recordedOnBehalfOfId: onBehalfOfId,
        ...covered,
      },
    };
  },
  close_recorded_signature: (model) => ({ ...model, recorded: null }),
  fix_determination: (model) => {
    if (model.draft === null) throw new Error('there is no draft of a determination');
    return newRow(model, model.draft);
  },
  replace_determination: (model, _, { event }) => newRow(model, attributeIn(event)),
  propose_determination: (model, { cameFrom }, { event }) => ({
    ...model,
    serial: model.serial + 1,
    proposal: { id: `d${model.serial}`, attribute: attributeIn(event), cameFrom },
  }),
  adopt_proposal: (model) => {
    if (model.proposal === null) throw new Error('there is no proposal');
    const { id, attribute } = model.proposal;
    return { ...model, proposal: null, draft: attribute, determination: { id, attribute } };
  },
  drop_proposal: (model) => ({ ...model, proposal: null }),
  reopen_verdicts: (model) => ({ ...model, verdicts: model.verdicts + 1 }),
  set_signed_on: (model, { date }) => withDocument(model, { signedOn: date }),
  store_revision: (model) => ({ ...model, file: model.file + 1 }),
  record_ruling: (model, { outcome }) => withDocument(model, { ruling: outcome }),
  allocate_number: (model, { signedOn }) => withDocument(model, { number: `〔${signedOn.slice(0, 4)}〕1号` }),
  record_issue: (model) => withDocument(model, { issued: true }),
  record_publication: (model, { on }, { actorId }) => ({
    ...withDocument(model, { publishedOn: model.document.publishedOn ?? on }),
    publishedById: actorId,
  }),
  record_interpretation_publication: (model) => withDocument(model, { interpretationPublished: true }),
  record_validity: nothing,
  record_archiving: nothing,
  start_clock: nothing,
  stop_clock: nothing,
  refresh_tasks: nothing,
  propose_isolation_end: (model, { proposal }, { actorId, onBehalfOfId }) =>
    withDocument(model, {
      isolationProposal: { ...proposal, proposedById: actorId, proposedOnBehalfOfId: onBehalfOfId },
    }),
  clear_isolation_proposal: (model) => withDocument(model, { isolationProposal: null }),
  isolate_content: (model) => ({ ...model, isIsolated: true }),
  restore_content: (model) => ({ ...model, isIsolated: false }),
  erase_content: (model) => ({ ...model, isErased: true }),
  render_copies: nothing,
  prepare_public_copy: (model) => ({ ...model, publicCopy: { basis: basisOf(model), clean: true } }),
  publish_page: nothing,
  publish_interpretation_page: nothing,
  refresh_page: nothing,
  withdraw_page: nothing,
  destroy_files: (model) => ({ ...model, file: 0 }),
};

const apply = <T extends EffectType>(
  model: DocumentModel,
  effect: Extract<Effect, { type: T }>,
  act: Act,
): DocumentModel => (APPLY[effect.type as T] as Apply<T>)(model, effect, act);

const REVIEWING: readonly State[] = ['confidentiality_review', 'ruling_pending', 'reclassification_review'];
const ACTS_OF_REVIEW: readonly string[] = ['approve', 'return', 'escalate', 'ruling', 'redetermine'];

/** Whoever acts in a review of confidentiality has made it, whatever comes of it. */
const reviewed = (model: DocumentModel, { actorId, onBehalfOfId, event }: Act): DocumentModel =>
  REVIEWING.includes(model.state) && ACTS_OF_REVIEW.includes(event.type)
    ? withDocument(model, {
        confidentialityReviewerIds: [
          ...new Set([...model.document.confidentialityReviewerIds, actorId, onBehalfOfId ?? actorId]),
        ].sort(),
      })
    : model;

/** Fires an event as the shell does: ask, and if accepted make everything true; refused changes nothing. */
export const fire = (
  model: DocumentModel,
  actor: Actor,
  event: DocumentEvent,
  more: Partial<Facts> = {},
): { readonly model: DocumentModel; readonly decision: Decision } => {
  const decision = decide(model.state, factsOf(model, actor, more), event);
  if (decision.kind === 'refused') return { model, decision };
  const act = { ...decision.actingAs, event };
  const acted = reviewed(model, act);
  const after = decision.effects.reduce((before, effect) => apply(before, effect, act), acted);
  return {
    decision,
    model: {
      ...withDocument(after, { actedOnSinceSubmit: event.type !== 'submit' }),
      state: decision.target,
    },
  };
};

/** Fires and insists. */
export const mustFire = (model: DocumentModel, actor: Actor, event: DocumentEvent): DocumentModel => {
  const { model: after, decision } = fire(model, actor, event);
  if (decision.kind === 'refused') {
    throw new Error(
      `${event.type} in ${model.state}: ${decision.refusals.map(({ code }) => code).join(', ')}`,
    );
  }
  return after;
};

const VERDICT_STATES: readonly State[] = ['drafting', 'confidentiality_review', 'reclassification_review'];

/** What changes a document without an event of the machine; elsewhere the lower modules refuse it. */
export const EDITS = {
  upload: (model: DocumentModel): DocumentModel =>
    model.state === 'drafting' ? { ...model, file: model.file + 1 } : model,
  retitle: (model: DocumentModel): DocumentModel =>
    model.state === 'drafting' ? { ...model, title: model.title + 1 } : model,
  screen: (model: DocumentModel): DocumentModel => ({ ...model, screenedFile: model.file }),
  /** The screening of a new body ends with a finding that needs a verdict. */
  screenWithFinding: (model: DocumentModel): DocumentModel =>
    model.screenedFile === model.file ? model : { ...model, screenedFile: model.file, openFindings: 1 },
  judge: (model: DocumentModel): DocumentModel =>
    VERDICT_STATES.includes(model.state)
      ? { ...model, verdicts: model.verdicts + 1, openFindings: 0 }
      : model,
  open: (model: DocumentModel): DocumentModel =>
    model.state === 'drafting' ? { ...model, draft: 'proactive' } : model,
  close: (model: DocumentModel): DocumentModel =>
    model.state === 'drafting' ? { ...model, draft: 'withheld' } : model,
} as const;
export type EditName = keyof typeof EDITS;
