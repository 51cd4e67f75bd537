import { acceptChanges } from './accept-changes.js';
import { parseXml, serializeXml } from './xml-tree.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`;
const MARK_DELETED = '<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>';

/** What is left of a body, as the paragraphs of its text. */
const accepted = (body: string): string => {
  const root = parseXml(Buffer.from(`<w:body ${W}>${body}</w:body>`), 'body');
  acceptChanges(root);
  return serializeXml(root)
    .replace(/^.*<w:body[^>]*>/s, '')
    .replaceAll('</w:p>', '|')
    .replaceAll(/<(?!w:tbl|w:tr|w:tc)[^>]*>/g, '');
};

describe('accepting tracked changes', () => {
  it('keeps what was inserted and drops what was deleted', () => {
    expect(accepted(`<w:p>${run('甲')}${deleted('乙')}${inserted('丙')}</w:p>`)).toBe('甲丙|');
  });

  it('drops what one person inserted and another deleted', () => {
    expect(accepted(`<w:p>${run('甲')}<w:ins w:id="1">${deleted('乙')}${run('丙')}</w:ins></w:p>`)).toBe(
      '甲丙|',
    );
  });

  it('puts moved text where it was moved to', () => {
    const from = `<w:moveFromRangeStart w:id="1"/><w:moveFrom w:id="2">${run('移')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveToRangeStart w:id="3"/><w:moveTo w:id="4">${run('移')}</w:moveTo><w:moveToRangeEnd w:id="3"/>`;
    expect(accepted(`<w:p>${run('甲')}${from}</w:p><w:p>${run('乙')}${to}</w:p>`)).toBe('甲|乙移|');
  });

  it('joins paragraphs whose mark was deleted, several in a row as well', () => {
    expect(
      accepted(
        `<w:p>${MARK_DELETED}${run('甲')}</w:p><w:p>${MARK_DELETED}${run('乙')}</w:p><w:p>${run('丙')}</w:p>`,
      ),
    ).toBe('甲乙丙|');
  });

  it('removes a paragraph of which nothing is left', () => {
    expect(accepted(`<w:p>${MARK_DELETED}${deleted('甲')}</w:p><w:p>${run('乙')}</w:p>`)).toBe('乙|');
  });

  it('keeps a last paragraph, and one before a table, though its mark was deleted', () => {
    const table = `<w:tbl><w:tr><w:tc><w:p>${run('格')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(
      accepted(`<w:p>${MARK_DELETED}${run('甲')}</w:p>${table}<w:p>${MARK_DELETED}${run('乙')}</w:p>`),
    ).toBe('甲|<w:tbl><w:tr><w:tc>格|</w:tc></w:tr></w:tbl>乙|'.replaceAll(/<\/[^>]*>/g, ''));
  });

  it('removes deleted rows and cells, and a table of which no row is left', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    const gone = '<w:trPr><w:del w:id="5"/></w:trPr>';
    const rows = `<w:tr>${gone}${cell('甲')}</w:tr><w:tr><w:trPr><w:ins w:id="6"/></w:trPr>${cell('乙')}${cell('丙', '<w:cellDel w:id="7"/>')}</w:tr>`;
    const left = accepted(`<w:tbl>${rows}</w:tbl><w:tbl><w:tr>${gone}${cell('丁')}</w:tr></w:tbl>`);
    expect(left).toContain('乙');
    expect(left).not.toMatch(/甲|丙|丁/);
    expect(left.match(/<w:tbl>/g)).toHaveLength(1);
  });
});
