// Shapes of the answers, until `openapi.json` describes them and they are generated.
import type { Text } from '../i18n';
import type { RefusalView } from './problem';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Me {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly section: Named | null;
  readonly headOf: readonly Named[];
  readonly inChargeOf: readonly Named[];
  readonly substituteFor: readonly { id: string; name: string; roles: readonly string[]; until: string }[];
  readonly confirmedUntil?: string;
}

export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly {
    username: string;
    name: string;
    role: string;
    section: string;
    post: string;
  }[];
}

export type Attribute = 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
export type Extent = 'full' | 'partial';
export type AttachmentKind = 'attachment' | 'supporting' | 'interpretation_plan' | 'interpretation';
export type Verdict = 'mask' | 'remove' | 'keep' | 'false_positive';
export type StepStatus = 'current' | 'void' | 'open' | 'not_required';

export interface CitedGround {
  readonly code: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly reason?: string;
  readonly label?: string;
  readonly article?: string;
  readonly force?: 'must' | 'may';
}

export interface Determination {
  readonly id: string;
  readonly attribute: Attribute;
  readonly extent: Extent | null;
  readonly grounds: readonly CitedGround[];
  readonly reason: string | null;
  readonly lawVersion: string;
  readonly origin: string;
  readonly by: Named;
  readonly at: string;
}

export interface AvailableAction {
  readonly type: string;
  readonly label: string;
  readonly labels: Text;
  readonly allowed: boolean;
  readonly refusals: readonly RefusalView[];
}

export interface DocumentStep {
  readonly step: string;
  readonly label: Text;
  readonly status: StepStatus;
  readonly by?: Named;
  readonly onBehalfOf?: Named;
  readonly at?: string;
  readonly why?: string;
}

