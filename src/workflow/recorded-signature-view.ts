import { z } from 'zod';
import { SCAN_KIND, scansOf } from '../documents/index.js';
import { namedSchema } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { answerSchema } from '../platform/http/index.js';
import { recordedSignatureOutdatedBy, type Facts, type State } from './core/index.js';
import { recordedSignaturesOf, type RecordWithOutcome } from './recorded-signatures.repository.js';

/** 代录: whose signature, who entered and who confirmed it, the scan, and the day on the paper. */
export const recordedSignatureSchema = answerSchema(
  'RecordedSignature',
  z.strictObject({
    id: z.string(),
    step: z.enum(['signing', 'reclassification_signing']),
    status: z
      .enum(['pending', 'outdated', 'confirmed', 'rejected', 'discarded', 'void'])
      .describe('outdated：等待确认，但代录之后内容有变，不能确认；void：未经确认，公文已离开签批环节'),
    outdatedBy: z.enum(['bundle', 'determination', 'verdicts']).nullable(),
    signer: namedSchema,
    onBehalfOf: namedSchema.nullable(),
    opinion: z.enum(['agree', 'circulated']),
    comment: z.string().nullable(),
    signedOn: z.string(),
    recordedBy: namedSchema,
    recordedOnBehalfOf: namedSchema.nullable(),
    recordedAt: z.string(),
    outcome: z
      .strictObject({
        event: z.string(),
        by: namedSchema,
        onBehalfOf: namedSchema.nullable(),
        comment: z.string().nullable(),
        at: z.string(),
      })
      .nullable(),
    bundle: z.string(),
    determination: z.string(),
    verdicts: z.string(),
    file: z.string(),
    scan: z.strictObject({
      id: z.string(),
      kind: z.literal(SCAN_KIND),
      fileName: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      bytes: z.int(),
    }),
  }),
);

type Name = (id: string) => { readonly id: string; readonly name: string };

/** Everybody named in the records. */
export const peopleInRecords = (records: readonly RecordWithOutcome[]): readonly string[] =>
  records
    .flatMap(({ record, outcome }) => [
      record.signerId,
      record.onBehalfOfId,
      record.recordedBy,
      record.recordedOnBehalfOf,
      outcome?.actorId ?? null,
      outcome?.onBehalfOfId ?? null,
    ])
    .filter((id) => id !== null);

/** What was recorded for a document, oldest first, as its readers see it. */
export class RecordedSignaturesView {
  private constructor(
    private readonly records: readonly RecordWithOutcome[],
    private readonly scans: Awaited<ReturnType<typeof scansOf>>,
  ) {}

  static async load(tx: Transaction, documentId: string): Promise<RecordedSignaturesView> {
    const records = await recordedSignaturesOf(tx, documentId);
    return new RecordedSignaturesView(records, records.length === 0 ? [] : await scansOf(tx, documentId));
  }

  get people(): readonly string[] {
    return peopleInRecords(this.records);
  }

  /** The newest one; null when there never was any. */
  newest(name: Name, state: State, facts: Facts) {
    const last = this.records.at(-1);
    return last ? this.describe(last, name, recordedSignatureOutdatedBy({ state, facts })) : null;
  }

  all(name: Name) {
    return this.records.map((one) => this.describe(one, name, null));
  }

  private describe(
    { record, outcome }: RecordWithOutcome,
    name: Name,
    outdatedBy: ReturnType<typeof recordedSignatureOutdatedBy>,
  ) {
    const named = (id: string | null) => (id === null ? null : name(id));
    const scan = this.scans.find(({ id }) => id === record.scanId);
    if (!scan) throw new Error('a recorded signature has lost its scan');
    const { fileName, mediaType, sha256, bytes } = scan;
    return {
      id: record.id,
      step: record.step,
      status: outcome?.outcome ?? (outdatedBy === null ? 'pending' : 'outdated'),
      outdatedBy: outcome ? null : outdatedBy,
      signer: name(record.signerId),
      onBehalfOf: named(record.onBehalfOfId),
      opinion: record.opinion,
      comment: record.comment,
      signedOn: record.signedOn,
      recordedBy: name(record.recordedBy),
      recordedOnBehalfOf: named(record.recordedOnBehalfOf),
      recordedAt: record.createdAt,
      outcome: outcome && {
        event: outcome.event,
        by: name(outcome.actorId),
        onBehalfOf: named(outcome.onBehalfOfId),
        comment: outcome.comment,
        at: outcome.createdAt,
      },
      bundle: record.bundle,
      determination: record.determinationId,
      verdicts: record.verdicts,
      file: record.fileSha256,
      scan: { id: scan.id, kind: SCAN_KIND, fileName, mediaType, sha256, bytes },
    };
  }
}
