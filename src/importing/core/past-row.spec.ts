import { pastCells, readDate, readNumber, readPastRow } from './past-row.js';

const GENRES = ['通知', '报告', '函'] as const;
const given = { genres: GENRES, today: '2026-11-24' };
const ROW = {
  发文字号: '张事服字［2021］第007号',
  标题: '关于岗位调整的通知',
  成文日期: '2021年3月5日',
  科室: '组织人事科',
  公开属性: '不予公开',
  依据: '人事管理',
  文件名: '7.docx',
};
const problemsOf = (more: Readonly<Record<string, string>>) =>
  readPastRow(pastCells({ ...ROW, ...more }), given).problems;

describe('a row of the office’s past', () => {
  it('is read with the brackets, zeros and dates of old lists', () => {
    expect(readPastRow(pastCells(ROW), given)).toEqual({
      problems: [],
      row: {
        series: '张事服字',
        year: 2021,
        serial: 7,
        title: '关于岗位调整的通知',
        genre: '通知',
        signedOn: '2021-03-05',
        issuedOn: null,
        section: '组织人事科',
        attribute: 'withheld',
        ground: '人事管理',
        reason: '',
        file: '7.docx',
      },
    });
    expect(readNumber('张事服函(2020)12号')).toEqual({ series: '张事服函', year: 2020, serial: 12 });
  });

  it.each(['张事服字2021年7号', '字〔2021〕7号', '张事服字〔2021〕0号', '张事服字〔21〕7号'])(
    'does not take %s for a number',
    (text) => expect(readNumber(text)).toBeNull(),
  );

  it.each([
    ['2021-02-29', null],
    ['2021/3/5', '2021-03-05'],
    ['2021.12.31', '2021-12-31'],
    ['44260', null],
  ])('reads the date %s as %s', (text, date) => expect(readDate(text)).toBe(date));

  it('names every cell that is wrong', () => {
    expect(
      problemsOf({
        发文字号: '七号',
        成文日期: '去年',
        印发日期: '2027-01-01',
        公开属性: '秘',
        科室: '',
        文种: '便笺',
      }),
    ).toEqual([
      { column: 'section', code: 'required' },
      { column: 'number', code: 'number_unreadable' },
      { column: 'signedOn', code: 'date_unreadable' },
      { column: 'issuedOn', code: 'date_ahead' },
      { column: 'genre', code: 'genre_unknown' },
      { column: 'attribute', code: 'attribute_unknown' },
    ]);
    expect(problemsOf({ 印发日期: '2021-03-04' })).toEqual([
      { column: 'issuedOn', code: 'issued_before_signed' },
    ]);
    expect(problemsOf({ 公开属性: '主动公开' })).toEqual([
      { column: 'attribute', code: 'attribute_proactive' },
    ]);
    expect(problemsOf({ 标题: '人员名单' })).toEqual([{ column: 'genre', code: 'genre_unknown' }]);
  });
});
