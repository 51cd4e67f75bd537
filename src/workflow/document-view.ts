import { Inject, Injectable } from '@nestjs/common';
import { dueDate, HolidaySchedules, timeLeft } from '../calendar/index.js';
import { findGround, type CitedGround } from '../disclosure/index.js';
import { DocumentAccess, producedFilesOf, versionsOf, type DocumentRow } from '../documents/index.js';
import { People, permits, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import { Outbox } from '../platform/outbox/index.js';
import type { Clock } from '../shared/clock.js';
import { todayOf } from '../shared/clock.js';
import type { Refusal } from '../shared/refusal.js';
import {
  disagreements,
  consecutiveSteps,
  EVENT_LABELS,
  explain,
  reportSteps,
  STATE_LABELS,
  type State,
} from './core/index.js';
import { IMPORTED } from './record-past.js';
import { RecordedSignaturesView } from './recorded-signature-view.js';
import { runningClockOf, WORKING_DAYS } from './due-dates.js';
import { DocumentFactsLoader, type LoadedDocument } from './document-facts.js';

const withMessage = (refusal: Refusal) => ({ ...refusal, message: messageOf(refusal) });

/** States in which nobody reads the content. */
export const isClosedToReaders = (document: Pick<DocumentRow, 'state' | 'erasedAt'>): boolean =>
  document.state === 'isolated' || document.erasedAt !== null;

const HIDDEN_TITLE = '（已隔离）';

export const shownTitle = (document: DocumentRow): string =>
  document.state === 'isolated' ? HIDDEN_TITLE : document.title;

/** The answer about one document, computed for the caller. */
@Injectable()
export class DocumentView {
  constructor(
    private readonly access: DocumentAccess,
    private readonly factsLoader: DocumentFactsLoader,
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, actor: Actor, id: string) {
    const document = await this.access.open(tx, actor, id);
    const reauthenticated = actor.confirmedAt !== undefined;
    const loaded = await this.factsLoader.load(tx, document, actor, this.clock.now(), reauthenticated);
    const recorded = await RecordedSignaturesView.load(tx, id);
    const names = await this.names(tx, document, loaded, recorded.people);
    const state = document.state as State;
    const closed = isClosedToReaders(document);
    return {
      ...identityOf(document),
      section: names.section(document.sectionId),
      drafter: names.person(document.drafterId),
      ...(closed ? {} : this.content(document, loaded, names)),
      ...publicationOf(document, closed),
      imported: importOf(loaded, names),
      due: await this.due(tx, document),
      steps: reportSteps(loaded.facts).map(({ by, onBehalfOf, ...step }) => ({
        ...step,
        label: STATE_LABELS[step.step],
        ...(by === undefined ? {} : { by: names.person(by) }),
        ...(onBehalfOf === undefined ? {} : { onBehalfOf: names.person(onBehalfOf) }),
      })),
      ...(closed ? {} : { recordedSignature: recorded.newest(names.person, state, loaded.facts) }),
      screening: screeningOf(document, loaded, closed),
      publicCopy: loaded.facts.publicCopy,
      produced: await this.produced(tx, actor, document, closed),
      versions: closed
        ? []
        : (await versionsOf(tx, id)).map(
            ({ version, sha256, bytes, fileName, origin, actorId, createdAt }) => ({
              version,
              sha256,
              bytes,
              fileName,
              origin,
              by: names.person(actorId),
              at: createdAt,
            }),
          ),
      consecutiveSteps: consecutiveSteps(state, loaded.facts).map(({ step, event }) => ({
        step,
        event,
        label: STATE_LABELS[step],
      })),
      availableActions: explain(state, loaded.facts).map(({ type, label, allowed, refusals }) => ({
        type,
        label: label.zh,
        labels: EVENT_LABELS[type],
        allowed,
        refusals: refusals.map(withMessage),
      })),
    };
  }

  private content(document: DocumentRow, loaded: LoadedDocument, names: Names) {
    const row = loaded.determinations.find(({ id }) => id === document.determinationId);
    const proposal = loaded.determinations.find(({ id }) => id === document.proposedDeterminationId);
    const present = row ?? document.disclosureDraft;
    return {
      extent: present?.extent ?? null,
      grounds: (present?.grounds ?? []).map(describeGround),
      reason: present?.reason ?? null,
      determination: row ? determinationView(row, names) : null,
      proposedDetermination: proposal ? determinationView(proposal, names) : null,
      recipients: document.recipients,
      copies: document.copies,
      jointOrgans: document.jointOrgans,
      countersignSections: loaded.facts.document.countersignSectionIds.map(names.section),
      interpretationExemption: document.interpretationExemption,
      file: document.fileSha256 === null ? null : { sha256: document.fileSha256, bytes: document.fileBytes },
      attachments: loaded.attachments.map(({ id, kind, fileName, mediaType, sha256, bytes }) => ({
        id,
        kind,
        fileName,
        mediaType,
        sha256,
        bytes,
      })),
      disagreements: disagreements(loaded.facts).map(({ sectionId, actorId, comment, at }) => ({
        section: sectionId === null ? null : names.section(sectionId),
        by: names.person(actorId),
        comment,
        at,
      })),
      ruling: document.ruling,
    };
  }

  private async due(tx: Transaction, document: DocumentRow) {
    if (document.dueOn === null) return null;
    const running = await runningClockOf(tx, document);
    const schedules = await this.schedules.all(tx);
    return {
      on: document.dueOn,
      provisional: document.dueProvisional ?? false,
      ...timeLeft(document.dueOn, todayOf(this.clock), schedules),
      days: running ? dueDate(running.from, WORKING_DAYS[running.clock], schedules).days : [],
    };
  }

  private async produced(tx: Transaction, actor: Actor, document: DocumentRow, closed: boolean) {
    const files = closed ? [] : await producedFilesOf(tx, document.id);
    const pending = (await this.outbox.pending(tx, document.id)).filter(
      ({ topic }) => topic !== 'files.destroy',
    );
    return {
      files: files.map(({ kind, sha256, bytes, templateSha256, createdAt }) => ({
        kind,
        sha256,
        bytes,
        templateSha256,
        at: createdAt,
      })),
      mayAskAgain: permits('rendering.retry', actor),
      pending: pending.map(({ topic, attempts, lastError }) => ({
        topic,
        attempts,
        failed: lastError !== null,
        ...(lastError === null ? {} : { message: messageOf({ code: 'document.rendering_failed' }) }),
      })),
    };
  }

  private async names(
    tx: Transaction,
    document: DocumentRow,
    loaded: LoadedDocument,
    more: readonly string[],
  ): Promise<Names> {
    const ids = [
      ...more,
      document.drafterId,
      ...loaded.facts.document.drafterIds,
      ...loaded.facts.approvals.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId ?? actorId]),
      ...loaded.determinations.map(({ actorId }) => actorId),
      ...(await versionsOf(tx, document.id)).map(({ actorId }) => actorId),
    ];
    const people = new Map((await this.people.peopleByIds(tx, ids)).map(({ id, name }) => [id, name]));
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    return {
      person: (id) => ({ id, name: people.get(id) ?? id }),
      section: (id) => ({ id, name: sections.get(id) ?? id }),
    };
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Names {
  readonly person: (id: string) => Named;
  readonly section: (id: string) => Named;
}

const identityOf = (document: DocumentRow) => ({
  id: document.id,
  revision: document.revision,
  title: shownTitle(document),
  genre: document.genre,
  carrier: document.carrier,
  state: document.state,
  stateLabel: STATE_LABELS[document.state as State],
  attribute: document.attribute,
  isPolicy: document.isPolicy,
  isNormative: document.isNormative,
  isUpward: document.isUpward,
  isImportant: document.isImportant,
  urgency: document.urgency,
  category: document.category,
  topic: document.state === 'isolated' ? null : document.topic,
  number: document.number,
  signedOn: document.signedOn,
  createdAt: document.createdAt,
  updatedAt: document.updatedAt,
});

const publicationOf = (document: DocumentRow, closed: boolean) => ({
  issuedAt: document.issuedAt,
  issue: closed ? null : document.issueDetails,
  publishedAt: document.publishedAt,
  indexNumber: document.indexNumber,
  withdrawal: closed ? null : document.withdrawal,
  validity: document.validity,
  interpretationPublishedAt: document.interpretationPublishedAt,
  archiveNumber: document.archiveNumber,
  retention: document.retention,
  custody: document.custody,
  dueOn: document.dueOn,
});

/** The first determination of a document of the past was brought in with it. */
const importOf = ({ determinations: [first] }: LoadedDocument, names: Names) =>
  first?.origin === IMPORTED ? { by: names.person(first.actorId), at: first.createdAt } : null;

const describeGround = (cited: CitedGround) => {
  const ground = findGround(cited.code);
  return { ...cited, label: ground?.label, article: ground?.article, force: ground?.force };
};

const determinationView = (row: LoadedDocument['determinations'][number], names: Names) => ({
  id: row.id,
  attribute: row.attribute,
  extent: row.extent,
  grounds: row.grounds.map(describeGround),
  reason: row.reason,
  lawVersion: row.lawVersion,
  origin: row.origin,
  by: names.person(row.actorId),
  at: row.createdAt,
});

const screeningOf = (document: DocumentRow, { facts, findings }: LoadedDocument, closed: boolean) => {
  const unresolved = facts.screening.unresolvedBlock + facts.screening.unresolvedWarn;
  return {
    status: document.fileSha256 === null ? 'none' : facts.screening.current ? 'current' : 'outdated',
    engine: document.screeningEngine,
    findings: closed ? 0 : findings.length,
    unresolved: closed ? 0 : unresolved,
  };
};

/** One line of a list. */
export const listItemOf = (document: DocumentRow, sectionName: string) => ({
  ...identityOf(document),
  section: { id: document.sectionId, name: sectionName },
  dueOn: document.dueOn,
  publishedAt: document.publishedAt,
});
