import type { Place } from './text-piece.js';

/** How many of the parts that stand in one place of a file were read. */
export interface PlaceProgress {
  readonly place: Place;
  readonly total: number;
  readonly done: number;
}

const MOST_REPORTS = 40;

/** Counts the parts of a package while they are read and tells of it, not more often than a reader could follow. */
export class PartsCounter {
  private readonly counts = new Map<Place, { total: number; done: number }>();
  private readonly every: number;
  private done = 0;

  constructor(
    places: readonly Place[],
    private readonly tell: (progress: readonly PlaceProgress[]) => void,
  ) {
    for (const place of places) this.of(place).total += 1;
    this.every = Math.max(1, Math.ceil(places.length / MOST_REPORTS));
    this.report();
  }

  read(place: Place): void {
    const count = this.of(place);
    count.done += 1;
    this.done += 1;
    if (this.done % this.every === 0 || count.done === count.total) this.report();
  }

  private report(): void {
    this.tell([...this.counts].map(([place, { total, done }]) => ({ place, total, done })));
  }

  private of(place: Place): { total: number; done: number } {
    const count = this.counts.get(place) ?? { total: 0, done: 0 };
    this.counts.set(place, count);
    return count;
  }
}
