import { insertScan, involve } from '../documents/index.js';
import { newId } from '../shared/id.js';
import type { EffectType } from './core/index.js';
import type { EffectHandler } from './effect-context.js';
import { insertRecordedSignature, insertRecordedSignatureOutcome } from './recorded-signatures.repository.js';
import { required } from './required.js';
import { insertSignature } from './workflow.repository.js';

type SignatureEffect = Extract<
  EffectType,
  'record_signature' | 'keep_recorded_signature' | 'close_recorded_signature'
>;

/** Signatures given here, and those given on paper 代录. */
export const SIGNATURE_HANDLERS: { readonly [Type in SignatureEffect]: EffectHandler<Type> } = {
  record_signature: async (effect, context) => {
    const { tx, document, transitionId, acting, now, from, signedWith } = context;
    const { actorId, onBehalfOfId } = effect.by ?? acting;
    await insertSignature(tx, {
      id: newId(now),
      documentId: document.id,
      transitionId,
      step: from,
      opinion: effect.opinion,
      comment: effect.comment,
      actorId,
      onBehalfOfId,
      method: effect.by === null ? signedWith : 'recorded',
      bundle: effect.bundle,
      determinationId: required(effect.determination, 'a determination'),
      verdicts: required(effect.verdicts, 'verdicts'),
      fileSha256: required(document.fileSha256, 'a file'),
      signedOn: effect.signedOn,
      createdAt: now.toISOString(),
    });
    if (effect.by)
      await involve(tx, document.id, [actorId, ...(onBehalfOfId === null ? [] : [onBehalfOfId])]);
  },
  keep_recorded_signature: async (effect, context) => {
    const { tx, document, transitionId, acting, now, scan, trace } = context;
    const taken = required(scan, 'a scan');
    const scanId = await insertScan(tx, document.id, taken, acting.actorId, now);
    const id = newId(now);
    await insertRecordedSignature(tx, {
      id,
      documentId: document.id,
      transitionId,
      step: effect.step,
      signerId: effect.by.actorId,
      onBehalfOfId: effect.by.onBehalfOfId,
      opinion: effect.opinion,
      comment: effect.comment,
      signedOn: effect.signedOn,
      scanId,
      scanSha256: taken.sha256,
      bundle: effect.bundle,
      determinationId: required(effect.determination, 'a determination'),
      verdicts: required(effect.verdicts, 'verdicts'),
      fileSha256: required(document.fileSha256, 'a file'),
      recordedBy: acting.actorId,
      recordedOnBehalfOf: acting.onBehalfOfId,
      createdAt: now.toISOString(),
    });
    trace['recordedSignature'] = {
      id,
      outcome: 'recorded',
      signer: effect.by.actorId,
      onBehalfOf: effect.by.onBehalfOfId,
      signedOn: effect.signedOn,
      scan: taken.sha256,
    };
  },
  close_recorded_signature: async ({ recordId, outcome }, context) => {
    const { tx, document, transitionId, event, comment, acting, now, loaded, trace } = context;
    const record = required(loaded.pendingRecord, 'a pending record');
    await insertRecordedSignatureOutcome(tx, {
      recordedSignatureId: recordId,
      documentId: document.id,
      transitionId,
      outcome,
      event,
      comment,
      ...acting,
      createdAt: now.toISOString(),
    });
    trace['recordedSignature'] = {
      id: recordId,
      outcome,
      signer: record.signerId,
      onBehalfOf: record.onBehalfOfId,
      signedOn: record.signedOn,
      scan: record.scanSha256,
      recordedBy: record.recordedBy,
    };
  },
};
