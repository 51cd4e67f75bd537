import { DEFAULT_LIMITS } from './limits.js';
import { layoutStyleId, paragraphLayouts } from './paragraph-layout.js';
import { elementsOf, parseXml } from './xml-tree.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (text: string) => parseXml(Buffer.from(text), DEFAULT_LIMITS);
const STYLES = xml(`<w:styles ${W}>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/><w:basedOn w:val="t"/></w:style>
  <w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>
  <w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>
</w:styles>`);
const layoutOf = (properties: string, text = '正文') =>
  paragraphLayouts(STYLES)(
    elementsOf(
      xml(
        `<w:body ${W}><w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body>`,
      ),
    )[0]!,
  );

describe('layout of a paragraph', () => {
  it.each([
    ['', layoutStyleId(0, 'indent')],
    ['<w:ind w:firstLineChars="0"/>', undefined],
    ['<w:jc w:val="right"/>', layoutStyleId(0, 'align-right')],
    ['<w:jc w:val="both"/><w:ind w:firstLine="0" w:firstLineChars="0"/>', undefined],
    ['<w:ind w:left="5000" w:firstLine="0"/>', layoutStyleId(0, 'align-right')],
    ['<w:pStyle w:val="t"/>', layoutStyleId(0, 'align-center')],
    ['<w:pStyle w:val="h"/>', layoutStyleId(2, 'align-center')],
    ['<w:pStyle w:val="h"/><w:jc w:val="left"/><w:ind w:firstLineChars="0"/>', layoutStyleId(2, undefined)],
    ['<w:pStyle w:val="x"/>', undefined],
    ['<w:pStyle w:val="unknown"/>', undefined],
  ])('%s', (properties, expected) => {
    expect(layoutOf(properties)).toBe(expected);
  });

  it('takes a line pushed to the right by blanks for what it looks like', () => {
    expect(layoutOf('', `${' '.repeat(30)}2026年5月12日`)).toBe(layoutStyleId(0, 'align-right'));
  });
});
