import type { components } from './schema';

type Schemas = components['schemas'];

export type Named = Schemas['Named'];
export type Me = Schemas['Me'];
export type Attribute = Schemas['Attribute'];
export type Extent = Schemas['Determination']['extent'];
export type CitedGround = Schemas['CitedGround'];
export type Determination = Schemas['Determination'];
export type DueDate = Schemas['Due'];
export type EventType = Schemas['EventType'];
export type AvailableAction = Schemas['AvailableAction'];
export type DocumentStep = Schemas['StepStatus'];
export type StepStatus = DocumentStep['status'];
export type DocumentLine = Schemas['DocumentListItem'];
export type DocumentPage = Schemas['DocumentList'];
/** What stands behind an isolation is absent: whoever may see the document does not get its content then. */
export type DocumentAnswer = Schemas['Document'];
export type Attachment = NonNullable<DocumentAnswer['attachments']>[number];
export type AttachmentKind = Attachment['kind'];
export type DocumentHistory = Schemas['DocumentHistory'];
export type Finding = Schemas['Finding'];
export type FindingsAnswer = Schemas['Findings'];
export type KeepReason = Schemas['KeepReason'];
export type DocumentText = Schemas['DocumentText'];
export type TextPiece = DocumentText['items'][number];
export type Verdict = NonNullable<Finding['verdict']>;
export type Task = Schemas['Task'];
export type Consultation = Schemas['Consultation'];
export type WaitingConsultation = Schemas['WaitingConsultation'];
export type SectionEntry = Schemas['SectionEntry'];
export type WorkflowDescription = Schemas['Workflow'];
export type CatalogueEntry = Schemas['Catalogue']['items'][number];

/** A ground as the table of the law has it; `reject` names what is not evidence enough. */
export type StatutoryGround = Schemas['Grounds']['grounds'][number] & { readonly reject?: readonly string[] };

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

/** What the drafter fills in beside the file. */
export interface Metadata {
  readonly title: string;
  readonly genre: string;
  readonly carrier: DocumentLine['carrier'];
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

/** Any answer by its name in `openapi.json`, for what only one feature shows. */
export type Answer<Name extends keyof Schemas> = Schemas[Name];
