import type { LocalDate } from '../../shared/local-date.js';
import type { Actor, DeterminationFacts } from './facts.js';
import type { State } from './vocabulary.js';

/**
 * A determination that an event brings along. The shell has asked the disclosure module about it:
 * `refusals` are those of the new content, seen after the old one; the shell stores the content itself.
 */
export interface ProposedDetermination extends DeterminationFacts {
  /** The body's 附注 would contradict the new attribute. */
  readonly noteContradicts: boolean;
}

export type WithdrawalReason =
  'personal_information' | 'secrecy' | 'third_party' | 'error' | 'superseded' | 'other';
export type Validity = 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';

/** The letter of the organ that decided outside this office. */
interface OutsideDecision {
  readonly organ: string;
  readonly reference: string;
  readonly date: LocalDate;
}

/** What somebody wants to happen. Optional members may be missing: the rules say so. */
export type DocumentEvent =
  | { readonly type: 'submit' }
  | { readonly type: 'recall' }
  | {
      readonly type: 'approve';
      readonly comment?: string;
      /** Fingerprint of the verdicts that the approver has looked at, when they say it. */
      readonly verdictsSeen?: string;
    }
  | {
      readonly type: 'countersign';
      readonly opinion?: 'agree' | 'disagree';
      readonly comment?: string;
    }
  | { readonly type: 'return'; readonly comment?: string; readonly to?: State }
  | { readonly type: 'redetermine'; readonly determination: ProposedDetermination }
  | {
      readonly type: 'revise';
      readonly comment?: string;
      /** Fingerprint of the bundle with the corrected body, and what its 附注 says. */
      readonly bundle: string;
      readonly noteContradicts: boolean;
    }
  | { readonly type: 'escalate'; readonly doubt: 'disclosure' | 'secrecy'; readonly comment?: string }
  | ({ readonly type: 'ruling'; readonly outcome: 'may_disclose' | 'must_not_disclose' } & OutsideDecision)
  | {
      readonly type: 'sign';
      readonly opinion?: 'agree' | 'circulated';
      readonly comment?: string;
      /** Fingerprint of what is left out of the public copy, as the signer saw it. */
      readonly removalsSeen?: string;
    }
  | {
      /** 代录: a clerk enters the signature that somebody gave on paper. */
      readonly type: 'record_signature';
      /** Whose signature it is, with what they could do on its day; left out only by a question without body. */
      readonly signer?: Actor;
      readonly opinion?: 'agree' | 'circulated';
      readonly comment?: string;
      /** The day on the paper. */
      readonly signedOn: LocalDate;
    }
  | {
      readonly type: 'confirm_recorded_signature';
      readonly comment?: string;
      /** As of `sign`: what whoever confirms has seen. */
      readonly removalsSeen?: string;
    }
  | { readonly type: 'reject_recorded_signature'; readonly comment?: string }
  | { readonly type: 'discard_recorded_signature'; readonly comment?: string }
  | { readonly type: 'register'; readonly series?: string; readonly reserved?: string }
  | { readonly type: 'return_to_signer'; readonly comment?: string }
  | {
      readonly type: 'issue';
      readonly copies?: number;
      readonly sealed?: boolean;
      readonly distribution?: readonly string[];
    }
  | { readonly type: 'publish' }
  | { readonly type: 'publish_interpretation' }
  | { readonly type: 'withdraw'; readonly reasonCode: WithdrawalReason; readonly explanation?: string }
  | {
      readonly type: 'set_validity';
      readonly validity: Validity;
      readonly date: LocalDate;
      /** Name or number of the document that decides. */
      readonly decidedBy?: string;
      readonly replacedBy?: string;
    }
  | { readonly type: 'reinstate'; readonly comment?: string }
  | { readonly type: 'propose_disclosure'; readonly determination: ProposedDetermination }
  | { readonly type: 'propose_closure'; readonly determination: ProposedDetermination }
  | { readonly type: 'archive'; readonly archiveNumber: string; readonly retention: string }
  | { readonly type: 'void'; readonly comment?: string }
  | { readonly type: 'isolate'; readonly comment?: string }
  | ({ readonly type: 'release' } & OutsideDecision)
  | ({ readonly type: 'erase' } & OutsideDecision);
