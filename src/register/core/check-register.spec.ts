import { checkRegister, type NumberedDocument, type RegisteredNumber } from './check-register.js';

const entry = (serial: number, change: Partial<RegisteredNumber> = {}): RegisteredNumber => {
  const number = `甲发〔2026〕${serial}号`;
  const documentId = `document ${serial}`;
  return {
    number,
    series: '甲发',
    year: 2026,
    serial,
    documentId,
    liveDocumentId: change.voided ? null : documentId,
    voided: null,
    late: null,
    expectedNumber: number,
    ...change,
  };
};
const document = (serial: number, change: Partial<NumberedDocument> = {}): NumberedDocument => {
  const number = `甲发〔2026〕${serial}号`;
  return { id: `document ${serial}`, number, copyNumber: number, ...change };
};
const heads = [{ series: '甲发', year: 2026, lastSerial: 2 }];
const wrong = (entries: readonly RegisteredNumber[], documents: readonly NumberedDocument[]): string[] =>
  checkRegister(entries, documents, heads).map(({ what }) => what);

describe('the check of the register', () => {
  it('is content with numbers in use, kept free, voided by two persons and entered late by two', () => {
    const voided = { reason: '错号', by: 'a', confirmedBy: 'b' };
    const entries = [
      entry(1, { voided, documentId: 'document 2' }),
      entry(2),
      entry(2, { documentId: null, liveDocumentId: null, late: { by: 'a', confirmedBy: 'b' } }),
    ];
    expect(wrong(entries, [document(2)])).toEqual([]);
  });

  it.each<[string, readonly RegisteredNumber[], readonly NumberedDocument[]]>([
    ['number_misspelt', [entry(1, { expectedNumber: '甲发〔2026〕01号' })], [document(1)]],
    ['document_missing', [entry(1)], []],
    ['document_has_other_number', [entry(1)], [document(1, { number: '乙发〔2026〕1号', copyNumber: null })]],
    ['not_in_register', [], [document(1)]],
    ['two_numbers_for_one_document', [entry(1), entry(1)], [document(1)]],
    [
      'voided_without_two_persons',
      [entry(2, { voided: { reason: '错号', by: 'a', confirmedBy: 'a' }, documentId: null })],
      [],
    ],
    [
      'voided_without_two_persons',
      [entry(2, { voided: { reason: null, by: 'a', confirmedBy: 'b' }, documentId: null })],
      [],
    ],
    [
      'late_without_two_persons',
      [entry(2, { late: { by: 'a', confirmedBy: null }, documentId: null, liveDocumentId: null })],
      [],
    ],
    ['copy_shows_other_number', [entry(1)], [document(1, { copyNumber: '甲发〔2026〕9号' })]],
    ['head_behind', [entry(3)], [document(3)]],
  ])('finds %s', (what, entries, documents) => {
    expect(wrong(entries, documents)).toEqual([what]);
  });

  it('finds a voided number that a document still carries', () => {
    const voided = { reason: '错号', by: 'a', confirmedBy: 'b' };
    expect(wrong([entry(1, { voided })], [document(1)])).toEqual(['voided_still_in_use', 'not_in_register']);
  });
});
