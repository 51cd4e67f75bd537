import { statusOf, type ReceiptEntry } from './receipts.js';

const entry = (id: string, change: Partial<ReceiptEntry> = {}): ReceiptEntry => ({
  id,
  recipient: '财政局',
  correctsId: null,
  withdrawn: false,
  ...change,
});
const receiptOf = (entries: readonly ReceiptEntry[]): string | undefined =>
  statusOf(['财政局'], entries)[0]?.receipt?.id;

describe('receipts of a distribution list', () => {
  it('are missing until a unit has signed; a unit named twice counts once', () => {
    expect(statusOf(['财政局', '教育局', '财政局'], [entry('1')])).toEqual([
      { recipient: '财政局', receipt: entry('1'), history: [entry('1')] },
      { recipient: '教育局', receipt: null, history: [] },
    ]);
  });

  it('count as they were corrected last', () => {
    expect(receiptOf([entry('1'), entry('2', { correctsId: '1' })])).toBe('2');
  });

  it('are missing again when the entry was wrong altogether, until the unit really signs', () => {
    const wrong = [entry('1'), entry('2', { correctsId: '1', withdrawn: true })];
    expect(receiptOf(wrong)).toBeUndefined();
    expect(receiptOf([...wrong, entry('3')])).toBe('3');
  });
});