export interface DocumentLine {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly genre: string;
  readonly carrier: 'official' | 'information';
  readonly state: string;
  readonly stateLabel: Text;
  readonly attribute: Attribute | null;
  readonly isPolicy: boolean;
  readonly isNormative: boolean;
  readonly isUpward: boolean;
  readonly isImportant: boolean;
  readonly urgency: string | null;
  readonly category: string | null;
  readonly topic: string | null;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly section: Named;
  readonly dueOn: string | null;
  readonly publishedAt: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface DueDate {
  readonly on: string;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly workingDaysLeft: number;
  readonly days: readonly { readonly date: string; readonly counted: boolean; readonly why: string }[];
}

/** What stands behind an isolation is absent: whoever may see the document does not get its content then. */
export interface DocumentAnswer extends DocumentLine {
  readonly drafter: Named;
  readonly extent?: Extent | null;
  readonly grounds?: readonly CitedGround[];
  readonly reason?: string | null;
  readonly determination?: Determination | null;
  readonly proposedDetermination?: Determination | null;
  readonly recipients?: readonly string[];
  readonly copies?: readonly string[];
  readonly jointOrgans?: readonly string[];
  readonly countersignSections?: readonly Named[];
  readonly interpretationExemption?: string | null;
  readonly file?: { readonly sha256: string; readonly bytes: number | null } | null;
  readonly attachments?: readonly Attachment[];
  readonly disagreements?: readonly {
    section: Named | null;
    by: Named;
    comment: string | null;
    at: string;
  }[];
  readonly ruling?: { organ: string; reference: string; outcome: string; date: string } | null;
  readonly issuedAt: string | null;
  readonly issue: { copies?: number; sealed?: boolean; distribution?: readonly string[] } | null;
  readonly indexNumber: string | null;
  readonly withdrawal: { reasonCode: string; explanation: string; at: string } | null;
  readonly validity: { validity: string; date: string; decidedBy: string; replacedBy?: string } | null;
  readonly interpretationPublishedAt: string | null;
  readonly archiveNumber: string | null;
  readonly retention: string | null;
  readonly due: DueDate | null;
  readonly steps: readonly DocumentStep[];
  readonly screening: { status: 'none' | 'current' | 'outdated'; findings: number; unresolved: number };
  readonly produced: {
    readonly files: readonly { kind: string; sha256: string; bytes: number; at: string }[];
    readonly pending: readonly { topic: string; attempts: number; failed: boolean; message?: string }[];
  };
  readonly versions: readonly {
    version: number;
    sha256: string;
    bytes: number;
    fileName: string;
    origin: string;
    by: Named;
    at: string;
  }[];
  readonly availableActions: readonly AvailableAction[];
}

export interface Finding {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly part: string;
  readonly location: string;
  readonly excerptMasked: string;
  readonly allowedVerdicts: readonly Verdict[];
  readonly verdict?: Verdict;
  readonly reason?: string;
  readonly decidedBy?: Named;
  readonly decidedAt?: string;
}

export interface Task {
  readonly id: string;
  readonly step: string;
  readonly stepLabel: Text;
  readonly openedAt: string;
  readonly dueOn: string | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly workingDaysLeft: number | null;
  readonly document: Pick<
    DocumentLine,
    'id' | 'title' | 'genre' | 'number' | 'state' | 'attribute' | 'urgency' | 'revision' | 'section'
  >;
}

export interface StatutoryGround {
  readonly code: string;
  readonly label: string;
  readonly article: string;
  readonly force: 'must' | 'may';
  readonly sourceEvidence: readonly { readonly key: string; readonly label: string }[];
  readonly usableForDocuments: boolean;
  readonly note?: string;
  readonly reject?: readonly string[];
  readonly timeLimited: boolean;
}

export interface CatalogueEntry {
  readonly code: string;
  readonly level1: string;
  readonly level2: string;
  readonly requirement: string;
}

export interface SectionEntry extends Named {
  readonly head: Named | null;
  readonly deputy: Named | null;
  readonly closed: boolean;
}

export interface WorkflowDescription {
  readonly roles: readonly { role: string; label: Text }[];
  readonly states: readonly { state: string; label: Text; isPublic: boolean }[];
  readonly events: readonly { event: string; label: Text }[];
}

interface Act {
  readonly by: Named;
  readonly onBehalfOf: Named | null;
  readonly at: string;
}
export interface DocumentHistory {
  readonly transitions: readonly (Act & {
    id: string;
    event: string;
    label: string;
    from: string;
    fromLabel: string;
    to: string;
    toLabel: string;
    comment: string | null;
    details: Readonly<Record<string, unknown>>;
    revision: number;
  })[];
  readonly determinations: readonly (Act & {
    id: string;
    attribute: Attribute;
    extent: Extent | null;
    grounds: readonly CitedGround[];
    reason: string | null;
    origin: string;
  })[];
  readonly reviews: readonly (Act & {
    id: string;
    step: string;
    label: string;
    section: string | null;
    opinion: string | null;
    comment: string | null;
    revokedAt: string | null;
    carriedFrom: string | null;
  })[];
  readonly signatures: readonly (Act & {
    id: string;
    step: string;
    opinion: string;
    comment: string | null;
    method: string;
    signedOn: string | null;
  })[];
}

/** What the drafter fills in beside the file. */
export interface Metadata {
  readonly title: string;
  readonly genre: string;
  readonly carrier: 'official' | 'information';
  readonly isPolicy: boolean;
  readonly isNormative: boolean;
  readonly isUpward: boolean;
  readonly isImportant: boolean;
  readonly interpretationExemption: string | null;
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
  readonly jointOrgans: readonly string[];
  readonly urgency: string | null;
  readonly category: string | null;
  readonly topic: string | null;
  readonly countersignSections: readonly string[];
}

export interface Disclosure {
  readonly attribute: Attribute;
  readonly extent: Extent;
  readonly grounds: readonly { code: string; evidence: Readonly<Record<string, string>>; reason?: string }[];
  readonly reason?: string;
}
