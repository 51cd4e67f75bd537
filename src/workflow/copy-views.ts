import { findGround, type CitedGround, type DeterminationRow } from '../disclosure/index.js';
import type { AttachmentRow, DocumentRow, RemovalRow } from '../documents/index.js';
import type { Organisation } from '../identity/index.js';
import {
  noteOf,
  type DisclosureView,
  type DraftingSheetView,
  type GroundView,
  type OfficialCopyView,
  type OpinionView,
} from '../rendering/index.js';
import type { FindingWithVerdict } from '../screening/index.js';
import { localDateOf, OFFICE_TIME_ZONE } from '../shared/clock.js';
import { formatOfficialDate } from '../shared/local-date.js';
import type { ApprovalRow } from './approval.entity.js';
import { STATE_LABELS, type State } from './core/index.js';
import { besideOpinion, confirmedBy, paperRemark } from './paper-remarks.js';
import type { RecordWithOutcome } from './recorded-signatures.repository.js';
import type { SignatureRow } from './signature.entity.js';
import type { TransitionRow } from './transition.entity.js';

/** The rows from which the copies of a document are made. */
export interface CopySources {
  readonly document: DocumentRow;
  readonly organisation: Organisation;
  readonly determination: DeterminationRow | null;
  readonly approvals: readonly ApprovalRow[];
  readonly revoked: ReadonlySet<string>;
  readonly transitions: readonly TransitionRow[];
  readonly signatures: readonly SignatureRow[];
  /** Signatures given on paper 代录, whatever became of them. */
  readonly recorded: readonly RecordWithOutcome[];
  readonly findings: readonly FindingWithVerdict[];
  /** What is left out of the public copy 区分处理. */
  readonly removals: readonly RemovalRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly countersignSections: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, string>;
}

const momentFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICE_TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});
export const moment = (instant: string): string => momentFormat.format(new Date(instant));

const titleOf = (fileName: string): string => fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');

export const attachmentTitles = ({ attachments }: CopySources): string[] =>
  attachments.filter(({ kind }) => kind === 'attachment').map(({ fileName }) => titleOf(fileName));

export const nameOf = (sources: CopySources, id: string | null): string =>
  id === null ? '' : (sources.names.get(id) ?? '');

const OPINIONS: Readonly<Record<string, string>> = { agree: '同意', disagree: '不同意', circulated: '圈阅' };

const opinionOf = (sources: CopySources, row: ApprovalRow): OpinionView => {
  const section = row.sectionId === null ? '' : (sources.sections.get(row.sectionId) ?? '');
  const step = STATE_LABELS[row.step as State].zh;
  const paper = confirmedBy(sources.recorded, row.transitionId);
  const said =
    [OPINIONS[row.opinion] ?? row.opinion, row.comment].filter(Boolean).join('：') +
    (paper ? besideOpinion(paper, (id) => nameOf(sources, id)) : '');
  return {
    step: section === '' ? step : `${step}（${section}）`,
    opinion: sources.revoked.has(row.id) ? `${said}（后经退回，已失效）` : said,
    name: nameOf(sources, row.actorId),
    onBehalfOf: nameOf(sources, row.onBehalfOfId),
    at: paper ? paper.record.signedOn : moment(row.createdAt),
  };
};

const returned = (sources: CopySources, row: TransitionRow): OpinionView => ({
  step: STATE_LABELS[row.fromState as State].zh,
  opinion: `退回：${row.comment ?? ''}`,
  name: nameOf(sources, row.actorId),
  onBehalfOf: nameOf(sources, row.onBehalfOfId),
  at: moment(row.createdAt),
});

const RETURNING: readonly string[] = ['return', 'return_to_signer'];

/** Every opinion and every return, in order; what was carried over is already there once. */
export const opinionsOf = (sources: CopySources): OpinionView[] => [
  ...[
    ...sources.approvals
      .filter(({ carriedFromId }) => carriedFromId === null)
      .map((row) => ({ at: row.createdAt, view: opinionOf(sources, row) })),
    ...sources.transitions
      .filter(({ event }) => RETURNING.includes(event))
      .map((row) => ({ at: row.createdAt, view: returned(sources, row) })),
  ]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ view }) => view),
];

