/** What a screening can find; the names are part of the outside contract. */
export type FindingKind =
  | 'resident_id'
  | 'mobile'
  | 'landline'
  | 'bank_card'
  | 'passport'
  | 'email'
  | 'address'
  | 'plate'
  | 'credit_code'
  | 'secrecy_mark'
  | 'secrecy_mention'
  | 'restricted_mark'
  | 'person_name'
  | 'social_account'
  | 'sensitive_fact'
  | 'office_rule'
  | 'hidden_text'
  | 'revision'
  | 'comment'
  | 'metadata'
  | 'embedded'
  | 'external'
  | 'active'
  | 'picture_unread'
  | 'content_difference'
  | 'removed_text_remains';

/** `block`: refused at intake, or forbids `proactive`; `warn`: needs a verdict; `info`: shown. */
export type Severity = 'block' | 'warn' | 'info';

/** What the confidentiality reviewer may decide about a finding. */
export type Verdict = 'mask' | 'remove' | 'keep' | 'false_positive';

/** How a reader of the document meets a piece of text. */
export type Visibility = 'visible' | 'inserted' | 'deleted' | 'hidden' | 'unseen';

/**
 * Something that a screening found.
 * `key` names its place (kind, part, location, ordinal), never its value, and is the same at each screening
 * of the same bytes. `value` lives in memory only; what is stored and shown are the masked forms.
 */
export interface Finding {
  readonly key: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The part as it may be shown: a name that may itself tell something is replaced by a number. */
  readonly part: string;
  /** The part as the file names it; in memory only, like the value. */
  readonly partName: string;
  readonly location: string;
  readonly visibility: Visibility;
  /** Normalised value; for hidden content the text itself. Never stored, logged or sent. */
  readonly value: string;
  /** The same, or all different values of a group. */
  readonly values: readonly string[];
  readonly masked: string;
  readonly excerptMasked: string;
  readonly allowedVerdicts: readonly Verdict[];
  /** More than one: a group of findings beyond what is listed singly, or of one repeated value. */
  readonly count: number;
  /** Hash of the content where the value does not tell it from others, as of a picture. */
  readonly identity?: string;
  /** What a person reads around it. In memory only, like the value. */
  readonly surroundings: string;
}

/** Kinds whose value is personal and can be masked in the text. */
export const PERSONAL_KINDS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'resident_id',
  'mobile',
  'landline',
  'bank_card',
  'passport',
  'email',
  'address',
  'plate',
  'credit_code',
  'person_name',
  'social_account',
  'sensitive_fact',
  'office_rule',
]);

const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  resident_id: 'warn',
  mobile: 'warn',
  landline: 'warn',
  bank_card: 'warn',
  passport: 'warn',
  email: 'warn',
  address: 'warn',
  plate: 'warn',
  credit_code: 'info',
  secrecy_mark: 'block',
  secrecy_mention: 'warn',
  restricted_mark: 'block',
  person_name: 'warn',
  social_account: 'warn',
  sensitive_fact: 'warn',
  office_rule: 'warn',
  hidden_text: 'info',
  revision: 'info',
  comment: 'info',
  metadata: 'info',
  embedded: 'info',
  external: 'info',
  active: 'warn',
  picture_unread: 'warn',
  content_difference: 'warn',
  removed_text_remains: 'warn',
};

const PERSONAL_VERDICTS: readonly Verdict[] = ['mask', 'remove', 'keep', 'false_positive'];
const NO_VERDICT: readonly Verdict[] = [];

const VERDICTS: Readonly<Partial<Record<FindingKind, readonly Verdict[]>>> = {
  secrecy_mark: NO_VERDICT,
  secrecy_mention: ['remove', 'keep', 'false_positive'],
  restricted_mark: ['remove', 'keep', 'false_positive'],
  active: ['remove', 'false_positive'],
  picture_unread: ['keep', 'remove'],
  content_difference: ['keep', 'false_positive'],
  removed_text_remains: NO_VERDICT,
  hidden_text: NO_VERDICT,
  revision: NO_VERDICT,
  comment: NO_VERDICT,
  metadata: NO_VERDICT,
  embedded: NO_VERDICT,
  external: NO_VERDICT,
};

/** A sole trader's code (92…) points at a person and needs a verdict; other codes are shown only. */
export const severityOf = (kind: FindingKind, value: string): Severity =>
  kind === 'credit_code' && value.startsWith('92') ? 'warn' : SEVERITY[kind];

/** Whether something was read in the pixels of a picture: it cannot be masked there, only the picture removed. */
export const isPictureText = (location: string): boolean => location.startsWith('picture.');

export const allowedVerdictsOf = (kind: FindingKind): readonly Verdict[] =>
  VERDICTS[kind] ?? PERSONAL_VERDICTS;
