import { Injectable } from '@nestjs/common';
import { determinationsOf, findGround } from '../disclosure/index.js';
import { DocumentAccess } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { EVENT_LABELS, STATE_LABELS, type EventType, type State } from './core/index.js';
import { approvalsOf, revocationsOf, signaturesOf, transitionsOf } from './workflow.repository.js';
import { IMPORTED, IMPORTED_LABEL, OUTSIDE_LABEL } from './record-past.js';
import { RecordedSignaturesView } from './recorded-signature-view.js';
import { isClosedToReaders } from './document-view.js';

/** Everything that ever happened to a document, in order. */
@Injectable()
export class DocumentHistory {
  constructor(
    private readonly access: DocumentAccess,
    private readonly people: People,
  ) {}

  async of(tx: Transaction, actor: Actor, id: string) {
    const document = await this.access.open(tx, actor, id);
    const transitions = await transitionsOf(tx, id);
    const determinations = await determinationsOf(tx, id);
    const approvals = await approvalsOf(tx, id);
    const revocations = new Map((await revocationsOf(tx, id)).map((row) => [row.approvalId, row]));
    const signatures = await signaturesOf(tx, id);
    const recorded = await RecordedSignaturesView.load(tx, id);
    const { named, person } = await this.namer(
      tx,
      [...transitions, ...determinations, ...approvals, ...signatures],
      recorded.people,
    );
    const closed = isClosedToReaders(document);
    return {
      transitions: transitions.map((row) => ({
        id: row.id,
        event: row.event,
        label:
          row.event === IMPORTED ? IMPORTED_LABEL : (EVENT_LABELS[row.event as EventType]?.zh ?? row.event),
        from: row.fromState,
        fromLabel:
          row.event === IMPORTED
            ? OUTSIDE_LABEL
            : (STATE_LABELS[row.fromState as State]?.zh ?? row.fromState),
        to: row.toState,
        toLabel: STATE_LABELS[row.toState as State]?.zh ?? row.toState,
        ...person(row),
        comment: closed ? null : row.comment,
        details: closed ? {} : row.details,
        file: row.fileSha256,
        determination: row.determinationId,
        revision: row.revision,
        at: row.createdAt,
      })),
      determinations: determinations.map((row) => ({
        id: row.id,
        attribute: row.attribute,
        extent: row.extent,
        grounds: closed
          ? []
          : row.grounds.map((cited) => ({
              ...cited,
              label: findGround(cited.code)?.label,
              article: findGround(cited.code)?.article,
            })),
        reason: closed ? null : row.reason,
        lawVersion: row.lawVersion,
        origin: row.origin,
        ...person(row),
        at: row.createdAt,
      })),
      reviews: approvals.map((row) => ({
        id: row.id,
        step: row.step,
        label: STATE_LABELS[row.step as State]?.zh ?? row.step,
        section: row.sectionId,
        opinion: row.opinion,
        comment: closed ? null : row.comment,
        ...person(row),
        bundle: row.bundle,
        determination: row.determinationId,
        verdicts: row.verdicts,
        carriedFrom: row.carriedFromId,
        revokedAt: revocations.get(row.id)?.createdAt ?? null,
        at: row.createdAt,
      })),
      signatures: signatures.map((row) => ({
        id: row.id,
        step: row.step,
        opinion: row.opinion,
        comment: closed ? null : row.comment,
        ...person(row),
        method: row.method,
        bundle: row.bundle,
        determination: row.determinationId,
        verdicts: row.verdicts,
        file: row.fileSha256,
        signedOn: row.signedOn,
        at: row.createdAt,
      })),
      recordedSignatures: closed ? [] : recorded.all(named),
    };
  }

  private async namer(
    tx: Transaction,
    rows: readonly { actorId: string; onBehalfOfId: string | null }[],
    more: readonly string[],
  ) {
    const ids = [...more].concat(
      rows.flatMap(({ actorId, onBehalfOfId }) => [
        actorId,
        ...(onBehalfOfId === null ? [] : [onBehalfOfId]),
      ]),
    );
    const names = new Map((await this.people.peopleByIds(tx, ids)).map(({ id, name }) => [id, name]));
    const named = (id: string) => ({ id, name: names.get(id) ?? id });
    const person = ({ actorId, onBehalfOfId }: { actorId: string; onBehalfOfId: string | null }) => ({
      by: named(actorId),
      onBehalfOf: onBehalfOfId === null ? null : named(onBehalfOfId),
    });
    return { named, person };
  }
}
