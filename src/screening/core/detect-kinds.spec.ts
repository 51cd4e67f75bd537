import { FindingCollector } from './finding-collector.js';
import { DEFAULT_LIMITS } from './limits.js';
import { detect } from './detect.js';
import { normalise } from './normalise.js';
import { wholly } from './text-piece.js';

const kindsIn = (text: string): string[] =>
  detect(normalise(text).text).map(({ kind, value }) => `${kind} ${value}`);

const inTable = (text: string, context: string, today = '2026-11-24'): string[] => {
  const collector = new FindingCollector({ ...DEFAULT_LIMITS, today });
  const segments = wholly(text, 'visible');
  collector.piece({ part: 'p', location: 'l', place: 'body', text, segments, inTable: true, context });
  return collector.findings.map(({ kind, value }) => `${kind} ${value}`);
};

describe('what the detectors know', () => {
  it.each([
    ['港澳台居民居住证 810000199001010019', 'resident_id 810000199001010019'],
    ['新版永久居留身份证 937112198108030028', 'resident_id 937112198108030028'],
    ['外国人永久居留证号：CAN110007101010', 'passport CAN110007101010'],
    ['残疾人证号：37030319000101001644', 'resident_id 37030319000101001644'],
    ['身份证（旧）370303900101001', 'resident_id 370303900101001'],
    ['身份证号：3\t7\t0\t3\t0\t3\t1\t9\t0\t0\t0\t1\t0\t1\t0\t0\t1\t6', 'resident_id 370303190001010016'],
    ['3 7 0 3 0 3 1 9 0 0 0 1 0 1 0 0 1 6', 'resident_id 370303190001010016'],
    ['序号 1 3 7 0 3 0 3 1 9 0 0 0 1 0 1 0 0 1 6', 'resident_id 370303190001010016'],
    ['370303.19000101.0016', 'resident_id 370303190001010016'],
    ['370303/1900/0101/0016', 'resident_id 370303190001010016'],
    ['370303·1900·01·01·0016', 'resident_id 370303190001010016'],
    ['3703031900\u3164\u03320101\u{e0020}0016', 'resident_id 370303190001010016'],
    ['NO370303190001010016', 'resident_id 370303190001010016'],
    ['联系电话：1　3　8　0　0　1　3　8　0　0　0', 'mobile 13800138000'],
    ['回乡证号码：M0123456700', 'passport M0123456700'],
    ['台湾居民来往大陆通行证：1234567801(B)', 'passport 1234567801(B)'],
    ['持美国护照号码：567890123', 'passport 567890123'],
    ['往来港澳通行证C12345678', 'passport C12345678'],
    ['车牌号鲁CD12345（新能源）', 'plate 鲁CD12345'],
    ['警车鲁C1234警', 'plate 鲁C1234警'],
    ['武警车辆WJ鲁12345', 'plate WJ鲁12345'],
    ['住宅电话 2189270', 'landline 2189270'],
    ['V信zhangsan88', 'social_account zhangsan88'],
    ['抖音号：zs_1990abc', 'social_account zs_1990abc'],
    ['家住幸福村三组45号', 'address 幸福村三组45号'],
    ['现住淄博市张店区华光路28号', 'address 淄博市张店区华光路28号'],
    ['工作秘密 5年', 'restricted_mark 工作秘密 5年'],
    ['内部事项 注意保管', 'restricted_mark 内部事项 注意保管'],
    ['举报人赵铁柱反映', 'person_name 赵铁柱'],
    ['信访人郑有才来访', 'person_name 郑有才'],
    ['困难群众王桂花等3户', 'person_name 王桂花'],
    ['特困人员买买提·艾力，男', 'person_name 买买提·艾力'],
    ['低保对象：孙玉兰、周大山、欧阳建国', 'person_name 周大山'],
    ['低保对象：孙玉兰、周大山、欧阳建国', 'person_name 欧阳建国'],
    ['刘洋系艾滋病感染者', 'sensitive_fact 艾滋病感染者'],
    ['张伟，肢体残疾二级', 'sensitive_fact 肢体残疾二级'],
    ['王芳享受城市低保', 'sensitive_fact 享受城市低保'],
    ['李强被列为特困供养人员', 'sensitive_fact 被列为特困供养人员'],
    ['患者王建国，诊断：肺癌', 'sensitive_fact 诊断:肺癌'],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });

  it.each([
    '流水号937112198108030027',
    '编号CAN110007101010',
    '订单37030319000101001644',
    '国际标准书号567890123',
    '总机2189270，传真2189271',
    '抖音号“张店发布”粉丝12345678人',
    '居住在农村和城镇无工作单位且年满60周岁的，按月领取定期抚恤金',
    '被害人陈述、辨认笔录',
    '当事人申诉，应当受理',
    '精神疾病患者康复后，依法享有受教育的权利',
    '向社会公布考生成绩、名次',
    '促进学生全面、健康发展',
    '学生宿舍、食堂',
    '信访人多次来访反映',
    '申请人符合条件的，应当受理',
    '一方因患严重疾病无力抚养子女',
    '享受低保待遇的家庭每月公示',
    '残疾一级、二级的人员给予补贴',
    '统筹推进城乡低保、特困供养工作',
  ])('%s holds nothing personal', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('a child is told from the day of birth, in an identity number, a column or a sentence', () => {
    const id = '370303201805010012';
    expect(inTable(id, '身份证号|刘子涵|序号|学生姓名|班级|身份证号')).toEqual([
      `resident_id ${id}`,
      `sensitive_fact ${id}`,
    ]);
    expect(inTable(id, '身份证号|刘子涵|序号|姓名|金额|身份证号')).toEqual([`resident_id ${id}`]);
    expect(inTable(id, '身份证号|刘子涵|班级', '2032-05-02')).toEqual([`resident_id ${id}`]);
    expect(inTable('2018-05-01', '出生日期|刘子涵|姓名')).toEqual(['sensitive_fact 2018-05-01']);
    expect(inTable('1978-05-01', '出生日期|刘建国|姓名')).toEqual([]);
    expect(inTable('周涛，2016年5月出生，实验小学学生', '')).toContain('sensitive_fact 2016年5月出生');
    expect(inTable('周涛，2006年5月出生，现任科员', '')).toEqual([]);
  });
});
