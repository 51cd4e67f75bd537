import { englishIntakeMessages } from './english-intake-messages.js';
import { englishWorkflowMessages } from './english-workflow-messages.js';

/** The catalogue in English, code by code the same as the Chinese one; a test compares the two. */
export const englishMessages: Readonly<Record<string, string>> = {
  ...englishIntakeMessages,
  ...englishWorkflowMessages,
  // requests
  'request.malformed': 'Something you entered is not right. Correct it as each field says and send it again.',
  'request.not_found':
    'It does not exist, or you may not see it. Check the address, or go back to the list and open it again.',
  'request.method_not_allowed': 'This address does not take this kind of request.',
  'request.cross_site':
    'This did not come from a page of this system and was refused. Go back to a page of this system and do it again.',
  'request.too_large': 'What you sent is too large. Make it smaller and try again.',
  'request.unsupported_media_type': 'This format is not supported. Send it as the interface describes.',
  'request.forbidden': 'Your post does not include this. If you need it, ask the system administrator.',
  'request.too_many': 'Too many requests in a short time. Wait a moment and try again.',
  'request.internal_error':
    'Something unexpected went wrong and was recorded. Try again later; if it still fails, give the number {requestId} to the system administrator.',
  'field.invalid': 'This is not filled in correctly.',
  'field.required': 'This must be filled in.',
  'field.too_long': 'This is too long. Shorten it.',
  'field.too_many': 'These are too many entries. Use fewer.',
  'field.control_characters': 'This contains invisible control characters. Type it again.',
  'field.personal_number':
    'This text will be public as it stands and contains an identity, mobile or bank card number. Remove it.',
  'field.not_a_date': 'This is no date. Write year-month-day, for example 2026-11-23.',
  'field.unknown_genre': 'There is no such genre. Choose one of the fifteen that the regulation names.',
  'field.unknown': 'This field is not known. Remove it.',
  'field.unknown_code': 'There is no such code. Choose one from the list.',
  'field.unknown_section': 'There is no such section. Choose one from the list.',
  'field.unknown_category': 'There is no such category. Choose one from the catalogue.',
  // platform
  'database.unavailable':
    'The database cannot be reached now; nothing was saved. Wait a moment and try again.',
  'database.busy': 'Many people are at work; nothing was saved. Wait a moment and try again.',
  'server.busy': 'Many files are being uploaded. Wait a moment and try again.',
  'server.stopping': 'The system is restarting. Wait a moment and try again.',
  'publication.build_busy': 'The public column is being built. Wait a moment and try again.',
  'storage.unavailable':
    'Files cannot be stored or read now; nothing was saved. Try again later; if it still fails, ask the system administrator.',
  'storage.file_missing':
    'A stored file is missing; an alarm was raised. Ask the system administrator to restore it from the backup, and do not repeat the action.',
  'storage.file_damaged':
    'A stored file is damaged; an alarm was raised. Ask the system administrator to restore it from the backup, and do not repeat the action.',
  'spreadsheet.unreadable':
    'No table can be read from this file. Save it as .xlsx in Excel or WPS and upload that.',
  'spreadsheet.column_missing':
    'The first row lacks the columns {columns}. Download the template and fill in its columns.',
  'spreadsheet.too_many_rows': 'There are more than {limit} rows. Split them into several files.',
  // people and sessions
  'deadline.not_missed': 'This deadline was not missed; there is nothing to explain.',
  'deadline.email_invalid': 'This is no mail address. Check it.',
  'ledger.exists':
    'The ledger of {year} is there already. Open it and change its lines, or import more of them.',
  'ledger.no_last_year':
    'There is no ledger of {year} to begin with. Begin with the work plan, or with an empty ledger.',
  'ledger.too_many_lines': 'A ledger has at most {limit} lines. Put some of them together.',
  'ledger.line_not_open': 'This line is closed or dropped. Open it again to go on with it.',
  'ledger.line_open': 'This line is open already.',
  'ledger.limit_unreadable': 'The limit cannot be read. Write it as the plan does, or give a date.',
  'ledger.evidence_missing': 'A line is not closed without evidence. Add a document, a file or a note first.',
  'ledger.evidence_empty': 'Write a note, or add a document or a file.',
  'ledger.evidence_twofold': 'One document or one file at a time: send them one after the other.',
  'ledger.evidence_known': 'This document is evidence of the line already.',
  'ledger.too_much_evidence': 'A line has at most {limit} pieces of evidence.',
  'ledger.not_owner':
    'Only people of the sections named in the line and the disclosure officer add evidence.',
  'ledger.in_the_future': 'The date must not be later than today.',
  'ledger.other_year': 'The date is not in the year of this ledger. Note it in the ledger of its year.',
  'ledger.year_not_over': 'The year is not over; one looks back at it in the first half of the next.',
  'ledger.rows_wrong': 'The list has wrong rows; nothing was imported. Correct them and import it again.',
  'ledger.list_empty': 'The list has no tasks. Fill in one a row from the second line on.',
  'session.required': 'You are not signed in, or your session has ended. Sign in again.',
  'session.credentials_wrong':
    'User name or password is wrong. Check them and try again; after several failures the user name is locked for a while.',
  'session.locked':
    'Too many failures: this user name is locked for a while. Try again in fifteen minutes, or ask the system administrator.',
  'person.username_taken': 'This user name is taken. Choose another.',
  'person.password_too_short': 'This password is too short. Use at least ten characters.',
  'person.is_self': 'You cannot end your own account. Ask another system administrator.',
  'organisation.already_set_up':
    'This office is set up already. Sign in with the account of the system administrator.',
  'section.name_taken': 'There is a section of this name already. Choose another name.',
  'substitution.same_person': 'The deputy must be somebody else than the absent person. Choose another.',
  'substitution.period_invalid': 'The period ends before it begins. Correct it.',
  'field.unknown_person': 'There is no such person, or the account has ended. Choose one from the list.',
  // documents
  'document.revision_conflict':
    'Somebody has changed the document (you saw revision {expected}, now it is {actual}). Open it again and look at it before you act.',
  'document.erased': 'This document was destroyed by written order; only the record of the acts is kept.',
  'document.content_isolated':
    'This document is isolated; nobody can read its content. Ask the secrecy reviewer.',
  'document.file_not_ready': 'The file is being made. Wait a moment and reload.',
  'document.rendering_failed':
    'The file could not be made; the system tries again by itself. The clerk can also ask for it again.',
  'document.not_in_drafting':
    'The document is on its way and cannot be changed. Recall it first, or have a reviewer return it.',
  'draft.file_missing': 'There is no text yet. Upload the text as .docx first.',
  'draft.note_contradicts':
    'The note in the text contradicts the proposed attribute. Correct the note in the text, or the attribute.',
  'draft.too_many_attachments':
    'There are {limit} attachments already; no more can be added. Merge some of them.',
  'screening.keep_reason_unsuited':
    'This ground does not suit this kind of content or this decision. Choose another one.',
  'screening.verdicts_changed':
    'Decisions have changed since you looked. Check the review form again, then confirm.',
  'screening.verdict_not_allowed':
    'This finding cannot be decided like that. Choose one of the decisions that are offered.',
  'draft.file_required': 'Choose the file to upload.',
  // determination
  'disclosure.attribute_missing':
    'The disclosure attribute is not determined yet. Choose it before you submit.',
  'disclosure.ground_missing':
    'To withhold needs a legal ground. Choose at least one that the regulation names.',
  'disclosure.ground_incomplete':
    'Evidence or reason of the ground {name} is missing. Complete it before you go on.',
  'disclosure.ground_not_storable':
    'State secrets must not be stored in this system. Stop at once and go to the secrecy reviewer.',
  'disclosure.ground_not_usable':
    '{name} serves only to answer applications and is no ground to withhold a document. Choose another.',
  'disclosure.reason_missing': 'This attribute needs a reason. Write it.',
  'disclosure.must_be_proactive':
    'A normative document must be disclosed proactively (Article 20, item 1). Change the attribute.',
  'disclosure.ruling_forbids':
    'The competent organ has decided that this must not be disclosed. Change the attribute.',
  'disclosure.third_party_consent_missing':
    'The former ground {name} protects a third party. Before disclosure, obtain its written consent or find that withholding would gravely harm the public interest, and write it into the ground.',
  // the desk
  'opinion.too_many': 'At most {limit} usual opinions are kept. Remove one that you do not use.',
  'task.not_yours': 'This task is not yours and you cannot hand it over. Ask whoever holds it.',
  'task.assignee_cannot_act':
    'This person cannot do this step. Choose somebody who holds it and did not draft the document.',
  'consultation.no_step': 'The present step is not yours; you cannot ask for opinions. Ask whoever holds it.',
  'consultation.self': 'You cannot ask yourself. Choose somebody else.',
  'consultation.already_asked':
    'This person was asked already and has not answered. Wait, or take the request back.',
  'consultation.too_many':
    'At most {limit} persons are asked about a document at the same time. Take back a request that is not needed.',
  'consultation.not_yours': 'You did not make this request and cannot take it back. Ask whoever made it.',
  'consultation.closed': 'This request was answered or taken back. Reload to see it.',
  'audit.verification_running': 'The audit trail is being verified. Look at the result in a moment.',
  'audit.cursor_invalid': 'The mark of the next page is wrong. Search again from the first page.',
  'schedule.date_invalid': 'The schedule names a day that does not exist. Compare it with the notice.',
  'schedule.date_twice': 'A day stands twice in the schedule. Compare it with the notice.',
  'schedule.makeup_not_on_weekend': 'A make-up day must be a Saturday or Sunday. Compare it with the notice.',
  'schedule.date_outside_year':
    'The schedule names a day that does not belong to its year. Compare it with the notice.',
  'rendering.already_official':
    'This is an official document made by this system, with its red heading. Upload the original text.',
  'rendering.unreadable':
    'The part {part} of the file cannot be read. Save it as a new .docx in a word processor and upload that.',
  'rendering.too_large':
    'The part {part} of the file is too large to make the official document. Shorten it and upload it again.',
  'rendering.text_changed':
    'The official document would differ from the text that was signed; it was not made. Ask the system administrator.',
  'rendering.failed':
    'The official document or a form could not be made. Try again later; if it still fails, ask the system administrator.',
  'rendering.closed': 'The system is stopping; no file was made. Try again later.',
  'template.file_required': 'Please choose a template in .docx format.',
  'template.missing': 'The template {template} is missing. The administrator has to restore it.',
  'template.unknown_placeholder':
    'The template has an unknown placeholder {placeholder} at {place}. Correct the template.',
  'template.malformed_placeholder':
    'A placeholder of the template is written wrongly: {found}, at {place}. Correct the template.',
  'template.placeholder_missing': 'The template lacks the placeholder {placeholder}. Correct the template.',
  'template.style_missing':
    'The template uses a style that does not exist: {style}. Save the template again in Word.',
  'template.unsupported':
    'The template {part} contains {element}, which is not supported. Remove it and save the template again.',
  'screening.not_current':
    'The screening of the present file is not finished. Wait a moment, or upload the file again.',
  'screening.pattern_unusable':
    'This pattern cannot be used: it is malformed, or it matches even nothing. Correct it by the syntax of RE2.',
  'screening.findings_unresolved':
    'There are findings without a decision. Decide each of them and give the reason.',
  'disclosure.extent_not_partial':
    '{removals} parts of this document are marked as not published, so its extent must be “in part”. Correct the extent, or take the marks back.',
  'removal.proposals_open':
    '{open} parts that are not to be published are not confirmed: proposed while drafting, or marked in an older version of the file. Confirm or drop each of them under “Separation”.',
  'removal.repeats_unseen':
    'What {repeats} of the marks leave out stands elsewhere in the file, too. Mark it there under “Separation”, or say why it may be published there.',
  'removal.overlaps': 'This overlaps something that is already marked. Drop or change the other mark first.',
  'removal.nothing_there':
    'The file has no such place, or nothing stands there. Open it again and choose anew.',
  'removal.source_unknown':
    'There is no such file; it may have been replaced or removed. Open the document again.',
  'removal.body_is_needed':
    'The body cannot be left out as a whole. If nothing of it may be published, change the attribute.',
  'removal.attachment_whole_only':
    'An attachment can only be left out as a whole. If a part of it may be published, the drafter uploads a shortened attachment.',
  'removal.not_published': 'This file is not published anyway. There is nothing to mark.',
  'removal.too_many':
    'There are too many marks (at most {limit}). Join neighbouring ones, or consider not publishing the document.',
  'removal.changed_meanwhile': 'Somebody else is marking the same file. Reload and try again.',
  'interpretation.missing':
    'A policy document that is disclosed needs an interpretation plan and an interpretation. Add them, or say why none is needed.',
  'interpretation.already_published': 'The interpretation is published already.',
  'publication.not_proactive': 'The attribute is not proactive; it cannot be published.',
  'publication.copy_not_clean':
    'The public text is not made yet, or its second screening found something. Return the document, and publish it afterwards.',
  'publication.category_missing': 'No category of the public catalogue is chosen yet. Choose one.',
  'validity.decision_missing': 'Name the document, or its number, that decided on the validity.',
  'reclassification.not_a_disclosure': 'The attribute that is proposed has to be proactive. Correct it.',
  'reclassification.not_a_closure': 'The attribute that is proposed cannot be proactive. Correct it.',
  'register.number_unknown':
    'This number is not in the register. Please check series, year and serial number.',
  'register.number_voided': 'This number has been voided already. Please reload the page.',
  'register.number_in_use':
    'This reserved number has been taken for a document. Please take the proposal back and make it anew.',
  'register.number_taken':
    '{number} is in the register already and cannot be entered late. Please check the serial number.',
  'register.already_proposed':
    'A proposal about this number is waiting to be confirmed. Please wait, or have it taken back first.',
  'register.already_decided': 'This proposal has been decided already. Please reload the page.',
  'register.not_yours': 'You did not make this proposal. Whoever made it can take it back.',
  'register.second_person_needed':
    'Two persons are needed: whoever proposes does not confirm. Please ask the office reviewer or the principal.',
  'register.drafter_excluded':
    'A drafter neither proposes nor confirms the voiding of the number of their own document. Please ask somebody else.',
  'register.date_ahead': 'The date of a late entry cannot lie in the future. Please correct it.',
  'register.year_closed':
    'Numbers can be reserved for this year and the last one, not for {year}. Please correct the year.',
  'register.reservation_unavailable':
    '{number} is no free reserved number of {year}: it may have been used or voided. Please choose another one, or none.',
  'receipt.not_issued': 'The document has not been issued yet. Please record receipts after that.',
  'receipt.unknown_recipient': '{recipient} is not on the distribution list. Please check the name.',
  'receipt.already_recorded': 'A receipt of {recipient} is on record. Please correct it if it is wrong.',
  'receipt.date_impossible':
    'A receipt cannot be older than the issue, nor lie in the future. Please correct the date.',
  'receipt.replaced': 'This entry has been corrected already. Please reload the page.',
  'archive.format_invalid':
    'The form must end with the serial number and use only the listed places. Please correct it.',
  'archive.number_taken':
    'Archive number {archiveNumber} belongs to another document. Please choose another one.',
  'reclassification.year_not_begun': 'This year has not begun; it cannot be reviewed yet. Check the year.',
  'reclassification.another_open':
    'The review of {year} is not finished; only one can be open. Please close that one first.',
  'reclassification.not_open':
    'The review of {year} is not open, or has been closed: nothing can be done in it.',
  'reclassification.gathering': 'The documents to be reviewed are being listed. Please try again shortly.',
  'reclassification.items_open':
    '{count} items are not settled. Settle them, or let the principal close the review with a reason.',
  'reclassification.item_not_open':
    'This item was confirmed or settled and cannot be decided again. Whoever confirmed or signs can send it back.',
  'reclassification.item_not_decided':
    'The section has not decided yet, or its decision was confirmed already. Please refresh.',
  'reclassification.item_not_returnable':
    'This item is not on the list and cannot be sent back. Please refresh.',
  'reclassification.confirmer_is_decider':
    'Whoever decided may not confirm. Another disclosure officer has to confirm.',
  'reclassification.not_drafting_section':
    'The drafting section decides. Somebody of that section has to do this.',
  'reclassification.not_officer': 'The disclosure officer confirms. A disclosure officer has to do this.',
  'reclassification.not_leader':
    'The deputy leader in charge or the principal signs. The deputy leader of that section has to do this.',
  'reclassification.not_principal': 'Only the principal may leave items open. The principal has to do this.',
  'reclassification.nothing_to_sign': 'Nothing on the list waits for your signature.',
  'reclassification.list_changed':
    'The list changed after you opened it; nothing was signed. Open it again and compare before you sign.',
  'reclassification.next_review_past': 'The next review has to be after today. Please correct the date.',
  'reclassification.rows_wrong':
    'Some rows are not filled in correctly; nothing was imported. Correct them as told and import again.',
  'reclassification.row_twice': 'The same item is listed twice. Please keep one row.',
  'reclassification.decision_unknown':
    'This is none of the three decisions that the list knows. Use the words of the exported list.',
  'reclassification.nothing_decided': 'No decision is filled in. Fill in the decisions and import again.',
  'reclassification.list_too_long':
    '{count} items are more than the {limit} that a file holds. Filter by section or ground and export again.',
  'reclassification.fact_in_future': 'The date is after today. Please enter what has already happened.',
  'isolation.confirmation_differs':
    'The decision that is confirmed differs from the one proposed. Compare organ, reference and date.',
};
