import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import type { ApprovalStep, Attribute, Carrier, Extent, Role } from './vocabulary.js';

/** One person with what the office has given them. */
export interface Person {
  readonly personId: string;
  readonly roles: readonly Role[];
  /** Sections of which the person is the head (empty without the role `section_head`). */
  readonly headOf: readonly string[];
  /** Sections of which the person is the deputy leader in charge 分管. */
  readonly inChargeOf: readonly string[];
}

/** The caller, and the absent persons in whose place the caller may act today. */
export interface Actor extends Person {
  readonly substitutesFor: readonly Person[];
}

/** What an approval covers, as SHA-256 hex. What is not covered by its step is null. */
export interface Fingerprints {
  readonly bundle: string;
  readonly determination: string | null;
  readonly verdicts: string | null;
}

/** An approval, countersignature or signature on record. Rows never change; revoking is a row too. */
export interface Approval extends Fingerprints {
  readonly id: string;
  readonly step: ApprovalStep;
  /** The answering section of a countersignature; null elsewhere. */
  readonly sectionId: string | null;
  readonly actorId: string;
  /** The absent person in whose place the actor acted. */
  readonly onBehalfOfId: string | null;
  readonly opinion: 'agree' | 'disagree' | 'circulated';
  readonly comment: string | null;
  /** UTC instant. */
  readonly at: string;
  readonly revoked: boolean;
  /** Of a signature given on paper and recorded 代录: the day on the paper. */
  readonly paperSignedOn?: LocalDate;
  /** Set on a row made by `revise`: who took responsibility for carrying the older approval over. */
  readonly carriedOverById: string | null;
}

/** A determination as the rules see it. Its fingerprint covers the row's id: going back is a new row. */
export interface DeterminationFacts {
  readonly attribute: Attribute;
  readonly extent: Extent;
  /** What `checkDetermination` of the disclosure module finds wrong with its content. */
  readonly refusals: readonly Refusal[];
  /**
   * It is a draft, or comes with the event, and opens (`opensDisclosure`) what the determination row that it
   * would replace kept more closed. False once it is the row itself.
   */
  readonly opens: boolean;
}

/** 公开属性调整: the proposed determination while it is reviewed and signed. @basis 条例第十八条 */
export interface ProposalFacts {
  readonly determination: DeterminationFacts;
  readonly fingerprint: string;
  readonly cameFrom: 'filed' | 'withdrawn';
}

/** A release or erasure that one person has proposed and another has not yet confirmed. */
export interface IsolationProposal {
  readonly type: 'release' | 'erase';
  readonly organ: string;
  readonly reference: string;
  readonly date: LocalDate;
  readonly proposedById: string;
  readonly proposedOnBehalfOfId: string | null;
}

export interface DocumentFacts {
  readonly id: string;
  readonly carrier: Carrier;
  /** The drafting section. */
  readonly sectionId: string;
  /** Everybody who created the document or uploaded a version of it as drafter, substitutes included. */
  readonly drafterIds: readonly string[];
  /** Everybody who gave a verdict, or approved, returned, escalated or redetermined in a review of confidentiality. */
  readonly confidentialityReviewerIds: readonly string[];
  readonly isPolicy: boolean;
  readonly isNormative: boolean;
  /** Numbered and issued before there was this system: what is issued was agreed to there. */
  readonly imported: boolean;
  readonly isUpward: boolean;
  readonly isImportant: boolean;
  readonly countersignSectionIds: readonly string[];
  /** The body is stored. */
  readonly hasFile: boolean;
  /** The draft carries a 附注 that contradicts the present determination. */
  readonly noteContradicts: boolean;
  readonly hasInterpretationPlan: boolean;
  readonly hasInterpretation: boolean;
  /** A reason for the exemption from interpretation is given. */
  readonly hasInterpretationExemption: boolean;
  readonly hasCategory: boolean;
  /** 发文字号, once allocated. */
  readonly number: string | null;
  readonly issued: boolean;
  /** 成文日期: the day of the signature, once signed. */
  readonly signedOn: LocalDate | null;
  /** The day of the first publication; stays after a withdrawal. */
  readonly publishedOn: LocalDate | null;
  readonly interpretationPublished: boolean;
  /** Anybody has fired anything since the last `submit`. */
  readonly actedOnSinceSubmit: boolean;
  /** Outcome of the last ruling of the organ that was asked. @basis 条例第十七条第三款 */
  readonly ruling: 'may_disclose' | 'must_not_disclose' | null;
  readonly isolationProposal: IsolationProposal | null;
}

export interface ScreeningFacts {
  /** Every present file of the document was screened to the end, and by hash it is the same file. */
  readonly current: boolean;
  /** Findings of severity `block` without a verdict with reason. */
  readonly unresolvedBlock: number;
  /** Findings of severity `warn` without a verdict. */
  readonly unresolvedWarn: number;
}

/** What is left out of the public copy 区分处理. @basis 条例第三十七条 */
export interface RemovalFacts {
  /** Marked in the present files, proposals included. */
  readonly present: number;
  /** The same with those of earlier versions of a file. */
  readonly marked: number;
  /** Proposed and not yet confirmed, or marked in an earlier version of a file. */
  readonly open: number;
  /** The same text stands elsewhere, and nobody has said why it may. */
  readonly repeatsUnseen: number;
  /** What a signer acknowledges; null where nothing is left out. */
  readonly fingerprint: string | null;
}

/** The public copy: made after the signature, screened again. */
export interface PublicCopyFacts {
  /** It was made from the present bundle, determination and verdicts. */
  readonly current: boolean;
  /** Its own screening was finished and left nothing unresolved. */
  readonly clean: boolean;
}

/**
 * 代录: a signature given on paper, entered by a clerk with its scan, that waits for a second person. It covers
 * what was in force when it was entered.
 */
export interface RecordedSignature extends Fingerprints {
  readonly id: string;
  /** Who signed on paper, with the posts of today and the substitutions of the day of the signature. */
  readonly signer: Actor;
  /** The absent person in whose place it was signed. */
  readonly onBehalfOfId: string | null;
  readonly opinion: 'agree' | 'circulated';
  readonly comment: string | null;
  readonly signedOn: LocalDate;
  readonly recordedById: string;
  readonly recordedOnBehalfOfId: string | null;
}

/** Everything that the rules may look at; loaded once, under the document's row lock. */
export interface Facts {
  /** UTC instant and legal day of the decision: time arrives as data. */
  readonly now: string;
  readonly today: LocalDate;
  readonly actor: Actor;
  /** Every active person: who could ever hold a step. */
  readonly people: readonly Person[];
  readonly document: DocumentFacts;
  /** The present determination (拟定 before the signature, 确定 after it); null while there is none. */
  readonly determination: DeterminationFacts | null;
  readonly proposal: ProposalFacts | null;
  readonly fingerprints: {
    readonly bundle: string;
    /** Null in `drafting` while the draft of the determination differs from the last row, or there is none. */
    readonly determination: string | null;
    readonly verdicts: string;
  };
  /** All rows of the document, revoked ones included, oldest first. */
  readonly approvals: readonly Approval[];
  readonly screening: ScreeningFacts;
  readonly removals: RemovalFacts;
  readonly publicCopy: PublicCopyFacts | null;
  /** The one that waits for its confirmation; never more than one, and only where a signature is due. */
  readonly recordedSignature: RecordedSignature | null;
  /** The legal day on which the document last came to its present state: no signature here can be older. */
  readonly arrivedOn: LocalDate;
  /** The session gave its password within five minutes, or the event brings a right one. */
  readonly reauthenticated: boolean;
}
