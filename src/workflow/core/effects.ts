import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Validity, WithdrawalReason } from './events.js';
import type { Fingerprints, IsolationProposal } from './facts.js';
import type { ApprovalStep, Clock, SigningStep, State } from './vocabulary.js';

/** In whose name something was done: the person, and the absent person whose place they took. */
export interface ActingAs {
  readonly actorId: string;
  readonly onBehalfOfId: string | null;
}

/**
 * What an accepted event does besides changing the state. Local effects are written in the transaction of the
 * transition; outward ones ({@link OutwardEffectType}) become one outbox row each.
 */
export type Effect =
  /** A new approval row with what it covers; by the acting person where `by` is null. */
  | ({
      readonly type: 'record_approval';
      readonly step: ApprovalStep;
      readonly sectionId: string | null;
      readonly opinion: 'agree' | 'disagree' | 'circulated';
      readonly comment: string | null;
      readonly by: ActingAs | null;
    } & Fingerprints)
  /** These approval rows stop counting; they stay on record. Never empty. */
  | { readonly type: 'revoke_approvals'; readonly approvalIds: readonly string[] }
  /** A copy of the approval row for the corrected bundle; the actor takes responsibility for it. */
  | { readonly type: 'carry_over_approval'; readonly approvalId: string; readonly bundle: string }
  /**
   * The signature row: signer, opinion, day and the three fingerprints. `by` names the signer of a paper that was
   * recorded and confirmed by others; null: the acting person signed. @basis 公文处理工作条例第二十二条
   */
  | ({
      readonly type: 'record_signature';
      readonly opinion: 'agree' | 'circulated';
      readonly comment: string | null;
      readonly signedOn: LocalDate;
      readonly by: ActingAs | null;
    } & Fingerprints)
  /** 代录: keep what the clerk entered, with the scan, until a second person has looked at it. */
  | ({
      readonly type: 'keep_recorded_signature';
      readonly step: SigningStep;
      readonly by: ActingAs;
      readonly opinion: 'agree' | 'circulated';
      readonly comment: string | null;
      readonly signedOn: LocalDate;
    } & Fingerprints)
  /** What became of it; `void`: the document went on or back without it. */
  | {
      readonly type: 'close_recorded_signature';
      readonly recordId: string;
      readonly outcome: 'confirmed' | 'rejected' | 'discarded' | 'void';
    }
  /** The draft of the determination becomes the present row (immutable). */
  | { readonly type: 'fix_determination' }
  /** Store the determination that the event brings as the present one (immutable row). */
  | { readonly type: 'replace_determination' }
  /** Store the determination that the event brings as the proposal of an adjustment. */
  | { readonly type: 'propose_determination'; readonly cameFrom: 'filed' | 'withdrawn' }
  /** The proposal becomes the present determination; it is in force while its signature is current. */
  | { readonly type: 'adopt_proposal' }
  | { readonly type: 'drop_proposal' }
  /** The decisions on findings no longer count: an adjustment needs fresh ones. */
  | { readonly type: 'reopen_verdicts' }
  /** 成文日期; null when the signature was voided before registration. */
  | { readonly type: 'set_signed_on'; readonly date: LocalDate | null }
  /** Store the corrected body of `revise` as a version by the reviser (who is no drafter by that). */
  | { readonly type: 'store_revision' }
  | {
      readonly type: 'record_ruling';
      readonly organ: string;
      readonly reference: string;
      readonly date: LocalDate;
      readonly outcome: 'may_disclose' | 'must_not_disclose';
    }
  /** 发文字号, next of the series, year of the signature. */
  | {
      readonly type: 'allocate_number';
      readonly series: string | null;
      /** A number that was kept free for it. */
      readonly reserved: string | null;
      readonly signedOn: LocalDate;
    }
  | {
      readonly type: 'record_issue';
      readonly copies: number | null;
      readonly sealed: boolean | null;
      readonly distribution: readonly string[];
    }
  | { readonly type: 'record_publication'; readonly on: LocalDate }
  | { readonly type: 'record_interpretation_publication'; readonly on: LocalDate }
  | {
      readonly type: 'record_validity';
      readonly validity: Validity;
      readonly date: LocalDate;
      readonly decidedBy: string;
      readonly replacedBy: string | null;
    }
  | { readonly type: 'record_archiving'; readonly archiveNumber: string; readonly retention: string }
  /** A due date: working days of `clock` counted from `from` (the day itself excluded). */
  | { readonly type: 'start_clock'; readonly clock: Clock; readonly from: LocalDate }
  | { readonly type: 'stop_clock'; readonly clock: Clock }
  /** Close the open work items of the document and open those of the new state. */
  | { readonly type: 'refresh_tasks' }
  | {
      readonly type: 'propose_isolation_end';
      readonly proposal: Omit<IsolationProposal, 'proposedById' | 'proposedOnBehalfOfId'>;
    }
  | { readonly type: 'clear_isolation_proposal' }
  /** Nobody reads content from now on (local: the reading guard looks at the row). */
  | { readonly type: 'isolate_content' }
  /** Content may be read again. */
  | { readonly type: 'restore_content' }
  /** Title, extracted text and findings are destroyed here; the bytes follow with `destroy_files`. */
  | { readonly type: 'erase_content' }
  // outward
  | { readonly type: 'render_copies' }
  | { readonly type: 'prepare_public_copy' }
  | { readonly type: 'publish_page' }
  | { readonly type: 'publish_interpretation_page' }
  | { readonly type: 'refresh_page' }
  | {
      readonly type: 'withdraw_page';
      readonly reasonCode: WithdrawalReason;
      readonly explanation: string | null;
    }
  | { readonly type: 'destroy_files' };

export type EffectType = Effect['type'];

/** Effects that need files or the network: delivered from the outbox after the commit. */
export type OutwardEffectType = Extract<
  EffectType,
  | 'render_copies'
  | 'prepare_public_copy'
  | 'publish_page'
  | 'publish_interpretation_page'
  | 'refresh_page'
  | 'withdraw_page'
  | 'destroy_files'
>;

/** The answer to an event: what becomes true, or all reasons why not. */
export type Decision =
  | {
      readonly kind: 'accepted';
      readonly target: State;
      readonly actingAs: ActingAs;
      readonly effects: readonly Effect[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };
