import * as fc from 'fast-check';
import { detect, findSecrecyMark } from './detect.js';
import { normalise } from './normalise.js';

const kindsIn = (text: string): string[] =>
  detect(normalise(text).text).map(({ kind, value }) => `${kind} ${value}`);

describe('detectors', () => {
  it.each([
    ['身份证号370303190001010016', 'resident_id 370303190001010016'],
    ['370303 19000101 0016', 'resident_id 370303190001010016'],
    ['３７０３０３１９０００１０１００１６', 'resident_id 370303190001010016'],
    ['370\u200b303\u200b190001010016', 'resident_id 370303190001010016'],
    ['手机：138-0000-4787', 'mobile 13800004787'],
    ['+8613800004787', 'mobile 13800004787'],
    ['0086-13800004787', 'mobile 13800004787'],
    ['一三八〇〇〇〇四七八七', 'mobile 13800004787'],
    ['sfz370303190001010016', 'resident_id 370303190001010016'],
    ['Tel.13800004787', 'mobile 13800004787'],
    ['卡号6222 0200 0000 0000 000', 'bank_card 6222020000000000000'],
    ['护照号码：E12345678', 'passport E12345678'],
    ['鲁C·12345', 'plate 鲁C12345'],
    ['信箱 zhang.san@qq.com', 'email zhang.san@qq.com'],
    ['家庭住址：云门区幸福里小区9-3-804', 'address 云门区幸福里小区9-3-804'],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });

  it.each([
    '项目代码：2403-370303-04-01-123456',
    '订单编号202412078005981042',
    '区块高度29465782026',
    '138****1295',
    '370302********560X',
    '0533-2189270',
    '邮箱lhxxgk@linhe.gov.cn',
    '标段C12345，国道G308',
    '合同编号：LHZC-2024-0469',
    '设备编号AB13800004787',
    'ICV 8F13800004787C2D',
    '临河县人民政府（新村东路59号，县政务中心7楼585室）',
    '依法保护商业秘密和个人隐私，加强保密工作，采取秘密投票方式',
  ])('%s holds nothing personal', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each([
    '机密★5年',
    '机 密 ☆ ５ 年',
    '絕密✭30年',
    '秘密',
    '密级：机密',
    '绝密★长期',
    '绝密★启用前',
    '机密（5年）',
  ])('%s is a secrecy mark', (text) => {
    expect(findSecrecyMark(text)).toBe(true);
  });

  it.each([
    '关于保密工作的通知',
    '国家秘密标志写为“机密★5年”的格式，应当标注在版心左上角',
    '工作秘密★内部',
    '凡是密级为机密的文件资料都应当按照规定保管和使用，不得外带',
    '商业秘密',
    '机密性',
  ])('%s is none', (text) => {
    expect(findSecrecyMark(text)).toBe(false);
  });

  it('takes linear time on what is made to be slow', () => {
    const texts = [
      'a.'.repeat(60_000),
      ' '.repeat(120_000),
      '机密'.repeat(60_000),
      '★'.repeat(120_000),
      '1 '.repeat(60_000),
      '一'.repeat(120_000),
      '镇村'.repeat(30_000),
      '1-'.repeat(60_000),
      '@a'.repeat(60_000),
    ];
    const start = performance.now();
    for (const text of texts) detect(text);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('values stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        const { text } = normalise(`${before} 370303190001010016 ${after}`);
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
