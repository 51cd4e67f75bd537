import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import { ConflictError, InvalidError } from '../shared/errors.js';
import { findSecrecyMark } from './core/detect.js';
import { isUsablePattern, NO_OFFICE_RULES, type OfficeRules } from './core/office-rules.js';
import { tryRules, type TriedMatch } from './core/try-rules.js';
import type { ScreeningRulesRow } from './screening-rules.entity.js';
import { insertRules, latestRules, newestRules } from './screening-rules.repository.js';

export interface RulesInForce extends OfficeRules {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

const VERSIONS_SHOWN = 50;

/** What one version added to the one before, and what it took away. */
export interface RulesChange {
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly lists: readonly {
    readonly list: 'words' | 'patterns' | 'allowed';
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  readonly masksChanged: boolean;
}

const LISTS = ['words', 'patterns', 'allowed'] as const;

const changeOf = (row: ScreeningRulesRow, before: Omit<OfficeRules, 'version'>): RulesChange => ({
  version: row.version,
  changedBy: row.changedBy,
  changedAt: row.changedAt,
  lists: LISTS.map((list) => ({
    list,
    added: row.rules[list].filter((entry) => !before[list].includes(entry)),
    removed: before[list].filter((entry) => !row.rules[list].includes(entry)),
  })).filter(({ added, removed }) => added.length + removed.length > 0),
  masksChanged: canonicalJson(row.rules.masks as Json) !== canonicalJson(before.masks as Json),
});

const inForce = (row: ScreeningRulesRow | null): RulesInForce =>
  row
    ? { ...row.rules, version: row.version, changedBy: row.changedBy, changedAt: row.changedAt }
    : { ...NO_OFFICE_RULES, changedBy: null, changedAt: null };

export const rulesInForce = async (tx: Transaction): Promise<RulesInForce> => inForce(await newestRules(tx));

/** What the office adds to the screening; each change is a version of its own and an entry of the audit trail. */
@Injectable()
export class ScreeningRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  current(): Promise<RulesInForce> {
    return this.unitOfWork.read(rulesInForce);
  }

  /** Who changed what and when, the newest first. */
  async history(): Promise<readonly RulesChange[]> {
    const rows = await this.unitOfWork.read((tx) => latestRules(tx, VERSIONS_SHOWN + 1));
    return rows
      .slice(0, VERSIONS_SHOWN)
      .map((row, index) => changeOf(row, rows[index + 1]?.rules ?? NO_OFFICE_RULES));
  }

  /** What these rules would find in a typed text; neither is stored. @throws InvalidError naming a bad pattern */
  try(rules: Omit<OfficeRules, 'version'>, text: string): readonly TriedMatch[] {
    requireUsable(rules, text);
    return tryRules(text, { ...rules, version: 0 });
  }

  /**
   * Replaces the rules by the next version.
   * @param change its `version` is the one that was read before
   * @throws ConflictError when somebody else changed them meanwhile
   */
  async replace(actor: Actor, change: OfficeRules): Promise<RulesInForce> {
    const { version, ...rules } = change;
    requireUsable(rules);
    return this.unitOfWork.run(async (tx) => {
      const present = (await newestRules(tx))?.version ?? 0;
      if (present !== version) throw new ConflictError(version, present);
      const at = this.clock.now();
      const row = { version: present + 1, rules, changedBy: actor.personId, changedAt: at.toISOString() };
      await insertRules(tx, row).catch((error: unknown) => {
        throw isDuplicate(error) ? new ConflictError(version, present + 1) : error;
      });
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'screening.rules_changed',
        actorId: actor.personId,
        detail: {
          version: row.version,
          words: rules.words.length,
          patterns: rules.patterns.length,
          allowed: rules.allowed.length,
          masks: Object.keys(rules.masks),
        },
        requestId: actor.requestId,
        at,
      });
      return inForce(row);
    });
  }
}

const requireUsable = (rules: Omit<OfficeRules, 'version'>, ...typed: readonly string[]): void => {
  if ([...rules.words, ...rules.patterns, ...rules.allowed, ...typed].some(findSecrecyMark)) {
    throw new InvalidError('intake.secrecy_mark', [], { reason: 'typed_text' });
  }
  const unusable = rules.patterns.findIndex((pattern) => !isUsablePattern(pattern));
  if (unusable >= 0) {
    throw new InvalidError('request.malformed', [
      { field: `patterns.${unusable}`, code: 'screening.pattern_unusable' },
    ]);
  }
};
