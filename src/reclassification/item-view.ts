import { Inject, Injectable } from '@nestjs/common';
import {
  determinationsByIds,
  findGround,
  LAW_VERSION,
  type CitedGround,
  type DeterminationRow,
} from '../disclosure/index.js';
import { documentsByIds, type DocumentRow } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { localDateOf, todayOf, type Clock } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { isClosedToReaders, shownTitle, STATE_LABELS, type State } from '../workflow/index.js';
import { actionsOn } from './core/item-actions.js';
import { mattersOf, signalsOf, type RecordedFact } from './core/signals.js';
import { postsOf } from './acting.js';
import { readGate } from './campaigns.repository.js';
import type { ItemFactRow, ItemRow } from './item.entity.js';
import { factsOf, itemsOfOtherYears, publishedNaming } from './items.repository.js';
import { ITEM_STATE_LABELS, OUTCOME_LABELS, SIGNAL_LABELS } from './labels.js';

const MILLISECONDS_A_DAY = 86_400_000;
const NAMED_AT_MOST = 100;

/** Everything that the views of some items need, read at once. */
interface Material {
  readonly today: LocalDate;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly determinations: ReadonlyMap<string, DeterminationRow>;
  readonly facts: readonly ItemFactRow[];
  readonly others: readonly ItemRow[];
  readonly published: readonly DocumentRow[];
  readonly names: ReadonlyMap<string, string>;
}

/** An item as it is shown: the document, why and since when it is closed, what speaks for opening, the decision. */
@Injectable()
export class ItemView {
  constructor(
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, actor: Actor, items: readonly ItemRow[]) {
    const material = await this.load(tx, items);
    const posts = postsOf(actor);
    const openYear = await readGate(tx);
    return items.map((item) => ({
      ...viewOf(item, material),
      availableActions: item.year === openYear ? actionsOn(item, posts) : [],
    }));
  }

  private async load(tx: Transaction, items: readonly ItemRow[]): Promise<Material> {
    const ids = items.map(({ documentId }) => documentId);
    const documents = new Map((await documentsByIds(tx, ids)).map((row) => [row.id, row]));
    const determinations = new Map(
      (
        await determinationsByIds(
          tx,
          items.flatMap(({ determinationId }) => determinationId ?? []),
        )
      ).map((row) => [row.id, row]),
    );
    const facts = ids.length === 0 ? [] : await factsOf(tx, ids);
    const others = ids.length === 0 ? [] : await itemsOfOtherYears(tx, items[0]!.year, ids);
    const matters = [...determinations.values()].flatMap(({ grounds }) => mattersOf(grounds));
    const sections = [...new Set(items.map(({ sectionId }) => sectionId))];
    const published =
      matters.length === 0 ? [] : await publishedNaming(tx, sections, [...new Set(matters)], NAMED_AT_MOST);
    const persons = [
      ...items.flatMap((item) => [
        item.decidedBy,
        item.decidedOnBehalfOf,
        item.confirmedBy,
        item.confirmedOnBehalfOf,
      ]),
      ...[...determinations.values()].flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
      ...facts.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
    ].filter((id) => id !== null);
    const people = await this.people.peopleByIds(tx, persons);
    const names = [...people, ...(await this.people.sections(tx))].map(({ id, name }) => [id, name] as const);
    return {
      today: todayOf(this.clock),
      documents,
      determinations,
      facts,
      others,
      published,
      names: new Map(names),
    };
  }
}

const shownGrounds = (grounds: readonly CitedGround[]) =>
  grounds.map(({ code, evidence, reason }) => {
    const ground = findGround(code);
    return {
      code,
      label: ground?.label ?? code,
      article: ground?.article ?? '',
      force: ground?.force ?? 'must',
      evidence: Object.entries(evidence).map(([key, text]) => ({
        key,
        label: ground?.sourceEvidence.find((one) => one.key === key)?.label ?? EXCEPTION_LABELS[key] ?? key,
        text,
      })),
      reason: reason ?? null,
    };
  });

const EXCEPTION_LABELS: Readonly<Record<string, string>> = {
  recorded: '原来的记载',
  consent: '第三方书面同意',
  public_interest: '不公开会对公共利益造成重大影响的认定',
};

const recordedFact = ({ id, kind, applicants, happenedOn, source }: ItemFactRow): RecordedFact => ({
  id,
  kind,
  applicants,
  on: happenedOn,
  source,
});