/** A cited ground with the words of the law and the stated evidence as one text. */
export const groundViewOf = ({ code, evidence, reason }: CitedGround): GroundView => {
  const ground = findGround(code);
  return {
    article: ground?.article ?? '',
    label: ground?.label ?? code,
    evidence: (ground?.sourceEvidence ?? [])
      .map(({ key, label }) => `${label}：${evidence[key] ?? ''}`)
      .join('；'),
    reason: reason ?? '',
  };
};

export const disclosureOf = ({ determination }: CopySources): DisclosureView => ({
  attribute: determination?.attribute ?? null,
  stage: 'determined',
  extent: determination?.extent ?? null,
  grounds: (determination?.grounds ?? []).map(groundViewOf),
  reason: determination?.reason ?? '',
});

const signerOf = (sources: CopySources): SignatureRow | undefined => sources.signatures.at(-1);

export const officialCopyView = (sources: CopySources): OfficialCopyView => {
  const { document, organisation, determination } = sources;
  const signer = signerOf(sources);
  return {
    organMark: `${organisation.name}文件`,
    number: document.number ?? '',
    issuer: document.isUpward ? nameOf(sources, signer?.onBehalfOfId ?? signer?.actorId ?? null) : '',
    urgency: document.urgency ?? '',
    title: document.title,
    recipients: document.recipients,
    attachments: attachmentTitles(sources),
    organ: organisation.name,
    signedOn: document.signedOn!,
    sealed: true,
    note: determination ? noteOf(determination.attribute) : null,
    copies: document.copies,
    printingOrgan: `${organisation.name}办公室`,
    printedOn: registeredOn(sources),
  };
};

/** 印发日期: the day on which the number was given. */
const registeredOn = ({ transitions, document }: CopySources): string => {
  const registered = transitions.findLast(({ event }) => event === 'register');
  return registered ? localDateOf(new Date(registered.createdAt)) : document.signedOn!;
};

const interpretationOf = ({ document, attachments }: CopySources): string => {
  if (!document.isPolicy) return '';
  if (document.interpretationExemption) return `不作解读：${document.interpretationExemption}`;
  const kinds = new Set(attachments.map(({ kind }) => kind));
  return kinds.has('interpretation') ? '解读方案、解读材料随文报批' : '';
};

export const draftingSheetView = (sources: CopySources): DraftingSheetView => {
  const { document, organisation } = sources;
  const signer = signerOf(sources);
  return {
    organ: organisation.name,
    genre: document.genre,
    number: document.number ?? '',
    urgency: document.urgency ?? '',
    title: document.title,
    recipients: document.recipients,
    copies: document.copies,
    attachments: attachmentTitles(sources),
    jointOrgans: document.jointOrgans,
    section: sources.sections.get(document.sectionId) ?? '',
    drafter: nameOf(sources, document.drafterId),
    telephone: '',
    draftedOn: formatOfficialDate(localDateOf(new Date(document.createdAt))),
    disclosure: disclosureOf(sources),
    isNormative: document.isNormative,
    isPolicy: document.isPolicy,
    isUpward: document.isUpward,
    isImportant: document.isImportant,
    interpretation: interpretationOf(sources),
    category: document.category ?? '',
    opinions: opinionsOf(sources),
    signer: nameOf(sources, signer?.actorId ?? null),
    signedOn: document.signedOn === null ? '' : formatOfficialDate(document.signedOn),
    retention: document.retention ?? '',
    archiveNumber: document.archiveNumber ?? '',
    printCount: document.issueDetails?.copies === undefined ? '' : String(document.issueDetails.copies),
    sealed: document.issueDetails?.sealed ?? null,
    distribution: (document.issueDetails?.distribution ?? []).join('、'),
    remarks: sources.recorded
      .filter(({ outcome }) => outcome?.outcome === 'confirmed')
      .map((one) => paperRemark(one, (id) => nameOf(sources, id)))
      .join('\n'),
  };
};
