import { entriesOf, listsOf } from './rules-input';

describe('rules as somebody types them', () => {
  it('are the lines with something on them, each once, with their numbers', () => {
    expect(entriesOf(' 清泉工程 \n\n双龙工程\n清泉工程')).toEqual([
      { entry: '清泉工程', line: 1 },
      { entry: '双龙工程', line: 3 },
    ]);
  });

  it('are three lists', () => {
    expect(listsOf({ version: 1, words: 'a\nb', patterns: '', allowed: 'c' })).toEqual({
      words: ['a', 'b'],
      patterns: [],
      allowed: ['c'],
    });
  });
});
