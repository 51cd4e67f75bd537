/** An entry of the receipts of one document. */
export interface ReceiptEntry {
  readonly id: string;
  readonly recipient: string;
  readonly correctsId: string | null;
  readonly withdrawn: boolean;
}

export interface RecipientStatus<Entry extends ReceiptEntry> {
  readonly recipient: string;
  /** The entry that counts; null while the unit has not signed. */
  readonly receipt: Entry | null;
  /** Everything on record about the unit, oldest first. */
  readonly history: readonly Entry[];
}

/**
 * What is on record for each unit of the distribution list.
 * @param entries oldest first
 */
export const statusOf = <Entry extends ReceiptEntry>(
  distribution: readonly string[],
  entries: readonly Entry[],
): readonly RecipientStatus<Entry>[] => {
  const replaced = new Set(entries.map(({ correctsId }) => correctsId));
  return [...new Set(distribution)].map((recipient) => {
    const history = entries.filter((entry) => entry.recipient === recipient);
    const receipt = history.findLast(({ id, withdrawn }) => !withdrawn && !replaced.has(id)) ?? null;
    return { recipient, receipt, history };
  });
};
