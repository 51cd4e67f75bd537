/** English sentences about the steps, who does them and signatures; the codes are those of the Chinese ones. */
export const englishWorkflowMessages: Readonly<Record<string, string>> = {
  'workflow.event_not_allowed':
    '“{eventName}” is not possible in “{stateName}”. Reload to see what can be done.',
  'workflow.event_not_allowed.verdict':
    'Decisions can change only while drafting, in the confidentiality review and in the review of an adjustment. Return the document to the confidentiality review if needed.',
  'workflow.already_acted_on':
    'Somebody has acted since the submission; it cannot be recalled. Ask the present reviewer to return it.',
  'workflow.bundle_frozen':
    'This document has its number or was published; its content cannot change any more and it cannot be voided.',
  'actor.not_permitted': 'This step is not yours. It is done by: {roleNames}.',
  'actor.not_permitted.verdict':
    'While drafting, the drafters of the section propose; in the confidentiality review the secrecy reviewer decides.',
  'actor.is_drafter':
    'A drafter does not review, sign or publish what they drafted. Somebody else has to do it.',
  'actor.reviewed_confidentiality':
    'Whoever made the confidentiality review does not publish the document. Another publisher has to do it.',
  'actor.is_proposer': 'Whoever proposed cannot confirm. The principal has to confirm in person.',
  'route.no_actor': 'Nobody can do the step “{stepName}”. Ask the system administrator to assign somebody.',
  'route.step_not_current':
    'The step “{stepName}” is open, or something changed after it. It has to be done first.',
  'route.step_not_earlier':
    'A document is returned to drafting or to an earlier step of its own. Choose another step.',
  'comment.missing': 'Write an opinion or an explanation.',
  'countersigning.already_answered': 'Your section has answered already; nothing more is needed.',
  'signing.reauthentication_required': 'Enter your password again to confirm that it is you who signs.',
  'signing.removals_unseen':
    '{removals} parts of this document are not published. Look at them and their grounds and confirm before you sign; look again if they have just changed.',
  'signing.opinion_missing': 'State your opinion: agree or read; for a countersignature agree or disagree.',
  'workflow.steps_not_consecutive':
    'You cannot do these steps as one act. Reload the page and do them one by one.',
  'actor.is_recorder':
    'Whoever recorded the signature cannot confirm it. An office reviewer, a disclosure officer or the signer looks at the paper and confirms it.',
  'recorded_signature.already_pending':
    'A recorded signature waits for its confirmation. Confirm, reject or discard it first.',
  'recorded_signature.none_pending': 'No recorded signature waits for a confirmation.',
  'recorded_signature.signer_not_permitted':
    'This person could not sign this document on that day: it takes {roleNames}, or whoever stood in for them. Check the signer and the day.',
  'recorded_signature.signer_is_drafter':
    'The signer on the paper drafted this document, so the signature does not count. Somebody else has to sign.',
  'recorded_signature.recorder_is_signer':
    'Nobody records their own signature. Sign here instead, or let another clerk record it.',
  'recorded_signature.date_in_future':
    'The day on the paper, {signedOn}, is after today ({today}). Correct it as the paper says.',
  'recorded_signature.date_too_early':
    'The day on the paper, {signedOn}, is before the document came to be signed ({arrivedOn}): it cannot be about the present text. Check the day; if an older draft was signed, have it signed again.',
  'recorded_signature.outdated':
    'Since it was recorded the {partName} has changed: the paper is about something else and cannot be confirmed. The clerk discards it, and it is signed again.',
};
