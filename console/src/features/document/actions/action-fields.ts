import type { EventType } from '../../../shared/api';
import type { actionTexts } from './action.texts';

type TextKey = keyof typeof actionTexts;

/** One field of the body of an event: the member's name in the API, and how it is asked for. */
export type ActionField =
  | {
      readonly kind: 'opinion' | 'text' | 'line' | 'date' | 'number' | 'lines' | 'switch';
      readonly name: string;
      readonly label: TextKey;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: TextKey;
      readonly choices: Readonly<Record<string, TextKey>>;
    }
  | { readonly kind: 'step'; readonly name: string; readonly label: TextKey }
  | { readonly kind: 'determination'; readonly closing: boolean }
  | { readonly kind: 'reauthentication' }
  /** Asks only where something is left out of the public copy. */
  | { readonly kind: 'removals'; readonly name: string }
  /** The caller's next steps done along with this one. */
  | { readonly kind: 'along'; readonly name: 'through' }
  /** Whose signature on paper it is: one of those who may sign here, as the server lists them. */
  | { readonly kind: 'signer'; readonly name: string; readonly label: TextKey }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly label: TextKey;
      readonly accept: string;
      readonly hint: TextKey;
    };

export interface ActionForm {
  readonly fields: readonly ActionField[];
  /** Ends something or takes it away from readers: never offered first. */
  readonly isGrave?: boolean;
  /** Beside the ordinary way: offered, but never open unasked. */
  readonly isException?: boolean;
}

const opinion = { kind: 'opinion', name: 'comment', label: 'opinion' } as const;
const why = { kind: 'text', name: 'comment', label: 'comment' } as const;
const reason = { kind: 'text', name: 'reason', label: 'reason' } as const;
const decision = [
  { kind: 'line', name: 'organ', label: 'organ' },
  { kind: 'line', name: 'reference', label: 'reference' },
  { kind: 'date', name: 'date', label: 'decisionDate' },
] as const;

const removals = { kind: 'removals', name: 'removalsSeen' } as const;

const signature = {
  kind: 'choice',
  name: 'opinion',
  label: 'signature',
  choices: { agree: 'agree', circulated: 'circulated' },
} as const;

/** What a signature that is given along with an approval asks for beside it. */
export const SIGNATURE_ALONG: readonly ActionField[] = [signature, removals, { kind: 'reauthentication' }];

/** What each event asks for, in the order in which it is asked. Whether it may be empty, the server says. */
export const ACTION_FORMS: Readonly<Record<EventType, ActionForm>> = {
  submit: { fields: [] },
  recall: { fields: [] },
  approve: { fields: [{ kind: 'along', name: 'through' }, opinion] },
  countersign: {
    fields: [
      {
        kind: 'choice',
        name: 'opinion',
        label: 'countersign',
        choices: { agree: 'agree', disagree: 'disagree' },
      },
      opinion,
    ],
  },
  sign: {
    fields: [signature, opinion, removals, { kind: 'reauthentication' }],
  },
  record_signature: {
    isException: true,
    fields: [
      { kind: 'file', name: 'file', label: 'scan', accept: '.pdf,.png,.jpg,.jpeg', hint: 'scanHint' },
      { kind: 'date', name: 'signedOn', label: 'paperDay' },
      { kind: 'signer', name: 'signerId', label: 'paperSigner' },
      {
        kind: 'choice',
        name: 'opinion',
        label: 'paperOpinion',
        choices: { agree: 'agree', circulated: 'circulated' },
      },
      { ...why, label: 'paperComment' },
    ],
  },
  confirm_recorded_signature: {
    fields: [{ ...why, label: 'confirmComment' }, removals, { kind: 'reauthentication' }],
  },
  reject_recorded_signature: { fields: [why] },
  discard_recorded_signature: { isException: true, fields: [why] },
  return: { fields: [{ kind: 'step', name: 'to', label: 'returnTo' }, why] },
  return_to_signer: { fields: [why] },
  redetermine: {
    fields: [
      { kind: 'determination', closing: false },
      { ...reason, label: 'changeReason' },
    ],
  },
  revise: {
    fields: [
      { kind: 'file', name: 'file', label: 'revisedFile', accept: '.docx', hint: 'revisedHint' },
      { ...why, label: 'revision' },
    ],
  },
  escalate: {
    fields: [
      {
        kind: 'choice',
        name: 'doubt',
        label: 'doubt',
        choices: { disclosure: 'doubtDisclosure', secrecy: 'doubtSecrecy' },
      },
      { ...why, label: 'question' },
    ],
  },
  ruling: {
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'outcome',
        choices: { may_disclose: 'mayDisclose', must_not_disclose: 'mustNotDisclose' },
      },
      ...decision,
    ],
  },
  register: { fields: [{ kind: 'line', name: 'series', label: 'series' }] },
  issue: {
    fields: [
      { kind: 'number', name: 'copies', label: 'printed' },
      { kind: 'lines', name: 'distribution', label: 'distribution' },
      { kind: 'switch', name: 'sealed', label: 'sealed' },
    ],
  },
  publish: { fields: [] },
  publish_interpretation: { fields: [] },
  set_validity: {
    fields: [
      {
        kind: 'choice',
        name: 'validity',
        label: 'validity',
        choices: {
          valid: 'valid',
          amended: 'amended',
          repealed: 'repealed',
          expired: 'expired',
          annulled: 'annulled',
        },
      },
      { kind: 'date', name: 'date', label: 'since' },
      { kind: 'line', name: 'decidedBy', label: 'decidedBy' },
      { kind: 'line', name: 'replacedBy', label: 'replacedBy' },
    ],
  },
  propose_disclosure: {
    fields: [
      { kind: 'choice', name: 'extent', label: 'extent', choices: { full: 'full', partial: 'partial' } },
      reason,
    ],
  },
  propose_closure: {
    fields: [
      { kind: 'determination', closing: true },
      { ...reason, label: 'changeReason' },
    ],
  },
  reinstate: { fields: [why] },
  archive: {
    fields: [
      { kind: 'line', name: 'archiveNumber', label: 'archiveNumber' },
      {
        kind: 'choice',
        name: 'retention',
        label: 'retention',
        choices: { 永久: 'permanent', '30年': 'thirtyYears', '10年': 'tenYears' },
      },
    ],
  },
  withdraw: {
    isGrave: true,
    fields: [
      {
        kind: 'choice',
        name: 'reasonCode',
        label: 'withdrawalReason',
        choices: {
          personal_information: 'personalInformation',
          secrecy: 'secrecy',
          third_party: 'thirdParty',
          error: 'error',
          superseded: 'superseded',
          other: 'other',
        },
      },
      { kind: 'text', name: 'explanation', label: 'explanation' },
    ],
  },
  void: { isGrave: true, fields: [why] },
  isolate: { isGrave: true, fields: [{ ...why, label: 'isolation' }] },
  release: { isGrave: true, fields: decision },
  erase: { isGrave: true, fields: decision },
};
