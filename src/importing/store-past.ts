import { AuditTrail, documentStream } from '../audit/index.js';
import { insertDetermination } from '../disclosure/index.js';
import {
  enterPastNumber,
  insertPastDocument,
  insertProducedFile,
  insertVersion,
  type Intake,
} from '../documents/index.js';
import { isDuplicate, type Transaction, type UnitOfWork } from '../platform/database/index.js';
import { joinReview } from '../reclassification/index.js';
import { startOfDay, type Clock } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import { IMPORTED, recordPast } from '../workflow/index.js';
import { standingOf } from './check-past.js';
import type { PastDocument } from './past-document.js';

/** Who imports, in which run, from which list. */
export interface ImportRun {
  readonly id: string;
  readonly personId: string;
  /** SHA-256 of the list. */
  readonly list: string;
}

/** The line of the register has changed since it was looked at: everything is rolled back. */
class RegisterTakenError extends Error {}

export type Stored = 'stored' | 'present' | 'number_taken' | 'register_taken';

/**
 * Brings in one document of the past, whole or not at all: the document as filed, its version, what the screening
 * found, the determination as it was recorded, its number, one line of history and of the audit trail. No approval and
 * no signature: nobody gave one here.
 */
export class StorePast {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly run: ImportRun,
  ) {}

  async store(past: PastDocument): Promise<Stored> {
    await this.intake.keep({ name: past.taken.fileName, bytes: past.bytes }, past.taken);
    const asked = { number: past.number, title: past.row.title, sha256: past.taken.sha256 };
    try {
      return await this.unitOfWork.run(async (tx) => {
        const standing = await standingOf(tx, asked);
        if (standing !== 'free') return standing;
        await this.write(tx, past);
        return 'stored';
      });
    } catch (error) {
      if (error instanceof RegisterTakenError) return 'register_taken';
      // somebody else has used the number at the same moment
      if (!isDuplicate(error)) throw error;
      const standing = await this.unitOfWork.read((tx) => standingOf(tx, asked));
      if (standing === 'free') throw error;
      return standing;
    }
  }

  private async write(tx: Transaction, past: PastDocument): Promise<void> {
    const { row, taken, number, sectionId } = past;
    const now = this.clock.now();
    const at = now.toISOString();
    const documentId = newId(now);
    const determinationId = newId(now);
    const { personId: actorId, id: requestId } = this.run;
    const acting = { actorId, onBehalfOfId: null };
    await insertPastDocument(tx, {
      id: documentId,
      carrier: 'official',
      sectionId,
      drafterId: actorId,
      title: row.title,
      genre: row.genre,
      isPolicy: false,
      isNormative: false,
      isUpward: false,
      isImportant: false,
      recipients: [],
      copies: [],
      jointOrgans: [],
      attribute: row.attribute,
      determinationId,
      fileSha256: taken.sha256,
      fileBytes: taken.bytes,
      fileVersion: 1,
      draftNote: taken.note,
      screeningEngine: taken.engine,
      number,
      signedOn: row.signedOn,
      issuedAt: startOfDay(row.issuedOn ?? row.signedOn).toISOString(),
      createdAt: at,
      updatedAt: at,
    });
    await insertDetermination(tx, {
      id: determinationId,
      documentId,
      attribute: row.attribute,
      extent: 'full',
      grounds: past.grounds,
      reason: past.reason,
      lawVersion: past.lawVersion,
      origin: IMPORTED,
      ...acting,
      createdAt: at,
    });
    await insertVersion(tx, {
      id: newId(now),
      documentId,
      version: 1,
      sha256: taken.sha256,
      bytes: taken.bytes,
      fileName: taken.fileName,
      origin: 'imported',
      ...acting,
      createdAt: at,
    });
    await this.intake.storeFindings(tx, documentId, documentId, taken, { ...acting, requestId });
    const { series, year, serial, title, signedOn: datedOn } = row;
    const numbered = { series, year, serial, title, datedOn, documentId, registeredBy: actorId };
    if (!(await enterPastNumber(tx, numbered, now))) throw new RegisterTakenError(number);
    const source = { listSha256: this.run.list, row: past.line };
    const transition = await recordPast(tx, {
      documentId,
      actorId,
      fileSha256: taken.sha256,
      determinationId,
      details: source,
      requestId,
      at: now,
    });
    // the file is what was issued: nothing of ours is put around it
    await insertProducedFile(tx, {
      id: newId(now),
      documentId,
      kind: 'official',
      transitionId: transition,
      basis: taken.sha256,
      sha256: taken.sha256,
      bytes: taken.bytes,
      templateSha256: null,
      number,
      view: null,
      createdAt: at,
    });
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action: 'document.imported',
      ...acting,
      detail: {
        ...source,
        transition,
        number,
        attribute: row.attribute,
        determination: determinationId,
        file: taken.sha256,
      },
      requestId,
      at: now,
    });
    if (row.attribute !== 'not_applicable') await joinReview(tx, documentId, acting, now);
  }
}
