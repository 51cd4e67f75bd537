/** An audit entry about a document: whose, which number, when. */
export interface DocumentEntry {
  readonly documentId: string;
  readonly seq: number;
  readonly at: string;
}

/** Remembers what was told already while it is still looked back upon. */
export class SeenEntries {
  private readonly seen = new Map<string, string>();

  constructor(private readonly keptMilliseconds: number) {}

  /** @returns the documents of entries that were not there before, each once */
  fresh(entries: readonly DocumentEntry[], now: Date): string[] {
    const limit = new Date(now.getTime() - 2 * this.keptMilliseconds).toISOString();
    for (const [key, at] of this.seen) if (at < limit) this.seen.delete(key);
    const news = entries.filter(({ documentId, seq }) => !this.seen.has(`${documentId} ${seq}`));
    for (const { documentId, seq, at } of news) this.seen.set(`${documentId} ${seq}`, at);
    return [...new Set(news.map(({ documentId }) => documentId))];
  }
}
