import { gramsOf, gramsOfWords, plainText, wordsOf } from './search-grams.js';

const mayHave = (text: string, query: string): boolean => {
  const grams = gramsOf(plainText(text));
  return gramsOfWords(wordsOf(query)).every((gram) => grams.has(gram));
};

describe('pieces of a text', () => {
  const TEXT = '关于２０２６年防汛值守的通知，联系电话13900139000，执行GB/T 9704标准。𠮷林';

  it.each([
    '防汛值守',
    '防汛',
    '汛',
    '2026年',
    '2026',
    '20',
    '1',
    '13900139000',
    'gb/t',
    'GB/T',
    'b/',
    '𠮷',
    '𠮷林',
    '，',
  ])('hold whatever part of it is asked for: %s', (query) => {
    expect(mayHave(TEXT, query)).toBe(true);
  });

  it.each(['防火', '值汛', '2027', '13800139000', 'gbt', '镕', '%', '_', '知 镕'])(
    'do not hold what it has not: %s',
    (query) => {
      expect(mayHave(TEXT, query)).toBe(false);
    },
  );

  it('do not join what a blank or a paragraph parts', () => {
    const grams = gramsOf('甲乙\n丙丁 9704 abc');
    for (const query of ['乙丙', '丁9', '4a']) expect(grams.has(gramsOfWords([query])[0]!)).toBe(false);
  });

  it('of a long query are few, and each is one that the text has', () => {
    const long = '各科室要明确责任抓好落实并于每月五日前将有关情况报办公室汇总';
    const asked = gramsOfWords(wordsOf(long));
    expect(asked.length).toBe(8);
    const grams = gramsOf(long);
    expect(asked.filter((gram) => !grams.has(gram))).toEqual([]);
  });
});

describe('the text that is kept', () => {
  it('has one form for full-width letters and blanks, and no blanks that stretch a name', () => {
    expect(plainText(' 张　三，ＧＢ／Ｔ\u00a0 ９７０４ ')).toBe('张三，GB／T 9704');
  });

  it('is asked for by words between blanks', () => {
    expect(wordsOf('　防汛  值守 防汛 ')).toEqual(['防汛', '值守']);
    expect(wordsOf(' \t')).toEqual([]);
  });
});
