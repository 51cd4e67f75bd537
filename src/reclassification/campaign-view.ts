import { Injectable } from '@nestjs/common';
import { findGround } from '../disclosure/index.js';
import { People, permits, type Actor } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { NotFoundError } from '../shared/errors.js';
import { refusal, type Refusal } from '../shared/refusal.js';
import type { CampaignRow } from './campaign.entity.js';
import { allCampaigns, campaignBefore, findCampaign } from './campaigns.repository.js';
import { countCampaign, type CampaignCounts, type KeyedTally } from './core/campaign-report.js';
import { itemScopeOf } from './item-access.js';
import { listsOf, tallyItems } from './items.repository.js';
import { SignList, withMessages } from './sign-list.js';

const ON_REQUEST_LABEL = '依申请公开';

interface CampaignAction {
  readonly type: 'sign' | 'close';
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
}

/** The campaign of a year in numbers, as far as the caller sees its items; last year's beside it. */
@Injectable()
export class CampaignView {
  constructor(
    private readonly people: People,
    private readonly signList: SignList,
  ) {}

  async all(tx: Transaction) {
    return (await allCampaigns(tx)).map(({ year, status, openedAt, closedAt }) => ({
      year,
      status,
      openedAt,
      closedAt,
    }));
  }

  async of(tx: Transaction, actor: Actor, year: number) {
    const campaign = await findCampaign(tx, year);
    if (!campaign) throw new NotFoundError();
    const counts = await this.countsOf(tx, actor, campaign);
    const previous = await campaignBefore(tx, year);
    const lists = await listsOf(tx, year);
    const persons = [
      campaign.openedBy,
      campaign.openedOnBehalfOf,
      campaign.closedBy,
      campaign.closedOnBehalfOf,
      ...lists.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
    ].filter((id) => id !== null);
    const sections = await this.people.sections(tx);
    const names = new Map(
      [...(await this.people.peopleByIds(tx, persons)), ...sections].map(({ id, name }) => [id, name]),
    );
    const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
    return {
      year,
      status: campaign.status,
      origin: campaign.origin,
      openedBy: named(campaign.openedBy),
      openedOnBehalfOf: named(campaign.openedOnBehalfOf),
      openedAt: campaign.openedAt,
      listedAtOpening: campaign.gatheredCount,
      digest: campaign.digest,
      closedBy: named(campaign.closedBy),
      closedOnBehalfOf: named(campaign.closedOnBehalfOf),
      closedAt: campaign.closedAt,
      ...shown(counts, named),
      lists: lists.map(
        ({ id, actorId, onBehalfOfId, kept, disclosed, signedOn, createdAt, fingerprint }) => ({
          id,
          signedBy: named(actorId)!,
          onBehalfOf: named(onBehalfOfId),
          kept,
          disclosed,
          signedOn,
          at: createdAt,
          fingerprint,
        }),
      ),
      lastYear: previous?.report ? { year: previous.year, ...shown(previous.report, named) } : null,
      availableActions: (await this.actions(tx, actor, campaign, counts)).map((action) => ({
        ...action,
        refusals: withMessages(action.refusals),
      })),
    };
  }

  /** Of a closed campaign the numbers of the day on which it was closed, unless only a part of it is seen. */
  private async countsOf(tx: Transaction, actor: Actor, campaign: CampaignRow): Promise<CampaignCounts> {
    const scope = itemScopeOf(actor);
    if (scope === null && campaign.report !== null) return campaign.report;
    return countCampaign(await tallyItems(tx, campaign.year, scope));
  }

  private async actions(
    tx: Transaction,
    actor: Actor,
    campaign: CampaignRow,
    counts: CampaignCounts,
  ): Promise<readonly CampaignAction[]> {
    if (campaign.status === 'closed') return [];
    const actions: CampaignAction[] = [];
    if (permits('reclassification.sign', actor)) {
      const { entries } = await this.signList.listFor(tx, actor, campaign.year);
      const refusals = entries.length === 0 ? [refusal('reclassification.nothing_to_sign')] : [];
      actions.push({ type: 'sign', allowed: refusals.length === 0, refusals });
    }
    if (permits('reclassification.close', actor)) {
      const refusals = [
        ...(campaign.status === 'gathering' ? [refusal('reclassification.gathering')] : []),
        ...(counts.unsettled > 0
          ? [refusal('reclassification.items_open', { count: counts.unsettled })]
          : []),
      ];
      actions.push({ type: 'close', allowed: refusals.length === 0, refusals });
    }
    return actions;
  }
}

type Named = (id: string | null) => { readonly id: string; readonly name: string } | null;

const shown = (counts: CampaignCounts, named: Named) => {
  const { total, done, kept, disclosed, unsettled, deferred, states, undecided, openedShare } = counts;
  const keyed = ({ key: _key, ...tally }: KeyedTally) => tally;
  return {
    total,
    counts: {
      done,
      kept,
      disclosed,
      unsettled,
      deferred,
      undecided,
      proposedDisclosures: counts.proposedDisclosures,
      states,
    },
    openedShare,
    bySection: counts.bySection.map((one) => ({ section: named(one.key)!, ...keyed(one) })),
    byGround: counts.byGround.map((one) => ({
      ground: one.key,
      label: findGround(one.key)?.label ?? ON_REQUEST_LABEL,
      article: findGround(one.key)?.article ?? null,
      ...keyed(one),
    })),
    byYear: counts.byYear.map((one) => ({ year: one.key === '' ? null : Number(one.key), ...keyed(one) })),
    byDecision: counts.byDecision.map((one) => ({
      decision: one.key as 'keep' | 'disclose' | 'none',
      ...keyed(one),
    })),
  };
};
