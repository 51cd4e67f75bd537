import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { campaignClosedAt } from '../reclassification/index.js';
import { localDateOf, todayOf, type Clock } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { servesBy, type ClosingRule } from './core/closing-rule.js';
import type { EvidenceKind } from './core/ledger-line.js';
import type { LedgerLineRow } from './ledger.entity.js';
import {
  evidenceOfLines,
  insertEvidence,
  linesOf,
  lockLine,
  openLinesWithRule,
  publishedIn,
  recordsOf,
  updateLine,
  type PublishedDocument,
} from './ledger.repository.js';

const INTERVAL_MILLISECONDS = 5_000;
/** Up to so many pieces of evidence a rule adds to; a line asks for proof, not for a list of everything. */
const MOST_BY_RULE = 100;
const PUBLICATIONS_READ = 1_000;

/** Something that serves a line by itself. */
interface Served {
  readonly kind: EvidenceKind;
  readonly subject: string;
  readonly on: LocalDate;
}

/**
 * Looks at what has happened and lets it serve the lines whose rule asks for it: publications, records,
 * closed campaigns, a finished look back. Computed from the data, so nothing that happened while no process
 * ran is missed, and the same twice changes nothing.
 */
@Injectable()
export class SettleByEvents implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Ledger');
  private running: Promise<void> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Interval('ledger-events', INTERVAL_MILLISECONDS)
  async settleAgain(): Promise<void> {
    this.running ??= this.settle()
      .catch((error: unknown) =>
        this.logger.warn(`ledger: ${error instanceof Error ? error.message : 'unknown error'}`),
      )
      .finally(() => {
        this.running = undefined;
      });
    await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }

  async settle(): Promise<void> {
    const lines = await this.unitOfWork.read(openLinesWithRule);
    const published = new Map<number, readonly PublishedDocument[]>();
    for (const year of new Set(
      lines.flatMap((line) => (line.closesBy!.on === 'publication' ? [line.year] : [])),
    )) {
      published.set(year, await this.unitOfWork.read((tx) => publishedIn(tx, year, PUBLICATIONS_READ)));
    }
    for (const line of lines) {
      const { served, fulfilled } = await this.unitOfWork.read((tx) =>
        this.servedBy(tx, line, line.closesBy!, published.get(line.year) ?? []),
      );
      const known = await this.unitOfWork.read((tx) => evidenceOfLines(tx, [line.id]));
      const news = served
        .filter(({ kind, subject }) => !known.some((one) => one.kind === kind && one.subject === subject))
        .slice(0, Math.max(0, MOST_BY_RULE - known.length));
      const closes = fulfilled && line.closesBy!.closes;
      if (news.length > 0 || closes) await this.note(line.id, news, closes);
    }
  }

  private async note(lineId: string, news: readonly Served[], closes: boolean): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const line = await lockLine(tx, lineId);
      if (line?.state !== 'open') return;
      const known = await evidenceOfLines(tx, [lineId]);
      const now = this.clock.now();
      for (const { kind, subject, on } of news) {
        if (known.some((one) => one.kind === kind && one.subject === subject)) continue;
        const id = newId(now);
        await insertEvidence(tx, {
          id,
          lineId,
          kind,
          subject,
          note: null,
          happenedOn: on,
          fileSha256: null,
          fileName: null,
          mediaType: null,
          addedBy: null,
          addedAt: now.toISOString(),
        });
        await this.report(tx, 'ledger.evidence_added', { line: lineId, evidence: id, kind }, now);
      }
      if (!closes) return;
      await updateLine(tx, line, { state: 'closed', closedAt: now.toISOString() });
      await this.report(tx, 'ledger.line_closed', { line: lineId, rule: line.closesBy!.on }, now);
    });
  }

  private async servedBy(
    tx: Transaction,
    line: LedgerLineRow,
    rule: ClosingRule,
    published: readonly PublishedDocument[],
  ): Promise<{ readonly served: readonly Served[]; readonly fulfilled: boolean }> {
    switch (rule.on) {
      case 'publication': {
        const served = published
          .filter((one) => servesBy(rule, { ...one, interpreted: one.interpretationPublishedAt !== null }))
          .map(({ id, publishedAt }) => ({
            kind: 'publication' as const,
            subject: id,
            on: localDateOf(new Date(publishedAt)),
          }));
        return { served, fulfilled: served.length > 0 };
      }
      case 'record': {
        const records = (await recordsOf(tx, line.year)).filter(({ kind }) => kind === rule.record);
        const served = records.map(({ id, heldOn }) => ({
          kind: 'record' as const,
          subject: id,
          on: heldOn,
        }));
        return { served, fulfilled: served.length >= rule.times };
      }
      case 'campaign_closed': {
        const closedAt = await campaignClosedAt(tx, line.year);
        if (closedAt === null) return { served: [], fulfilled: false };
        const on = localDateOf(new Date(closedAt));
        return { served: [{ kind: 'campaign', subject: String(line.year), on }], fulfilled: true };
      }
      case 'look_back_done': {
        const former = await linesOf(tx, line.year - 1);
        const open = former.filter(
          ({ state, lookBackResult }) => state === 'open' && lookBackResult === null,
        );
        const done = former.length > 0 && open.length === 0;
        const on = todayOf(this.clock);
        return {
          served: done ? [{ kind: 'note', subject: `look-back-${line.year - 1}`, on }] : [],
          fulfilled: done,
        };
      }
    }
  }

  private report(
    tx: Transaction,
    action: string,
    detail: { readonly [key: string]: string },
    at: Date,
  ): Promise<unknown> {
    return this.audit.append(tx, { stream: SYSTEM_STREAM, action, actorId: null, detail, at });
  }
}
