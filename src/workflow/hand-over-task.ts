import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { DocumentAccess, drafterIdsOf, Intake, type DocumentRow } from '../documents/index.js';
import { People, type Actor, type Person, type StandIn } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { assignTask, findOpenTask, taskHoldersOf, waitsFor, type TaskRow } from '../tasks/index.js';

/**
 * Hands a step over 转办 to a colleague who could do it anyway, with a reason. It says who is to do it and takes
 * nothing from anybody: who holds the step may still act, and the machine looks at the holders alone.
 */
@Injectable()
export class HandOverTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom the caller could hand the step over to. */
  candidates(actor: Actor, taskId: string): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.unitOfWork.read(async (tx) => {
      const task = await findOpenTask(tx, taskId);
      if (!task) throw new NotFoundError();
      const document = await this.access.open(tx, actor, task.documentId);
      if (!capacityFor(task, actor)) throw new RefusedError([refusal('task.not_yours')]);
      const drafters = await this.excluded(tx, document, task);
      return (await this.people.everybodyActive(tx))
        .filter(({ id }) => id !== actor.personId)
        .filter((person) => canTake(task, person, drafters))
        .map(({ id, name }) => ({ id, name }));
    });
  }

  async handOver(actor: Actor, taskId: string, personId: string, reason: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [reason]);
    await this.unitOfWork.run(async (tx) => {
      const found = await findOpenTask(tx, taskId);
      if (!found) throw new NotFoundError();
      const document = await this.access.lock(tx, actor, found.documentId);
      const task = await findOpenTask(tx, taskId);
      if (!task) throw new NotFoundError();
      const capacity = capacityFor(task, actor);
      if (!capacity) throw new RefusedError([refusal('task.not_yours')]);
      const person = await this.people.personById(tx, personId);
      if (!person?.active) {
        throw new InvalidError('request.malformed', [{ field: 'personId', code: 'field.unknown_person' }]);
      }
      if (!canTake(task, person, await this.excluded(tx, document, task))) {
        throw new RefusedError([refusal('task.assignee_cannot_act')]);
      }
      const now = this.clock.now();
      await assignTask(tx, taskId, {
        assigneeId: person.id,
        assignedBy: actor.personId,
        assignReason: reason,
      });
      await this.audit.append(tx, {
        stream: documentStream(document.id),
        action: 'task.handed_over',
        actorId: actor.personId,
        onBehalfOfId: capacity.personId === actor.personId ? null : capacity.personId,
        detail: { task: taskId, step: task.step, to: person.id },
        requestId: actor.requestId,
        at: now,
      });
    });
  }

  /** Whoever drafted the document does no later step of it. */
  private async excluded(tx: Transaction, document: DocumentRow, task: TaskRow): Promise<readonly string[]> {
    return task.step === 'drafting' ? [] : drafterIdsOf(tx, document);
  }
}

const capacityFor = (task: TaskRow, actor: Actor): Actor | StandIn | undefined =>
  [actor, ...actor.substituteFor].find((one) => waitsFor(task, taskHoldersOf(one)));

const canTake = (task: TaskRow, person: Person, excluded: readonly string[]): boolean =>
  waitsFor(task, taskHoldersOf({ ...person, personId: person.id })) && !excluded.includes(person.id);
