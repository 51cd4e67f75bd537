import { DEFAULT_LIMITS } from './limits.js';
import { chineseNumber, formatNumber, listNumbers } from './list-numbers.js';
import { elementsOf, parseXml } from './xml-tree.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const parse = (xml: string) => parseXml(Buffer.from(xml), DEFAULT_LIMITS);

describe('numbers of lists', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [105, '一百〇五'],
    [110, '一百一十'],
    [1001, '一千〇一'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });

  it('knows the formats of official documents', () => {
    expect(
      ['upperRoman', 'lowerLetter', 'ideographTraditional', 'decimalEnclosedCircle', 'decimal'].map(
        (format) => formatNumber(3, format),
      ),
    ).toEqual(['III', 'c', '丙', '③', '3']);
  });

  it('counts levels and starts them anew', () => {
    const numbering = parse(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    );
    const item = (level: number): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`;
    const body = parse(`<w:body ${W}>${[0, 1, 1, 0, 1].map(item).join('')}<w:p/></w:body>`);
    const numberOf = listNumbers(numbering, undefined);
    expect(elementsOf(body).map(numberOf)).toEqual(['一、', '（1）', '（2）', '二、', '（1）', '']);
  });
});
