import { decisionWord, readDecision } from './working-list.js';

const cells = { 编号: 'd1', 审查意见: '公开', 理由: '情况已经变化' };

describe('the working list', () => {
  it('leaves out what was not decided', () => {
    expect(readDecision({ ...cells, 审查意见: ' ' })).toEqual({ problems: [] });
  });

  it('reads a decision with what article 15 asks', () => {
    expect(readDecision({ ...cells, 第三方同意文书: '同意函', 下次审查日期: '2027/06/01' }).listed).toEqual({
      id: 'd1',
      decision: 'disclose',
      extent: 'full',
      reason: '情况已经变化',
      nextReviewOn: '2027-06-01',
      lifting: { consent: '同意函' },
    });
    expect(readDecision({ ...cells, 审查意见: '部分公开' }).listed?.extent).toBe('partial');
  });

  it('names every wrong cell', () => {
    const { listed, problems } = readDecision({ 编号: '', 审查意见: '也许', 理由: '', 下次审查日期: '明年' });
    expect(listed).toBeUndefined();
    expect(problems.map(({ column }) => column)).toEqual(['审查意见', '编号', '理由', '下次审查日期']);
  });

  it('writes the words that it reads', () => {
    for (const word of ['继续不公开', '公开', '部分公开']) {
      const { listed } = readDecision({ ...cells, 审查意见: word });
      expect(decisionWord(listed!.decision, listed!.extent ?? null)).toBe(word);
    }
    expect(decisionWord(null, null)).toBe('');
  });
});
