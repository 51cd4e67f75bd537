import { detectSensitiveFacts } from './detect-sensitive-facts.js';

const valuesOf = (text: string, context = '') =>
  detectSensitiveFacts(text, context).map(({ value }) => value);

describe('sensitive facts', () => {
  it.each([
    ['患者信息：王小明因患有急性白血病，家庭困难。', ['急性白血病']],
    ['李桂兰，女，确诊为乳腺癌。', ['乳腺癌']],
    ['赵国强信仰基督教。', ['信仰基督教']],
    ['孙小宝（男，9岁）随祖父生活。', ['9岁']],
  ])('about a named person: %s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('in a column of a list of persons', () => {
    expect(valuesOf('肢体二级', '残疾等级|1|王小明|序号|姓名|残疾等级')).toEqual(['肢体二级']);
    expect(valuesOf('无', '病种|1|王小明|序号|姓名|病种')).toEqual([]);
    expect(valuesOf('肺结核', '病种|1|序号|病种|例数')).toEqual([]);
  });

  it.each([
    '加强重大疾病防治，患者就医更方便。',
    '全区65岁以上老人免费体检。',
    '7至12岁学生可以参加。',
    '尊重宗教信仰自由。',
  ])('none: %s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});
