import { Inject, Injectable } from '@nestjs/common';
import { documentsByIds } from '../documents/index.js';
import { People, ROLES, type Role } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import type { Escalation } from './core/occasions.js';
import type { DeadlineRow } from './deadline.entity.js';

/** Who is told of a deadline: those who hold it, then one after the other those above them, and substitutes. */
@Injectable()
export class Recipients {
  constructor(
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async holders(tx: Transaction, row: DeadlineRow): Promise<ReadonlySet<string>> {
    return this.withSubstitutes(tx, await this.holderIds(tx, row));
  }

  /** Nobody twice: who holds the deadline is told by its reminders. */
  async next(tx: Transaction, row: DeadlineRow, escalation: Escalation): Promise<ReadonlySet<string>> {
    const section = await this.sectionOf(tx, row);
    const above =
      escalation === 'principal'
        ? (await this.people.holdersOf(tx, 'principal')).map(({ id }) => id)
        : section === null
          ? []
          : [
              escalation === 'section_head'
                ? await this.people.headOf(tx, section)
                : await this.people.deputyInChargeOf(tx, section),
            ].flatMap((person) => (person ? [person.id] : []));
    const holders = new Set(await this.holderIds(tx, row));
    return this.withSubstitutes(
      tx,
      above.filter((id) => !holders.has(id)),
    );
  }

  private async holderIds(tx: Transaction, row: DeadlineRow): Promise<readonly string[]> {
    if (row.personId !== null) {
      const person = await this.people.personById(tx, row.personId);
      if (person?.active) return [person.id];
      // who has left is told nothing; who has to hand the work to somebody else is
      return this.headOf(tx, await this.sectionOf(tx, row));
    }
    if (row.sectionId !== null && row.role === 'section_head') return this.headOf(tx, row.sectionId);
    if (row.sectionId !== null && row.role === 'deputy_leader') {
      const deputy = await this.people.deputyInChargeOf(tx, row.sectionId);
      return deputy ? [deputy.id] : [];
    }
    const role = ROLES.find((one): one is Role => one === row.role);
    return role ? (await this.people.holdersOf(tx, role)).map(({ id }) => id) : [];
  }

  private async headOf(tx: Transaction, sectionId: string | null): Promise<readonly string[]> {
    const head = sectionId === null ? null : await this.people.headOf(tx, sectionId);
    return head ? [head.id] : [];
  }

  private async sectionOf(tx: Transaction, row: DeadlineRow): Promise<string | null> {
    if (row.documentId === null) return row.sectionId;
    return (await documentsByIds(tx, [row.documentId]))[0]?.sectionId ?? row.sectionId;
  }

  private async withSubstitutes(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const substitutions = await this.people.substitutesOn(tx, todayOf(this.clock));
    const substitutes = substitutions.filter(({ absentId }) => ids.includes(absentId));
    return new Set([...ids, ...substitutes.map(({ substituteId }) => substituteId)]);
  }
}
