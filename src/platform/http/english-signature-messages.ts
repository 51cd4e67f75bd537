/** English sentences about signatures that were given on paper; the codes are those of the Chinese ones. */
export const englishSignatureMessages: Readonly<Record<string, string>> = {
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
