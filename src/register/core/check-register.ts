/** A line of the register, as far as the check looks at it. */
export interface RegisteredNumber {
  readonly number: string;
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly documentId: string | null;
  readonly liveDocumentId: string | null;
  readonly voided: {
    readonly reason: string | null;
    readonly by: string | null;
    readonly confirmedBy: string | null;
  } | null;
  readonly late: { readonly by: string; readonly confirmedBy: string | null } | null;
  /** The number's own wording, `系列〔年〕序号`. */
  readonly expectedNumber: string;
}

export interface NumberedDocument {
  readonly id: string;
  readonly number: string;
  /** The number on its newest official copy; null while that is being made or is not known. */
  readonly copyNumber: string | null;
}

/** What does not agree, by the number that it concerns. */
export type Disagreement =
  | 'number_misspelt'
  | 'document_has_other_number'
  | 'document_missing'
  | 'not_in_register'
  | 'two_numbers_for_one_document'
  | 'voided_without_two_persons'
  | 'voided_still_in_use'
  | 'late_without_two_persons'
  | 'copy_shows_other_number'
  | 'head_behind';

export interface Finding {
  readonly what: Disagreement;
  readonly number: string;
  readonly documentId?: string;
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const ofEntry = (
  entry: RegisteredNumber,
  documentNumbers: ReadonlyMap<string, string>,
): readonly Disagreement[] => {
  const found: Disagreement[] = [];
  const { documentId, voided, late } = entry;
  const has = documentId === null ? undefined : documentNumbers.get(documentId);
  if (entry.number !== entry.expectedNumber) found.push('number_misspelt');
  if (late && !differ(late.by, late.confirmedBy)) found.push('late_without_two_persons');
  if (voided) {
    if (!voided.reason || !differ(voided.by, voided.confirmedBy)) found.push('voided_without_two_persons');
    if (has === entry.number || entry.liveDocumentId !== null) found.push('voided_still_in_use');
  } else if (documentId !== null) {
    if (has === undefined) found.push('document_missing');
    else if (has !== entry.number) found.push('document_has_other_number');
  }
  return found;
};

/**
 * Compares the register with the documents, both ways.
 * @param heads the last serial of each series and year, as the next number would be given after it
 */
export const checkRegister = (
  entries: readonly RegisteredNumber[],
  documents: readonly NumberedDocument[],
  heads: readonly { readonly series: string; readonly year: number; readonly lastSerial: number }[],
): readonly Finding[] => {
  const found: Finding[] = [];
  const numbers = new Map(documents.map(({ id, number }) => [id, number]));
  const live = new Map<string, string>();
  const lastOf = new Map(heads.map(({ series, year, lastSerial }) => [`${series} ${year}`, lastSerial]));
  for (const entry of entries) {
    const { number, documentId } = entry;
    const about = documentId === null ? { number } : { number, documentId };
    for (const what of ofEntry(entry, numbers)) found.push({ what, ...about });
    if (!entry.voided && documentId !== null) {
      if (live.has(documentId)) found.push({ what: 'two_numbers_for_one_document', ...about });
      live.set(documentId, number);
    }
    if ((lastOf.get(`${entry.series} ${entry.year}`) ?? 0) < entry.serial) {
      found.push({ what: 'head_behind', number });
    }
  }
  for (const { id, number, copyNumber } of documents) {
    if (!live.has(id)) found.push({ what: 'not_in_register', number, documentId: id });
    if (differ(copyNumber, number)) found.push({ what: 'copy_shows_other_number', number, documentId: id });
  }
  return found;
};