/** When an earlier campaign wanted the document looked at again. */
const reviewOnOf = (others: readonly ItemRow[], year: number) => {
  const last = others.find((one) => one.year < year && one.nextReviewOn !== null && one.decision === 'keep');
  return last ? { year: last.year, on: last.nextReviewOn! } : null;
};

const signalsFor = (
  item: ItemRow,
  determination: DeterminationRow,
  facts: readonly ItemFactRow[],
  others: readonly ItemRow[],
  { today, published }: Material,
) =>
  signalsOf({
    today,
    grounds: determination.grounds,
    determinedOn: localDateOf(new Date(determination.createdAt)),
    lawVersion: determination.lawVersion,
    lawInForce: LAW_VERSION,
    facts: facts.map(recordedFact),
    published: published
      .filter(({ sectionId, publishedAt }) => sectionId === item.sectionId && publishedAt !== null)
      .map(({ id, title, genre, publishedAt }) => ({
        id,
        title,
        genre,
        on: localDateOf(new Date(publishedAt!)),
      })),
    reviewOn: reviewOnOf(others, item.year),
  }).map((signal) => ({ ...signal, label: SIGNAL_LABELS[signal.code] }));

const namedBy = (names: ReadonlyMap<string, string>) => (id: string | null) =>
  id === null ? null : { id, name: names.get(id) ?? id };

const viewOf = (item: ItemRow, material: Material) => {
  const { documents, determinations, names, today } = material;
  const named = namedBy(names);
  const document = documents.get(item.documentId)!;
  const determination = determinations.get(item.determinationId ?? '');
  const hidden = isClosedToReaders(document);
  const facts = material.facts.filter(({ documentId }) => documentId === item.documentId);
  const others = material.others.filter(({ documentId }) => documentId === item.documentId);
  const closedSince =
    document.signedOn ?? (determination ? localDateOf(new Date(determination.createdAt)) : today);
  return {
    id: item.documentId,
    year: item.year,
    revision: item.revision,
    state: item.state,
    stateLabel: ITEM_STATE_LABELS[item.state],
    document: {
      id: document.id,
      title: shownTitle(document),
      number: hidden ? null : document.number,
      genre: document.genre,
      state: document.state as State,
      stateLabel: STATE_LABELS[document.state as State],
      revision: document.revision,
      signedOn: document.signedOn,
    },
    section: named(item.sectionId)!,
    attribute: item.attribute,
    grounds: hidden || !determination ? [] : shownGrounds(determination.grounds),
    closedReason: hidden ? null : (determination?.reason ?? null),
    determinedBy: named(determination?.actorId ?? null),
    determinedOnBehalfOf: named(determination?.onBehalfOfId ?? null),
    determinedAt: determination?.createdAt ?? null,
    lawVersion: determination?.lawVersion ?? null,
    closedSince,
    closedDays: Math.round((Date.parse(today) - Date.parse(closedSince)) / MILLISECONDS_A_DAY),
    signals: hidden || !determination ? [] : signalsFor(item, determination, facts, others, material),
    facts: facts.map(({ id, kind, applicants, happenedOn: on, source, actorId, createdAt }) => ({
      id,
      kind,
      applicants,
      on,
      source,
      by: named(actorId)!,
      at: createdAt,
    })),
    earlier: others
      .filter(({ year }) => year < item.year)
      .map(({ year, decision, outcome, reason, nextReviewOn, state }) => ({
        year,
        decision,
        outcome,
        outcomeLabel: outcome === null ? null : OUTCOME_LABELS[outcome],
        state,
        reason: hidden ? null : reason,
        nextReviewOn,
      })),
    decision: item.decision,
    extent: item.extent,
    decisionGrounds: hidden || item.grounds === null ? null : shownGrounds(item.grounds),
    reason: hidden ? null : item.reason,
    nextReviewOn: item.nextReviewOn,
    decidedBy: named(item.decidedBy),
    decidedOnBehalfOf: named(item.decidedOnBehalfOf),
    decidedAt: item.decidedAt,
    confirmedBy: named(item.confirmedBy),
    confirmedOnBehalfOf: named(item.confirmedOnBehalfOf),
    confirmedAt: item.confirmedAt,
    returnReason: hidden ? null : item.returnReason,
    deferReason: item.deferReason,
    outcome: item.outcome,
    outcomeLabel: item.outcome === null ? null : OUTCOME_LABELS[item.outcome],
    settledAt: item.settledAt,
  };
};
