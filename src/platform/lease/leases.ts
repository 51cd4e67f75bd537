import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/id.js';
import { CLOCK } from '../clock.js';
import { UnitOfWork } from '../database/index.js';
import { endLease, insertLease, takeLease } from './leases.repository.js';

const LEASE_MILLISECONDS = 120_000;
const RENEW_MILLISECONDS = 30_000;

/** A job that one process at a time does, on however many nodes. What it does must bear being done twice. */
@Injectable()
export class Leases {
  private readonly holder: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.holder = newId(clock.now());
  }

  /** @returns undefined when another process is at it */
  async alone<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    await this.unitOfWork.run((tx) => insertLease(tx, name));
    if (!(await this.take(name))) return undefined;
    const renewal = setInterval(() => void this.take(name).catch(() => false), RENEW_MILLISECONDS);
    try {
      return await work();
    } finally {
      clearInterval(renewal);
      await this.unitOfWork.run((tx) => endLease(tx, name, this.holder));
    }
  }

  private take(name: string): Promise<boolean> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MILLISECONDS).toISOString();
    return this.unitOfWork.run((tx) => takeLease(tx, name, this.holder, now.toISOString(), until));
  }
}
