import { textOf } from './body-text.js';
import { fillTemplate, type TemplateValues } from './template-text.js';
import { parseXml, serializeXml, type XmlElement } from './xml-tree.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const tree = (body: string): XmlElement =>
  parseXml(Buffer.from(`<w:body xmlns:w="${W}">${body}</w:body>`), 'test');
const runs = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const rowOf = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${runs(text)}</w:tc>`).join('')}</w:tr>`;
const filled = (
  body: string,
  texts: Record<string, string>,
  lists: TemplateValues['lists'] = {},
): XmlElement => {
  const root = tree(body);
  fillTemplate(root, { texts, lists }, 'word/document.xml');
  return root;
};

describe('fillTemplate', () => {
  it('finds a placeholder that editing has cut into runs', () => {
    expect(textOf(filled(runs('题：{', '{ti', 'tle}', '}。'), { title: '通知' }))).toBe('题：通知。\n');
  });

  it('fills several placeholders of a paragraph in one pass', () => {
    const root = filled(runs('{{a}}与{{b}}、{{a}}'), { a: '甲{{b}}', b: '乙' });
    expect(textOf(root)).toBe('甲{{b}}与乙、甲{{b}}\n');
  });

  it('escapes what XML would read as markup and drops what it cannot hold', () => {
    const root = filled(runs('{{a}}'), { a: '<w:p> & "x"\u0001\ud800' });
    expect(serializeXml(root)).toContain('&lt;w:p&gt; &amp; "x"\ufffd');
    expect(textOf(parseXml(Buffer.from(serializeXml(root)), 'again'))).toBe('<w:p> & "x"\ufffd\n');
  });

  it('turns a line feed into a line break', () => {
    expect(serializeXml(filled(runs('{{a}}'), { a: '一\n二' }))).toMatch(/一<\/w:t><w:br\/><w:t[^>]*>二/);
  });

  it('repeats the row of a list and removes it when there is nothing', () => {
    const body = `<w:tbl>${rowOf('姓名', '意见')}${rowOf('{{opinions.name}}', '{{opinions.opinion}}')}</w:tbl>`;
    const opinions = [
      { name: '甲', opinion: '同意' },
      { name: '乙', opinion: '{{opinions.name}}' },
    ];
    expect(textOf(filled(body, {}, { opinions })).split('\n')).toEqual([
      '姓名',
      '意见',
      '甲',
      '同意',
      '乙',
      '{{opinions.name}}',
      '',
    ]);
    expect(textOf(filled(body, {}, { opinions: [] }))).toBe('姓名\n意见\n');
  });

  it('keeps or drops a paragraph by its condition', () => {
    const body = runs('{{?copies}}抄送：{{copies}}') + runs('{{!copies}}无抄送');
    expect(textOf(filled(body, { copies: '甲' }))).toBe('抄送：甲\n');
    expect(textOf(filled(body, { copies: ' ' }))).toBe('无抄送\n');
  });

  it('leaves a cell with a paragraph when all of its paragraphs go', () => {
    expect(serializeXml(filled(`<w:tc>${runs('{{?a}}x')}</w:tc>`, { a: '' }))).toContain(
      '<w:tc><w:p/></w:tc>',
    );
  });

  it.each([
    ['{{nobody}}', 'template.unknown_placeholder', { placeholder: 'nobody' }],
    ['{{list.nobody}}', 'template.unknown_placeholder', { placeholder: 'list.nobody' }],
    ['{{constructor}}', 'template.unknown_placeholder', { placeholder: 'constructor' }],
    ['{{a', 'template.malformed_placeholder', { found: '{{a' }],
    ['{{标题}}', 'template.malformed_placeholder', { found: '{{标题}}' }],
  ])('names %s and its place', (text, code, detail) => {
    const attempt = () => filled(runs('前') + runs(`此处${text}`), { a: '' }, { list: [{ a: '' }] });
    expect(attempt).toThrow(
      expect.objectContaining({
        code,
        detail: expect.objectContaining({
          ...detail,
          place: expect.stringContaining('word/document.xml, paragraph 2'),
        }),
      }),
    );
  });
});
