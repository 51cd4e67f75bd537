import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CitedGround, DisclosureExtent } from '../disclosure/index.js';
import { JsonColumn } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ItemState, Outcome, ReviewDecision } from './core/item.js';
import type { FactKind } from './core/signals.js';

/** One closed document in the review of one year. */
@Entity('reclassification_item')
export class ItemRow {
  @PrimaryColumn('int') year!: number;
  @PrimaryColumn('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar', { name: 'section_id' }) sectionId!: string;
  @Column('varchar') attribute!: 'on_request' | 'withheld';
  /** JSON list of the codes of the grounds */
  @Column('varchar', { name: 'ground_codes' }) groundCodes!: string;
  @Column('varchar', { name: 'determination_id', nullable: true }) determinationId!: string | null;
  /** year of the 成文日期 */
  @Column('int', { name: 'year_signed', nullable: true }) yearSigned!: number | null;
  /** with the opening, or while the campaign was open */
  @Column('varchar') joined!: 'opening' | 'later';
  @Column('varchar', { name: 'joined_at' }) joinedAt!: string;
  @Column('varchar') state!: ItemState;
  @Column('int') revision!: number;
  @Column('varchar', { nullable: true }) decision!: ReviewDecision | null;
  @Column('varchar', { nullable: true }) extent!: DisclosureExtent | null;
  @JsonColumn('grounds', { nullable: true }) grounds!: readonly CitedGround[] | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('varchar', { name: 'next_review_on', nullable: true }) nextReviewOn!: LocalDate | null;
  @Column('varchar', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('varchar', { name: 'decided_on_behalf_of', nullable: true }) decidedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'decided_at', nullable: true }) decidedAt!: string | null;
  @Column('varchar', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('varchar', { name: 'confirmed_on_behalf_of', nullable: true }) confirmedOnBehalfOf!: string | null;
  @Column('varchar', { name: 'confirmed_at', nullable: true }) confirmedAt!: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('text', { name: 'defer_reason', nullable: true }) deferReason!: string | null;
  @Column('varchar', { nullable: true }) outcome!: Outcome | null;
  @Column('varchar', { name: 'settled_at', nullable: true }) settledAt!: string | null;
  /** the signed list that it stands on */
  @Column('varchar', { name: 'list_id', nullable: true }) listId!: string | null;
}

export type ItemEventKind =
  | 'joined'
  | 'decided'
  | 'confirmed'
  | 'returned'
  | 'proposed'
  | 'signed'
  | 'deferred'
  | 'settled'
  | 'reopened';

/** What was done with an item, by whom and why; never changed. */
@Entity('reclassification_event')
export class ItemEventRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('int') year!: number;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') kind!: ItemEventKind;
  @Column('varchar', { nullable: true }) decision!: ReviewDecision | null;
  @Column('varchar', { nullable: true }) extent!: DisclosureExtent | null;
  @JsonColumn('grounds', { nullable: true }) grounds!: readonly CitedGround[] | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('varchar', { name: 'next_review_on', nullable: true }) nextReviewOn!: LocalDate | null;
  @Column('varchar', { name: 'list_id', nullable: true }) listId!: string | null;
  @Column('varchar', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}

/** Something that speaks for opening a document, put on record with its source; never changed. */
@Entity('reclassification_fact')
export class ItemFactRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar', { name: 'document_id' }) documentId!: string;
  @Column('varchar') kind!: FactKind;
  @Column('int', { nullable: true }) applicants!: number | null;
  @Column('varchar', { name: 'happened_on' }) happenedOn!: LocalDate;
  @Column('varchar') source!: string;
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}

/** 公开属性调整清单 as it was signed; never changed. */
@Entity('reclassification_list')
export class SignedListRow {
  @PrimaryColumn('varchar') id!: string;
  @Column('int') year!: number;
  @Column('varchar') fingerprint!: string;
  @Column('int') kept!: number;
  @Column('int') disclosed!: number;
  @Column('varchar') opinion!: 'agree' | 'circulated';
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('varchar') method!: 'password' | 'session';
  @Column('varchar', { name: 'actor_id' }) actorId!: string;
  @Column('varchar', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('varchar', { name: 'signed_on' }) signedOn!: LocalDate;
  @Column('varchar', { name: 'created_at' }) createdAt!: string;
}
