import { fill } from '../../shared/i18n';
import { placeTexts } from './detail.texts';
import { placeWords } from './place-words';

const chinese = (value: string) => placeWords(value, (key, values) => fill(placeTexts[key].zh, values));

describe('places of parts that are left out, in the audit trail', () => {
  it('are told in words', () => {
    expect(chinese('blocks p3-p3')).toBe('第3段');
    expect(chinese('blocks p3-t1')).toBe('第3段至第1个表格');
    expect(chinese('cells t1 1-2 2-2')).toBe('第1个表格第1至2行、第2至2列');
    expect(chinese('picture g4')).toBe('第4个图片、图形');
  });

  it('leave every other value alone', () => {
    expect(['whole', 'title', '关于blocks的说明'].map(chinese)).toEqual([undefined, undefined, undefined]);
  });
});
