import { docx, table } from '../../../test/support/docx.js';
import { detectNote, surveyDraft } from './draft-survey.js';
import { WordPackage } from './word-package.js';

const expected = {
  title: '关于开展检查的通知',
  organ: '张店区机关事务服务中心',
  recipients: ['各科室', '各中心'],
};
const survey = async (...body: readonly string[]) =>
  surveyDraft(await WordPackage.read(docx(body)), expected);

describe('detectNote', () => {
  it.each([
    ['（此件公开发布）', '此件公开发布'],
    ['(此件公开发布)', '此件公开发布'],
    ['\u3000\u3000（此件 主动公开）', '此件公开发布'],
    ['（此件可依申请公开）', '此件依申请公开'],
    ['（此件不公开）', '此件不予公开'],
    ['2026年3月5日（此件不予公开）', '此件不予公开'],
    ['文末应当标注（此件公开发布）字样。', null],
    ['附注写明“此件公开发布”', null],
    ['', null],
  ])('reads %s as %s', async (line, note) => {
    expect(await detectNote(docx(['内容。', line]))).toBe(note);
  });
});

describe('surveyDraft', () => {
  it('finds the title over several lines and the recipients after it', async () => {
    expect(
      await survey('张店区机关事务服务中心', '关于开展', '检查的通知', '各科室，各中心：', '内容。'),
    ).toMatchObject({
      afterTitle: 3,
      hasRecipients: true,
    });
  });

  it('takes another title that ends in a genre for the title', async () => {
    expect((await survey('张店区关于检查有关事项的通知', '内容。')).afterTitle).toBe(1);
  });

  it('does not take the first sentence of a body for a title', async () => {
    expect((await survey('现将有关事项通知如下：', '一是通知')).afterTitle).toBeNull();
  });

  it.each(['2026年3月5日', '二〇二六年三月五日', '2026 年 3 月 5 日'])(
    'finds the date line %s',
    async (line) => {
      const found = await survey('内容。', '张店区机关事务服务中心', line);
      expect(found).toMatchObject({ organAt: 1, dateAt: 2, dateIsIncomplete: false });
    },
  );

  it.each(['2026年 月 日', '××年×月×日', '2026年3月  日'])(
    'sees that the date line %s is incomplete',
    async (line) => {
      expect((await survey('内容。', '张店区机关事务服务中心', line)).dateIsIncomplete).toBe(true);
    },
  );

  it('does not take a date in a sentence or in a table for the date line', async () => {
    expect((await survey('于2026年3月5日前完成。', table([['2026年3月5日']]))).dateAt).toBeNull();
  });

  it('prefers the date under the organ to one in an attached text', async () => {
    const found = await survey('内容。', '张店区机关事务服务中心', '2026年3月5日', '附件1', '2025年1月1日');
    expect(found).toMatchObject({ organAt: 1, dateAt: 2, dateText: '2026年3月5日', signatureAt: 3 });
  });
});
