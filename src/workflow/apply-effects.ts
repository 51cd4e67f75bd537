import type { DisclosureDraft } from '../disclosure/index.js';
import { insertDetermination, LAW_VERSION } from '../disclosure/index.js';
import {
  allocateIndexNumber,
  allocateNumber,
  eraseNames,
  eraseNamesInCopies,
  eraseRemovals,
  eraseSearchTexts,
  insertVersion,
  seriesOf,
  takeArchiveNumber,
  takeReserved,
  reopenRemovals,
  type DocumentChanges,
} from '../documents/index.js';
import { eraseFindings, forgetValues, supersedeVerdicts } from '../screening/index.js';
import { RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { yearOf } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import type { Effect, EffectType, OutwardEffectType } from './core/index.js';
import { deadlineOf } from './due-dates.js';
import type { EffectContext, EffectHandler as Handler } from './effect-context.js';
import { OUTWARD_HANDLERS } from './outward-effects.js';
import { required } from './required.js';
import { SIGNATURE_HANDLERS } from './signature-effects.js';
import { findApproval, insertApproval, insertRevocation } from './workflow.repository.js';

/** What became of the content of a document that was destroyed by written instruction. */
const ERASED_TITLE = '（已依书面指令销毁）';

const newDetermination = async (context: EffectContext, content: DisclosureDraft): Promise<string> => {
  const id = newId(context.now);
  await insertDetermination(context.tx, {
    id,
    documentId: context.document.id,
    attribute: content.attribute,
    extent: content.extent,
    grounds: content.grounds,
    reason: content.reason ?? null,
    lawVersion: LAW_VERSION,
    origin: context.event,
    actorId: context.acting.actorId,
    onBehalfOfId: context.acting.onBehalfOfId,
    createdAt: context.now.toISOString(),
  });
  return id;
};

const reservedNumber = async (
  { tx, document }: EffectContext,
  reserved: { readonly number: string; readonly year: number },
): Promise<string> => {
  const number = await takeReserved(tx, { ...reserved, documentId: document.id });
  if (number === null) throw new RefusedError([refusal('register.reservation_unavailable', { ...reserved })]);
  return number;
};

/** One handler an effect that is written in the transaction itself. */
const LOCAL_HANDLERS: { readonly [Type in Exclude<EffectType, OutwardEffectType>]: Handler<Type> } = {
  record_approval: async (effect, { tx, document, transitionId, acting, now }) =>
    insertApproval(tx, {
      id: newId(now),
      documentId: document.id,
      transitionId,
      step: effect.step,
      sectionId: effect.sectionId,
      opinion: effect.opinion,
      comment: effect.comment,
      ...(effect.by ?? acting),
      bundle: effect.bundle,
      determinationId: effect.determination,
      verdicts: effect.verdicts,
      carriedFromId: null,
      createdAt: now.toISOString(),
    }),
  revoke_approvals: async ({ approvalIds }, { tx, document, transitionId, event, now }) => {
    for (const approvalId of approvalIds) {
      await insertRevocation(tx, {
        approvalId,
        documentId: document.id,
        transitionId,
        why: event,
        createdAt: now.toISOString(),
      });
    }
  },
  carry_over_approval: async ({ approvalId, bundle }, { tx, transitionId, now }) => {
    const approval = required(await findApproval(tx, approvalId), 'the approval to carry over');
    await insertApproval(tx, {
      ...approval,
      id: newId(now),
      transitionId,
      bundle,
      carriedFromId: approvalId,
      createdAt: now.toISOString(),
    });
  },
  ...SIGNATURE_HANDLERS,
  fix_determination: async (_effect, context) => {
    const content = required(context.document.disclosureDraft, 'a drafted determination');
    context.changes.determinationId = await newDetermination(context, content);
  },
  replace_determination: async (_effect, context) => {
    const content = required(context.content, 'a determination');
    context.changes.determinationId = await newDetermination(context, content);
    context.changes.attribute = content.attribute;
    context.changes.disclosureDraft = content;
  },
  propose_determination: async ({ cameFrom }, context) => {
    context.changes.proposedDeterminationId = await newDetermination(
      context,
      required(context.content, 'a determination'),
    );
    context.changes.adjustedFrom = cameFrom;
  },
  adopt_proposal: (_effect, context) => {
    const id = required(context.document.proposedDeterminationId, 'a proposal');
    const row = required(
      context.loaded.determinations.find((one) => one.id === id),
      'the proposed determination',
    );
    context.changes.determinationId = id;
    context.changes.attribute = row.attribute;
    context.changes.proposedDeterminationId = null;
    context.changes.adjustedFrom = null;
  },
  drop_proposal: (_effect, { changes }) => {
    changes.proposedDeterminationId = null;
    changes.adjustedFrom = null;
  },
  reopen_verdicts: async (_effect, { tx, document, now }) => {
    await supersedeVerdicts(tx, document.id, now.toISOString());
    await reopenRemovals(tx, document.id, now);
  },
  set_signed_on: ({ date }, { changes, document }) => {
    changes.signedOn = date;
    changes.signedFileSha256 = date === null ? null : document.fileSha256;
  },
  store_revision: async (_effect, { tx, document, revision, acting, now, changes }) => {
    const taken = required(revision, 'a corrected body');
    const version = document.fileVersion + 1;
    await insertVersion(tx, {
      id: newId(now),
      documentId: document.id,
      version,
      sha256: taken.sha256,
      bytes: taken.bytes,
      fileName: taken.fileName,
      origin: 'revision',
      actorId: acting.actorId,
      onBehalfOfId: acting.onBehalfOfId,
      createdAt: now.toISOString(),
    });
    changes.fileSha256 = taken.sha256;
    changes.fileBytes = taken.bytes;
    changes.fileVersion = version;
    changes.draftNote = taken.note;
    changes.screeningEngine = taken.engine;
  },
  record_ruling: ({ organ, reference, date, outcome }, { changes }) => {
    changes.ruling = { organ, reference, date, outcome };
  },
  allocate_number: async ({ series, reserved, signedOn }, context) => {
    const { tx, document, organisation } = context;
    const year = yearOf(signedOn);
    context.changes.number =
      reserved === null
        ? await allocateNumber(tx, {
            series: series ?? (await seriesOf(tx, document.genre, organisation.documentCode)),
            year,
            documentId: document.id,
            registeredBy: context.acting.actorId,
            at: context.now,
          })
        : await reservedNumber(context, { number: reserved, year });
  },
  record_issue: ({ copies, sealed, distribution }, { changes, now }) => {
    changes.issuedAt = now.toISOString();
    changes.issueDetails = {
      ...(copies === null ? {} : { copies }),
      ...(sealed === null ? {} : { sealed }),
      distribution,
    };
  },
  record_publication: async ({ on }, context) => {
    const { document, changes, loaded, now, tx, organisation } = context;
    changes.publishedAt = document.publishedAt ?? now.toISOString();
    changes.publishedCopyId = required(loaded.publicCopyId, 'a public copy');
    changes.withdrawal = null;
    if (document.indexNumber === null) {
      changes.indexNumber = await allocateIndexNumber(tx, organisation.creditCode, yearOf(on));
    }
  },
  record_interpretation_publication: (_effect, { changes, now }) => {
    changes.interpretationPublishedAt = now.toISOString();
  },
  record_validity: ({ validity, date, decidedBy, replacedBy }, { changes }) => {
    changes.validity = { validity, date, decidedBy, ...(replacedBy === null ? {} : { replacedBy }) };
  },
  record_archiving: async ({ archiveNumber, retention }, { tx, document, changes, now }) => {
    const isFree = await takeArchiveNumber(tx, document.id, archiveNumber, now);
    if (!isFree) throw new RefusedError([refusal('archive.number_taken', { archiveNumber })]);
    changes.archiveNumber = archiveNumber;
    changes.retention = retention;
  },
  start_clock: ({ clock, from }, { changes, schedules }) => {
    const { on, provisional } = deadlineOf(clock, from, schedules);
    changes.dueOn = on;
    changes.dueProvisional = provisional;
  },
  stop_clock: (_effect, { changes }) => {
    changes.dueOn = null;
    changes.dueProvisional = null;
  },
  // The shell refreshes the tasks after every transition, when the new state stands.
  refresh_tasks: () => undefined,
  propose_isolation_end: ({ proposal }, { changes, acting }) => {
    changes.custody = {
      action: proposal.type,
      organ: proposal.organ,
      reference: proposal.reference,
      date: proposal.date,
      proposedBy: acting.actorId,
      proposedOnBehalfOf: acting.onBehalfOfId,
    };
  },
  clear_isolation_proposal: (_effect, { changes }) => {
    changes.custody = null;
  },
  isolate_content: async (_effect, { tx, document, changes, from }) => {
    changes.isolatedFrom = from;
    await forgetValues(tx, document.id);
  },
  restore_content: (_effect, { changes }) => {
    changes.isolatedFrom = null;
  },
  erase_content: async (_effect, { tx, document, changes, now }) => {
    await eraseFindings(tx, document.id);
    await eraseRemovals(tx, document.id);
    await eraseSearchTexts(tx, document.id);
    await eraseNames(tx, document.id);
    await eraseNamesInCopies(tx, document.id);
    changes.title = ERASED_TITLE;
    changes.recipients = [];
    changes.copies = [];
    changes.jointOrgans = [];
    changes.disclosureDraft = null;
    changes.issueDetails = document.issueDetails && { ...document.issueDetails, distribution: [] };
    changes.withdrawal = document.withdrawal && { ...document.withdrawal, explanation: '' };
    changes.topic = null;
    changes.interpretationExemption = null;
    changes.erasedAt = now.toISOString();
  },
};

const HANDLERS: { readonly [Type in EffectType]: Handler<Type> } = { ...LOCAL_HANDLERS, ...OUTWARD_HANDLERS };

/** @returns what becomes true on the document's row */
export const applyEffects = async (
  effects: readonly Effect[],
  context: EffectContext,
): Promise<DocumentChanges> => {
  for (const effect of effects) {
    const handle = HANDLERS[effect.type] as Handler<EffectType>;
    await handle(effect, context);
  }
  return context.changes;
};
