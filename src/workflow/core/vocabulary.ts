/** What a person may be in the office. Separation of duties is by person, never by role. */
export const ROLES = [
  'drafter',
  'section_head',
  'office_reviewer',
  'legal_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'deputy_leader',
  'principal',
  'clerk',
  'publisher',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** The steps before the signature, and the signature, in their order. Each is a state of the same name. */
export const STEPS = [
  'section_review',
  'countersigning',
  'office_review',
  'legality_review',
  'confidentiality_review',
  'disclosure_review',
  'deputy_review',
  'signing',
] as const;
export type Step = (typeof STEPS)[number];

/** Everything that can hold an approval: the steps of the route and the two of an adjustment. */
export type ApprovalStep = Step | 'reclassification_review' | 'reclassification_signing';

/** The two steps that end with a signature. */
export type SigningStep = Extract<ApprovalStep, 'signing' | 'reclassification_signing'>;

export const STATES = [
  'drafting',
  ...STEPS,
  'ruling_pending',
  'registration',
  'issuing',
  'awaiting_publication',
  'published',
  'withdrawn',
  'filed',
  'reclassification_review',
  'reclassification_signing',
  'isolated',
  'voided',
] as const;
export type State = (typeof STATES)[number];

/** The public column shows the document in these states and in no other. */
export const PUBLIC_STATES: readonly State[] = ['published'];

export const EVENT_TYPES = [
  'submit',
  'recall',
  'approve',
  'countersign',
  'return',
  'redetermine',
  'revise',
  'escalate',
  'ruling',
  'sign',
  'record_signature',
  'confirm_recorded_signature',
  'reject_recorded_signature',
  'discard_recorded_signature',
  'register',
  'return_to_signer',
  'issue',
  'publish',
  'publish_interpretation',
  'withdraw',
  'set_validity',
  'reinstate',
  'propose_disclosure',
  'propose_closure',
  'archive',
  'void',
  'isolate',
  'release',
  'erase',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** 公开属性. @basis 条例第十三条；`not_applicable` is information outside the regulation. */
export type Attribute = 'proactive' | 'on_request' | 'withheld' | 'not_applicable';
export type Extent = 'full' | 'partial';
export type Carrier = 'official' | 'information';
export type Clock = 'publication' | 'adjusted_publication' | 'interpretation';
