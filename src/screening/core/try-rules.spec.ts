import { NO_OFFICE_RULES } from './office-rules.js';
import { tryRules } from './try-rules.js';

describe('rules that are tried on a text', () => {
  const text = '清泉工程进展顺利。\n案号ＱＱ-2031，联系人电话：139 0533 0001。';
  const rules = {
    ...NO_OFFICE_RULES,
    words: ['清泉工程'],
    patterns: ['QQ-[0-9]{4}'],
  };

  it('show where in the typed text they would find something', () => {
    const found = tryRules(text, rules).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(found).toEqual([
      ['office_rule', '清泉工程'],
      ['office_rule', 'ＱＱ-2031'],
      ['mobile', '139 0533 0001'],
    ]);
  });

  it('find nothing that is allowed', () => {
    const allowed = tryRules(text, { ...rules, allowed: ['13905330001', '清泉工程'] });
    expect(allowed.map(({ kind }) => kind)).toEqual(['office_rule']);
  });
});
