import { Injectable } from '@nestjs/common';
import { attachmentsOf, DocumentAccess, documentsByIds } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { bundleOf, isClosedToReaders, shownTitle, STATE_LABELS, type State } from '../workflow/index.js';
import {
  consultationsOf,
  openConsultationsOf,
  opinionsOf,
  unansweredConsultationsOf,
} from './consultations.repository.js';

/** The answers about questions and opinions. */
@Injectable()
export class ConsultationView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly people: People,
  ) {}

  /** Everybody who was asked about a document, and what they said; for whoever may see the document. */
  ofDocument(actor: Actor, documentId: string) {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, documentId);
      const closed = isClosedToReaders(document);
      const bundle = bundleOf(document, await attachmentsOf(tx, documentId));
      const consultations = await consultationsOf(tx, documentId);
      const opinions = new Map((await opinionsOf(tx, documentId)).map((row) => [row.consultationId, row]));
      const named = await this.namer(tx, [
        ...consultations.flatMap(({ personId, askedBy, onBehalfOfId }) => [personId, askedBy, onBehalfOfId]),
        ...[...opinions.values()].flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
      ]);
      return {
        items: consultations.map((row) => {
          const opinion = opinions.get(row.id);
          return {
            id: row.id,
            person: named(row.personId)!,
            question: closed ? null : row.question,
            askedBy: named(row.askedBy)!,
            askedOnBehalfOf: named(row.onBehalfOfId),
            step: row.state as State,
            stepLabel: STATE_LABELS[row.state as State],
            askedAt: row.createdAt,
            closedAt: row.closedAt,
            opinion: opinion
              ? {
                  opinion: opinion.opinion,
                  comment: closed ? null : opinion.comment,
                  by: named(opinion.actorId)!,
                  onBehalfOf: named(opinion.onBehalfOfId),
                  current: opinion.bundle === bundle,
                  at: opinion.createdAt,
                }
              : null,
          };
        }),
      };
    });
  }

  /** What the caller, or whom they stand in for, was asked and has not answered. */
  waitingFor(actor: Actor) {
    return this.openOnes(actor, openConsultationsOf);
  }

  /** What the caller, or whom they stand in for, asked and has no answer to. */
  unansweredOf(actor: Actor) {
    return this.openOnes(actor, unansweredConsultationsOf);
  }

  private openOnes(actor: Actor, find: typeof openConsultationsOf) {
    return this.unitOfWork.read(async (tx) => {
      const persons = [actor, ...actor.substituteFor].map(({ personId }) => personId);
      const open = await find(tx, persons);
      const ids = open.map(({ documentId }) => documentId);
      const documents = new Map((await documentsByIds(tx, ids)).map((row) => [row.id, row]));
      const named = await this.namer(
        tx,
        open.flatMap(({ askedBy, personId }) => [askedBy, personId]),
      );
      return {
        items: open.flatMap((row) => {
          const document = documents.get(row.documentId);
          if (!document || document.state === 'voided' || isClosedToReaders(document)) return [];
          return [
            {
              id: row.id,
              person: named(row.personId)!,
              question: row.question,
              askedBy: named(row.askedBy)!,
              askedAt: row.createdAt,
              document: {
                id: document.id,
                title: shownTitle(document),
                genre: document.genre,
                state: document.state as State,
                stateLabel: STATE_LABELS[document.state as State],
                revision: document.revision,
              },
            },
          ];
        }),
      };
    });
  }

  private async namer(tx: Transaction, ids: readonly (string | null)[]) {
    const known = ids.filter((id) => id !== null);
    const names = new Map((await this.people.peopleByIds(tx, known)).map(({ id, name }) => [id, name]));
    return (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
  }
}
