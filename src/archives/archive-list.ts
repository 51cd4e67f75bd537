import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { archiveNumbersLike, Intake } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import { localDateOf, type Clock } from '../shared/clock.js';
import { ConflictError, InvalidError } from '../shared/errors.js';
import { yearOf } from '../shared/local-date.js';
import { describeMachine, shownTitle } from '../workflow/index.js';
import { countToArchive, documentsToArchive, insertSettings, newestSettings } from './archives.repository.js';
import {
  isUsableFormat,
  itemNumber,
  lastItem,
  numberStem,
  RETENTIONS,
  USUAL_SETTINGS,
  usualRetention,
  type ArchiveSettings,
} from './core/archive-number.js';

/** States in which a document can be archived, as the machine has them. */
const statesWithArchiving = (): readonly string[] =>
  describeMachine()
    .transitions.filter(({ event }) => event === 'archive')
    .map(({ from }) => from);

/** What is to be archived 归档, with the number that each document would get in its turn. */
@Injectable()
export class ArchiveList {
  private readonly states = statesWithArchiving();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(part: 'waiting' | 'archived', cursor: string, limit: number) {
    return this.unitOfWork.read(async (tx) => {
      const rows = await documentsToArchive(tx, this.states, part === 'archived', cursor, limit + 1);
      const { settings } = await this.settings(tx);
      const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
      const last = new Map<string, number>();
      const items = [];
      for (const document of rows.slice(0, limit)) {
        const section = sections.get(document.sectionId) ?? '';
        const year = yearOf(document.signedOn ?? localDateOf(new Date(document.createdAt)));
        const usual = usualRetention(document);
        const suggestions = [];
        for (const { retention } of RETENTIONS) {
          const stem = numberStem(settings, { year, retention, section });
          if (!last.has(stem)) last.set(stem, lastItem(stem, await archiveNumbersLike(tx, stem)));
          const item = last.get(stem)! + 1;
          // The next document of the page gets the next number only where this one is likely to take it.
          if (retention === usual) last.set(stem, item);
          suggestions.push({ retention, archiveNumber: itemNumber(stem, item) });
        }
        items.push({
          id: document.id,
          revision: document.revision,
          title: shownTitle(document),
          number: document.number,
          genre: document.genre,
          signedOn: document.signedOn,
          section: { id: document.sectionId, name: section },
          archiveNumber: document.archiveNumber,
          retention: document.retention,
          usualRetention: usual,
          suggestions,
        });
      }
      return {
        waiting: await countToArchive(tx, this.states),
        items,
        nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      };
    });
  }

  async settings(tx: Transaction): Promise<{ readonly version: number; readonly settings: ArchiveSettings }> {
    const row = await newestSettings(tx);
    return row ? { version: row.version, settings: row.settings } : { version: 0, settings: USUAL_SETTINGS };
  }

  /** @throws ConflictError when somebody else changed them meanwhile */
  async changeSettings(actor: Actor, version: number, settings: ArchiveSettings): Promise<void> {
    await this.intake.refuseMarkedText(actor, settings);
    if (!isUsableFormat(settings.format)) {
      throw new InvalidError('request.malformed', [{ field: 'format', code: 'archive.format_invalid' }]);
    }
    await this.unitOfWork.run(async (tx) => {
      const present = (await newestSettings(tx))?.version ?? 0;
      if (present !== version) throw new ConflictError(version, present);
      const at = this.clock.now();
      const row = {
        version: present + 1,
        settings,
        changedBy: actor.personId,
        changedAt: at.toISOString(),
      };
      await insertSettings(tx, row).catch((error: unknown) => {
        throw isDuplicate(error) ? new ConflictError(version, present + 1) : error;
      });
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'archive.settings_changed',
        actorId: actor.personId,
        detail: { version: row.version, fonds: settings.fonds, format: settings.format },
        requestId: actor.requestId,
        at,
      });
    });
  }
}
