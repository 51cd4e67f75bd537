import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { HolidaySchedules } from '../calendar/index.js';
import type { DisclosureDraft } from '../disclosure/index.js';
import {
  DocumentAccess,
  Intake,
  involve,
  moveDocument,
  ScreenAgain,
  type DocumentRow,
  type ScreenedAgain,
  type TakenIn,
} from '../documents/index.js';
import { People, Sessions, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { Outbox } from '../platform/outbox/index.js';
import type { Clock } from '../shared/clock.js';
import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  RefusedError,
  UnauthenticatedError,
} from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { applyEffects } from './apply-effects.js';
import { couldAnyStateAllow, decide, type Decision, type Role, type State } from './core/index.js';
import { bundleOf, DocumentFactsLoader, type LoadedDocument } from './document-facts.js';
import type { EffectContext } from './effect-context.js';
import type { EventBody } from './event-bodies.js';
import { asDocumentEvent, contentOfEvent } from './document-event.js';
import { refreshTasks } from './refresh-tasks.js';
import { TransitionListeners } from './transition-listeners.js';
import { insertTransition } from './workflow.repository.js';

type Accepted = Extract<Decision, { kind: 'accepted' }>;

/** What the event brings from outside the database, prepared before the transaction. */
export interface Prepared {
  readonly body: EventBody;
  readonly content: DisclosureDraft | undefined;
  readonly revision: TakenIn | undefined;
  /** What the rules of today find, where a closed text is to be opened. */
  readonly screenedAgain: ScreenedAgain | undefined;
  readonly reauthenticated: boolean;
}

