import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { HolidaySchedules } from '../calendar/index.js';
import {
  DocumentAccess,
  Intake,
  involve,
  moveDocument,
  ScreenAgain,
  type DocumentRow,
} from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { Outbox } from '../platform/outbox/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, ForbiddenError, InvalidError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { applyEffects } from './apply-effects.js';
import {
  consecutiveSteps,
  couldAnyStateAllow,
  decide,
  type Actor as Signer,
  type ConsecutiveStep,
  type Decision,
  type Role,
  type State,
} from './core/index.js';
import { bundleOf, DocumentFactsLoader, type LoadedDocument } from './document-facts.js';
import type { EffectContext } from './effect-context.js';
import type { EventBody } from './event-bodies.js';
import { asDocumentEvent } from './document-event.js';
import { PaperSignatures } from './paper-signatures.js';
import { PrepareEvent, type Prepared } from './prepare-event.js';
import { refreshTasks } from './refresh-tasks.js';
import { TransitionListeners } from './transition-listeners.js';
import { insertTransition } from './workflow.repository.js';

type ApproveBody = Extract<EventBody, { type: 'approve' }>;

/** An event that has become true: the revision that it made, and the caller's steps as they were before it. */
interface Done {
  readonly revision: number;
  readonly steps: readonly ConsecutiveStep[];
}

type Accepted = Extract<Decision, { kind: 'accepted' }>;

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
    private readonly prepareEvent: PrepareEvent,
    private readonly paper: PaperSignatures,
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
    await this.unitOfWork.run(async (tx) => {
      const done = await this.fireWithin(tx, actor, id, prepared);
      if (body.type === 'approve') await this.goOn(tx, actor, id, prepared, body, done);
    });
  }

  /** The caller's steps after this one, in the same transaction: all of them or none. */
  private async goOn(
    tx: Transaction,
    actor: Actor,
    id: string,
    prepared: Prepared,
    { comment, opinion, password, through, verdictsSeen, removalsSeen }: ApproveBody,
    { steps, revision }: Done,
  ): Promise<void> {
    if (through === undefined) return;
    const last = steps.findIndex(({ step }) => step === through);
    if (last < 0) throw new RefusedError([refusal('workflow.steps_not_consecutive')]);
    let seen = revision;
    for (const { event } of steps.slice(1, last + 1)) {
      const body: EventBody =
        event === 'sign'
          ? { type: 'sign', revision: seen, opinion, comment, password, removalsSeen }
          : { type: 'approve', revision: seen, comment, verdictsSeen };
      seen = (await this.fireWithin(tx, actor, id, { ...prepared, body })).revision;
    }
  }

  /** Everything slow or outside the database. */
  prepare(actor: Actor, id: string, body: EventBody, file?: UploadedFile): Promise<Prepared> {
    return this.prepareEvent.prepare(actor, id, body, file);
  }

  /** The same as part of a larger act, which has prepared it and checked what was typed. */
  async fireWithin(tx: Transaction, actor: Actor, id: string, prepared: Prepared): Promise<Done> {
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
      signer: await this.signerNamedBy(tx, body),
    });
    const decision = decide(document.state as State, loaded.facts, event);
    if (decision.kind === 'refused') throw new RefusedError(decision.refusals);
    const steps = body.type === 'approve' ? consecutiveSteps(document.state as State, loaded.facts) : [];
    return { steps, revision: await this.write(tx, actor, document, loaded, decision, prepared, now) };
  }

  /** @throws InvalidError when nobody active has the identifier */
  private async signerNamedBy(tx: Transaction, body: EventBody): Promise<Signer | undefined> {
    if (body.type !== 'record_signature') return undefined;
    const signer = await this.paper.signerOn(tx, body.signerId, body.signedOn);
    if (signer) return signer;
    throw new InvalidError('request.malformed', [{ field: 'signerId', code: 'field.unknown_person' }]);
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    document: DocumentRow,
    loaded: LoadedDocument,
    decision: Accepted,
    prepared: Prepared,
    now: Date,
  ): Promise<number> {
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
      scan: prepared.scan,
      signedWith: 'password' in body && body.password !== undefined ? 'password' : 'session',
      organisation,
      schedules: await this.schedules.all(tx),
      outbox: this.outbox,
      changes: {
        updatedAt: now.toISOString(),
        ...(prepared.screenedAgain ? { screeningEngine: prepared.screenedAgain.engine } : {}),
        ...(body.type === 'submit' ? { submittedAt: now.toISOString() } : {}),
      },
      trace: {},
    };
    const { trace } = context;
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
      details: { ...detailsOf(body), ...trace },
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
    await refreshTasks(tx, { ...document, ...changes, state: decision.target }, facts, now, this.paper);
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
        ...trace,
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
    return revision;
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
  return JSON.parse(JSON.stringify(details)) as { [member: string]: Json };
};
