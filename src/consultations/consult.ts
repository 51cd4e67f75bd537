import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { attachmentsOf, DocumentAccess, Intake, involve, type DocumentRow } from '../documents/index.js';
import { People, type ActingAs, type Actor, type Person } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { openTasksOfDocument, taskHoldersOf, waitsFor } from '../tasks/index.js';
import { bundleOf, requireReadable } from '../workflow/index.js';
import type { ConsultationRow, ConsultedOpinion } from './consultation.entity.js';
import {
  closeConsultation,
  consultationsOf,
  findConsultation,
  insertConsultation,
  insertOpinion,
  lockConsultation,
} from './consultations.repository.js';

const MOST_OPEN = 20;
/** Those who handle no documents, or only read them, are not asked. */
const NOT_ASKED: readonly string[] = ['admin', 'auditor'];

const isAskable = ({ active, roles }: Pick<Person, 'active' | 'roles'>): boolean =>
  active && !roles.every((role) => NOT_ASKED.includes(role));

/** Asking a colleague, answering, and taking the question back. */
@Injectable()
export class Consult {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom the caller could ask about the document now. @throws RefusedError unless a step of it waits for them */
  candidates(actor: Actor, documentId: string) {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, documentId);
      const { actorId, onBehalfOfId } = await this.stepHolder(tx, actor, document);
      const open = (await consultationsOf(tx, documentId)).filter(({ closedAt }) => closedAt === null);
      const left = new Set([actorId, onBehalfOfId, ...open.map(({ personId }) => personId)]);
      const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, { id, name }]));
      return (await this.people.everybodyActive(tx))
        .filter((person) => isAskable(person) && !left.has(person.id))
        .map(({ id, name, sectionId }) => ({
          id,
          name,
          section: sectionId === null ? null : (sections.get(sectionId) ?? null),
        }));
    });
  }

  /** @throws RefusedError unless a step of the document waits for the caller */
  async ask(actor: Actor, documentId: string, personId: string, question: string): Promise<string> {
    await this.intake.refuseMarkedText(actor, [question]);
    return this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, documentId);
      requireReadable(document);
      const acting = await this.stepHolder(tx, actor, document);
      await this.requireAskable(tx, document, personId, [acting.actorId, acting.onBehalfOfId]);
      const now = this.clock.now();
      const id = newId(now);
      await insertConsultation(tx, {
        id,
        documentId,
        state: document.state,
        personId,
        question,
        askedBy: acting.actorId,
        onBehalfOfId: acting.onBehalfOfId,
        createdAt: now.toISOString(),
        closedAt: null,
      });
      await involve(tx, documentId, [personId]);
      await this.report(tx, actor, acting, documentId, 'consultation.asked', { consultation: id, personId });
      return id;
    });
  }

  /** The opinion covers the bundle as it is now. @returns the document's id */
  async answer(actor: Actor, id: string, opinion: ConsultedOpinion, comment: string): Promise<string> {
    await this.intake.refuseMarkedText(actor, [comment]);
    return this.open(actor, id, async (tx, document, consultation) => {
      const acting = this.inPlaceOf(actor, consultation.personId);
      if (!acting) throw new NotFoundError();
      requireReadable(document);
      if (document.state === 'voided') {
        throw new RefusedError([refusal('workflow.event_not_allowed', { state: document.state })]);
      }
      const now = this.clock.now();
      await insertOpinion(tx, {
        id: newId(now),
        consultationId: id,
        documentId: document.id,
        opinion,
        comment,
        ...acting,
        bundle: bundleOf(document, await attachmentsOf(tx, document.id)),
        fileSha256: document.fileSha256,
        createdAt: now.toISOString(),
      });
      await closeConsultation(tx, id, now.toISOString());
      await involve(tx, document.id, [acting.actorId]);
      await this.report(tx, actor, acting, document.id, 'consultation.answered', {
        consultation: id,
        opinion,
      });
    });
  }

  /** Who asked needs no answer any more. @returns the document's id */
  async takeBack(actor: Actor, id: string): Promise<string> {
    return this.open(actor, id, async (tx, document, { askedBy, onBehalfOfId }) => {
      const acting = this.inPlaceOf(actor, askedBy) ?? this.inPlaceOf(actor, onBehalfOfId);
      if (!acting) throw new RefusedError([refusal('consultation.not_yours')]);
      await closeConsultation(tx, id, this.clock.now().toISOString());
      await this.report(tx, actor, acting, document.id, 'consultation.taken_back', { consultation: id });
    });
  }

  /** The document's lock comes first, so that question and content cannot change in between. */
  private async open(
    actor: Actor,
    id: string,
    work: (tx: Transaction, document: DocumentRow, consultation: ConsultationRow) => Promise<void>,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const found = await findConsultation(tx, id);
      if (!found) throw new NotFoundError();
      const document = await this.access.lock(tx, actor, found.documentId);
      const consultation = await lockConsultation(tx, id);
      if (!consultation) throw new NotFoundError();
      if (consultation.closedAt !== null) throw new RefusedError([refusal('consultation.closed')]);
      await work(tx, document, consultation);
      return document.id;
    });
  }

  private inPlaceOf(actor: Actor, personId: string | null): ActingAs | undefined {
    if (personId === actor.personId) return { actorId: actor.personId, onBehalfOfId: null };
    const absent = actor.substituteFor.find((one) => one.personId === personId);
    return absent && { actorId: actor.personId, onBehalfOfId: absent.personId };
  }

  private async stepHolder(tx: Transaction, actor: Actor, document: DocumentRow): Promise<ActingAs> {
    const tasks = await openTasksOfDocument(tx, document.id);
    const capacity = [actor, ...actor.substituteFor].find((person) =>
      tasks.some((task) => waitsFor(task, taskHoldersOf(person))),
    );
    if (!capacity) throw new RefusedError([refusal('consultation.no_step')]);
    return this.inPlaceOf(actor, capacity.personId)!;
  }

  private async requireAskable(
    tx: Transaction,
    document: DocumentRow,
    personId: string,
    askers: readonly (string | null)[],
  ): Promise<void> {
    const person = await this.people.personById(tx, personId);
    if (!person || !isAskable(person)) {
      throw new InvalidError('request.malformed', [{ field: 'personId', code: 'field.unknown_person' }]);
    }
    if (askers.includes(personId)) throw new RefusedError([refusal('consultation.self')]);
    const open = (await consultationsOf(tx, document.id)).filter(({ closedAt }) => closedAt === null);
    if (open.some((one) => one.personId === personId)) {
      throw new RefusedError([refusal('consultation.already_asked')]);
    }
    if (open.length >= MOST_OPEN)
      throw new RefusedError([refusal('consultation.too_many', { limit: MOST_OPEN })]);
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    documentId: string,
    action: string,
    detail: { readonly [key: string]: Json },
  ): Promise<void> {
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action,
      ...acting,
      detail,
      requestId: actor.requestId,
      at: this.clock.now(),
    });
  }
}
