import { makeDocx, paragraph } from '../../../test/corpus/make-package.js';
import { DEFAULT_LIMITS } from './limits.js';
import { isUsablePattern, NO_OFFICE_RULES, OfficeDetector, type OfficeRules } from './office-rules.js';
import { makePublicCopy } from './public-copy.js';
import { inspectFile } from './screen-file.js';

const rules = (own: Partial<OfficeRules>): OfficeRules => ({ ...NO_OFFICE_RULES, version: 1, ...own });

describe('rules of the office', () => {
  it('finds words and patterns where the text is written differently', () => {
    const detector = new OfficeDetector(rules({ words: ['清泉工程', '清泉'], patterns: ['AB[0-9]{3}'] }));
    expect(detector.apply('清泉工程、清泉、AB123', []).map(({ value }) => value)).toEqual([
      '清泉工程',
      '清泉',
      'AB123',
    ]);
  });

  it('a pattern that would make a backtracking engine hang does not', () => {
    const detector = new OfficeDetector(rules({ patterns: ['(a+)+$'] }));
    expect(detector.apply(`${'a'.repeat(20_000)}b`, [])).toEqual([]);
  });

  it('takes no pattern that is none, looks back or matches nothing', () => {
    expect(['(', '(a)\\1', '(?=a)', 'x*', ''].map(isUsablePattern)).toEqual(Array(5).fill(false));
    expect(isUsablePattern('[A-Z]{2}-\\d{4}')).toBe(true);
  });

  it('allows public values, never an identity number', async () => {
    const limits = {
      ...DEFAULT_LIMITS,
      office: rules({ allowed: ['13905330001', '370303190001010016'] }),
    };
    const file = makeDocx({ body: paragraph('值班 １３９-0533-0001，身份证号 370303190001010016') });
    const { findings } = await inspectFile(file, { limits });
    expect(findings.map(({ kind }) => kind)).toEqual(['resident_id']);
  });

  it('masks in the form that the office has chosen', async () => {
    const limits = { ...DEFAULT_LIMITS, office: rules({ masks: { resident_id: { head: 6, tail: 4 } } }) };
    const file = makeDocx({ body: paragraph('身份证号 370303190001010016') });
    const { findings } = await inspectFile(file, { limits });
    const verdicts = findings.map(({ key }) => ({ key, verdict: 'mask' as const }));
    const copy = await makePublicCopy({ source: file, screenedDraft: file, verdicts, limits });
    expect(copy.text).toContain('370303********0016');
    expect(copy.unresolved).toEqual([]);
  });
});
