import { formatNumber, type RegisterEntryRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import {
  checkRegister,
  type Finding,
  type NumberedDocument,
  type RegisteredNumber,
} from './core/check-register.js';
import {
  entriesAfter,
  numberedDocumentsAfter,
  officialCopiesOf,
  registerHeads,
} from './register-entries.repository.js';

const PAGE = 500;

export interface RegisterVerification {
  readonly entries: number;
  readonly documents: number;
  readonly findings: readonly Finding[];
}

const asRegistered = (row: RegisterEntryRow): RegisteredNumber => ({
  number: row.number,
  series: row.series,
  year: row.year,
  serial: row.serial,
  documentId: row.documentId,
  liveDocumentId: row.liveDocumentId,
  voided:
    row.voidedAt === null
      ? null
      : { reason: row.voidReason, by: row.voidedBy, confirmedBy: row.voidConfirmedBy },
  late: row.origin === 'late' ? { by: row.registeredBy, confirmedBy: row.confirmedBy } : null,
  expectedNumber: formatNumber(row.series, row.year, row.serial),
});

const allEntries = async (tx: Transaction): Promise<RegisteredNumber[]> => {
  const entries: RegisteredNumber[] = [];
  for (let after = ''; ;) {
    const page = await entriesAfter(tx, after, PAGE);
    entries.push(...page.map(asRegistered));
    if (page.length < PAGE) return entries;
    after = page.at(-1)!.id;
  }
};

const allDocuments = async (
  tx: Transaction,
  isPending: (documentId: string) => Promise<boolean>,
): Promise<NumberedDocument[]> => {
  const documents: NumberedDocument[] = [];
  for (let after = ''; ;) {
    const page = await numberedDocumentsAfter(tx, after, PAGE);
    const copies = new Map(
      (
        await officialCopiesOf(
          tx,
          page.map(({ id }) => id),
        )
      ).map(({ documentId, number }) => [documentId, number]),
    );
    for (const { id, number } of page) {
      const shown = copies.get(id) ?? null;
      // A copy with the new number may be on its way; then there is nothing to compare yet.
      const copyNumber = shown !== number && (await isPending(id)) ? null : shown;
      documents.push({ id, number: number!, copyNumber });
    }
    if (page.length < PAGE) return documents;
    after = page.at(-1)!.id;
  }
};

const verifyOnce = async (
  tx: Transaction,
  isPending: (documentId: string) => Promise<boolean>,
): Promise<RegisterVerification> => {
  const documents = await allDocuments(tx, isPending);
  const entries = await allEntries(tx);
  const heads = await registerHeads(tx, {});
  return {
    entries: entries.length,
    documents: documents.length,
    findings: checkRegister(entries, documents, heads),
  };
};

/**
 * Whether register, documents and their official copies say the same. A registration may come in between while the
 * tables are read one after the other: only what is found twice is reported.
 */
export const verifyRegister = async (
  tx: Transaction,
  isPending: (documentId: string) => Promise<boolean>,
): Promise<RegisterVerification> => {
  const first = await verifyOnce(tx, isPending);
  if (first.findings.length === 0) return first;
  const second = await verifyOnce(tx, isPending);
  const seen = new Set(first.findings.map((one) => JSON.stringify(one)));
  return { ...second, findings: second.findings.filter((one) => seen.has(JSON.stringify(one))) };
};