/** The one use case that changes the state of a document. */
@Injectable()
export class FireEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly factsLoader: DocumentFactsLoader,
    private readonly intake: Intake,
    private readonly screenAgain: ScreenAgain,
    private readonly listeners: TransitionListeners,
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError, ForbiddenError, ConflictError, RefusedError with every reason */
  async fire(actor: Actor, id: string, body: EventBody, file?: UploadedFile): Promise<void> {
    await this.unitOfWork.read((tx) => this.access.open(tx, actor, id));
    requirePossible(actor, body);
    await this.intake.refuseMarkedText(actor, typedIn(body));
    const prepared = await this.prepare(actor, id, body, file);
    await this.unitOfWork.run((tx) => this.fireWithin(tx, actor, id, prepared));
  }

  /** The same as part of a larger act, which has prepared it and checked what was typed. */
  async fireWithin(tx: Transaction, actor: Actor, id: string, prepared: Prepared): Promise<void> {
    const now = this.clock.now();
    const document = await this.access.lock(tx, actor, id);
    const { body } = prepared;
    if (body.revision !== undefined && body.revision !== document.revision) {
      throw new ConflictError(body.revision, document.revision);
    }
    const loaded = await this.factsLoader.load(tx, document, actor, now, prepared.reauthenticated);
    const bundle = prepared.revision && bundleOf(document, loaded.attachments, prepared.revision.sha256);
    const event = asDocumentEvent(body, {
      document,
      loaded,
      content: prepared.content,
      revision: prepared.revision,
      bundle,
    });
    const decision = decide(document.state as State, loaded.facts, event);
    if (decision.kind === 'refused') throw new RefusedError(decision.refusals);
    await this.write(tx, actor, document, loaded, decision, prepared, now);
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    document: DocumentRow,
    loaded: LoadedDocument,
    decision: Accepted,
    prepared: Prepared,
    now: Date,
  ): Promise<void> {
    const { body } = prepared;
    const transitionId = newId(now);
    const comment = 'comment' in body ? (body.comment ?? null) : null;
    const organisation = await this.people.organisation(tx);
    if (!organisation) throw new Error('the organisation has not been set up');
    const context: EffectContext = {
      tx,
      document,
      loaded,
      event: body.type,
      comment,
      from: document.state as State,
      acting: decision.actingAs,
      now,
      transitionId,
      content: prepared.content,
      revision: prepared.revision,
      signedWith: 'password' in body && body.password !== undefined ? 'password' : 'session',
      organisation,
      schedules: await this.schedules.all(tx),
      outbox: this.outbox,
      changes: {
        updatedAt: now.toISOString(),
        ...(prepared.screenedAgain ? { screeningEngine: prepared.screenedAgain.engine } : {}),
        ...(body.type === 'submit' ? { submittedAt: now.toISOString() } : {}),
      },
    };
    const changes = await applyEffects(decision.effects, context);
    const revision = await moveDocument(tx, document, decision.target, changes);
    const { facts } = loaded;
    await insertTransition(tx, {
      id: transitionId,
      documentId: document.id,
      revision,
      event: body.type,
      fromState: document.state,
      toState: decision.target,
      ...decision.actingAs,
      comment,
      details: detailsOf(body),
      fileSha256: changes.fileSha256 ?? document.fileSha256,
      bundle: facts.fingerprints.bundle,
      verdicts: facts.fingerprints.verdicts,
      determinationId: changes.determinationId ?? document.determinationId,
      requestId: actor.requestId,
      createdAt: now.toISOString(),
    });
    if (prepared.revision) {
      const by = { ...decision.actingAs, requestId: actor.requestId };
      await this.intake.storeFindings(tx, document.id, document.id, prepared.revision, by);
    }
    if (prepared.screenedAgain) await this.screenAgain.store(tx, document.id, prepared.screenedAgain);
    await refreshTasks(tx, { ...document, ...changes, state: decision.target }, facts, now);
    const { actorId, onBehalfOfId } = decision.actingAs;
    await involve(tx, document.id, onBehalfOfId === null ? [actorId] : [actorId, onBehalfOfId]);
    await this.audit.append(tx, {
      stream: documentStream(document.id),
      action: `document.${body.type}`,
      ...decision.actingAs,
      detail: {
        transition: transitionId,
        from: document.state,
        to: decision.target,
        bundle: facts.fingerprints.bundle,
        determination: changes.determinationId ?? document.determinationId,
        verdicts: facts.fingerprints.verdicts,
        number: changes.number,
      },
      requestId: actor.requestId,
      at: now,
    });
    await this.listeners.tell(tx, {
      id: transitionId,
      event: body.type,
      from: document.state as State,
      to: decision.target,
      comment,
      before: document,
      after: { ...document, ...changes, state: decision.target, revision },
      acting: decision.actingAs,
      now,
    });
  }

  /** Everything slow or outside the database: the password's hash, the screening of a body. */
  async prepare(actor: Actor, id: string, body: EventBody, file?: UploadedFile): Promise<Prepared> {
    return {
      body,
      content: contentOfEvent(body),
      revision: body.type === 'revise' ? await this.takeRevision(actor, id, file) : undefined,
      screenedAgain: body.type === 'propose_disclosure' ? await this.screenAgain.screen(id) : undefined,
      reauthenticated: await this.reauthenticated(actor, body),
    };
  }

  private async takeRevision(actor: Actor, id: string, file: UploadedFile | undefined): Promise<TakenIn> {
    if (!file) throw new InvalidError('request.malformed', [{ field: 'file', code: 'draft.file_required' }]);
    const document = await this.unitOfWork.read((tx) => this.access.open(tx, actor, id));
    return this.intake.take(actor, file, 'body', [document.title]);
  }

  private async reauthenticated(actor: Actor, body: EventBody): Promise<boolean> {
    if (body.type !== 'sign') return false;
    if (body.password === undefined) return actor.confirmedAt !== undefined;
    try {
      await this.sessions.confirm(actor, body.password);
      return true;
    } catch (error) {
      if (error instanceof UnauthenticatedError && error.code === 'session.credentials_wrong') return false;
      throw error;
    }
  }
}

/** 403 only where no state of any document could allow the call to this person. */
const requirePossible = (actor: Actor, body: EventBody): void => {
  const roles: readonly Role[] = [actor, ...actor.substituteFor].flatMap((one) => one.roles);
  if (!couldAnyStateAllow(roles, body.type)) throw new ForbiddenError('request.forbidden');
};

/** What was typed and would be kept; a password is not. */
const typedIn = (body: EventBody): object => ('password' in body ? { ...body, password: undefined } : body);

/** The body as it stays on record: without the password, and without what has a column of its own. */
const detailsOf = (body: EventBody) => {
  const { type: _type, revision: _revision, ...rest } = body;
  const { password: _password, comment: _comment, ...details } = rest as Record<string, unknown>;
  return JSON.parse(JSON.stringify(details)) as never;
};
