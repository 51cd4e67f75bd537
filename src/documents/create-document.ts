import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import type { Clock } from '../shared/clock.js';
import { ForbiddenError, InvalidError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { knownCategories } from './catalogue.js';
import { insertDocument } from './document-state.repository.js';
import { insertVersion, involve, replaceCountersignSections } from './documents.repository.js';
import { drafterOf } from './drafting.js';
import { Intake, type StoredBy, type TakenIn } from './intake.js';
import type { ChangeMetadata, CreateMetadata } from './metadata.js';

/** Text that somebody typed: it passes the secrecy gate together with the file. */
export const typedTexts = (metadata: Partial<Omit<ChangeMetadata, 'revision'>>): string[] =>
  [
    metadata.title,
    metadata.topic,
    metadata.interpretationExemption,
    ...(metadata.recipients ?? []),
    ...(metadata.copies ?? []),
    ...(metadata.jointOrgans ?? []),
  ].filter((text): text is string => typeof text === 'string');

/** @throws InvalidError naming the section that does not exist */
export const resolveSections = async (
  tx: Transaction,
  people: People,
  named: readonly string[],
): Promise<string[]> => {
  const sections = await people.sections(tx);
  const ids = named.map((text, index) => {
    const found = sections.find(({ id, name }) => id === text || name === text);
    if (!found) {
      throw new InvalidError('request.malformed', [
        { field: `countersignSections[${index}]`, code: 'field.unknown_section' },
      ]);
    }
    return found.id;
  });
  return [...new Set(ids)];
};

/** @throws InvalidError for an entry that the catalogue does not have */
export const requireCategory = (category: string | null | undefined): void => {
  if (typeof category === 'string' && !knownCategories().has(category)) {
    throw new InvalidError('request.malformed', [{ field: 'category', code: 'field.unknown_category' }]);
  }
};

/** A drafter uploads a body, at once or later, and says what it is; without file or attribute it stays a draft. */
@Injectable()
export class CreateDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the new document's id */
  async create(actor: Actor, metadata: CreateMetadata, file: UploadedFile | undefined): Promise<string> {
    const sectionId =
      actor.sectionId ?? actor.substituteFor.find((one) => one.roles.includes('drafter'))?.sectionId;
    const acting = sectionId ? drafterOf(actor, sectionId) : undefined;
    if (!sectionId || !acting) throw new ForbiddenError('request.forbidden');
    requireCategory(metadata.category);
    const texts = typedTexts(metadata);
    if (!file) await this.intake.refuseMarkedText(actor, texts);
    const taken = file && (await this.intake.take(actor, file, 'body', texts));
    const now = this.clock.now();
    const id = newId(now);
    const at = now.toISOString();
    await this.unitOfWork.run(async (tx) => {
      const countersignSections = await resolveSections(tx, this.people, metadata.countersignSections);
      const { countersignSections: _, ...columns } = metadata;
      await insertDocument(tx, {
        ...columns,
        id,
        sectionId,
        drafterId: actor.personId,
        fileSha256: taken?.sha256 ?? null,
        fileBytes: taken?.bytes ?? null,
        fileVersion: taken ? 1 : 0,
        draftNote: taken?.note ?? null,
        screeningEngine: taken?.engine ?? null,
        createdAt: at,
        updatedAt: at,
      });
      await replaceCountersignSections(tx, id, countersignSections);
      if (taken) await this.storeBody(tx, id, taken, { ...acting, requestId: actor.requestId }, now);
      await involve(tx, id, [actor.personId]);
      await this.audit.append(tx, {
        stream: documentStream(id),
        action: 'document.created',
        ...acting,
        detail: { file: taken?.sha256 ?? null, genre: metadata.genre, carrier: metadata.carrier },
        requestId: actor.requestId,
        at: now,
      });
    });
    return id;
  }

  private async storeBody(
    tx: Transaction,
    documentId: string,
    taken: TakenIn,
    by: StoredBy,
    now: Date,
  ): Promise<void> {
    await insertVersion(tx, {
      id: newId(now),
      documentId,
      version: 1,
      sha256: taken.sha256,
      bytes: taken.bytes,
      fileName: taken.fileName,
      origin: 'drafter',
      actorId: by.actorId,
      onBehalfOfId: by.onBehalfOfId,
      createdAt: now.toISOString(),
    });
    await this.intake.storeFindings(tx, documentId, documentId, taken, by);
  }
}
