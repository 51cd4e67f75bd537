import sharp from 'sharp';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { makeDocx, paragraph, run, table } from './make-package.js';
import { renderOfficialCopy } from '../../src/rendering/core/official-copy.js';
import { DEFAULT_LIMITS } from '../../src/screening/core/limits.js';
import { openPackage } from '../../src/screening/core/open-package.js';
import { makePublicCopy } from '../../src/screening/core/public-copy.js';
import { readOutline } from '../../src/screening/core/read-outline.js';
import { CELL_MARK, REMOVAL_NOTE, type RemovalTarget } from '../../src/screening/core/removal-target.js';

const everything = (file: Uint8Array): string => {
  const opened = openPackage(Buffer.from(file), DEFAULT_LIMITS);
  return opened.names.map((name) => `${name} ${opened.read(name).toString('utf8')}`).join('\n');
};
const copyWithout = (
  file: Buffer,
  targets: readonly RemovalTarget[],
  repeatsMayStay = false,
  source = file,
) =>
  makePublicCopy({
    source,
    screenedDraft: file,
    verdicts: [],
    removals: targets.map((target) => ({ target, repeatsMayStay })),
  });
const blocks = (from: string, to = from): RemovalTarget => ({ type: 'blocks', from, to });
const kindsOf = ({ unresolved }: { readonly unresolved: readonly { readonly kind: string }[] }) =>
  unresolved.map(({ kind }) => kind);
const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const numbered = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe('leaving ranges out of the public copy', () => {
  it('takes a paragraph out of page and download, and leaves a note', async () => {
    const file = makeDocx({
      body: ['第一段的文字', '谈判底价八百万元', '第三段的文字'].map((text) => paragraph(text)).join(''),
    });
    const copy = await copyWithout(file, [blocks('p2')]);
    expect(copy.text.split('\n')).toEqual(['第一段的文字', REMOVAL_NOTE, '第三段的文字']);
    expect(everything(copy.docx)).not.toContain('谈判底价');
    expect(everything(copy.docx)).not.toContain('xml:block');
    expect(copy.unresolved).toEqual([]);
  });

  it('leaves one note for a range of paragraphs and tables', async () => {
    const file = makeDocx({
      body:
        paragraph('开头段落') +
        paragraph('甲方代表意见') +
        table([['乙方代表意见', '丙方代表意见']]) +
        paragraph('结尾段落'),
    });
    const { blocks: outline } = await readOutline(file, []);
    expect(outline.map(({ id, kind }) => [id, kind])).toEqual([
      ['p1', 'paragraph'],
      ['p2', 'paragraph'],
      ['t1', 'table'],
      ['p5', 'paragraph'],
    ]);
    const copy = await copyWithout(file, [blocks('p2', 't1')]);
    expect(copy.text.split('\n')).toEqual(['开头段落', REMOVAL_NOTE, '结尾段落']);
    expect(copy.unresolved).toEqual([]);
  });

  it('keeps the numbers around, and the end of a section', async () => {
    const file = makeDocx({
      body:
        numbered('甲条内容') +
        numbered('乙条内容') +
        numbered('丙条内容') +
        `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr>${run('横页末段')}</w:p>` +
        numbered('丁条内容'),
      parts: { numbering: NUMBERING },
    });
    const copy = await copyWithout(file, [blocks('p2', 'p4')]);
    expect(copy.text.split('\n')).toEqual([
      '1. 甲条内容',
      `2. ${REMOVAL_NOTE}`,
      `3. ${REMOVAL_NOTE}`,
      '4. 丁条内容',
    ]);
    expect(everything(copy.docx)).toContain('landscape');
    expect(copy.unresolved).toEqual([]);
  });

  it('empties a column and keeps what reaches out of it', async () => {
    const file = makeDocx({
      body:
        `<w:tbl>${row(cell('困难群众补助名单', '<w:gridSpan w:val="3"/>'))}` +
        row(cell('姓名栏目'), cell('家庭情况'), cell('补助金额')) +
        row(cell('王某某'), cell('妻子长期患病'), cell('三百元整')) +
        row(cell('李某某'), cell(''), cell('五百元整')) +
        row(cell('赵某某'), cell('独自抚养两子', '<w:gridSpan w:val="2"/>')) +
        '</w:tbl>',
    });
    const target: RemovalTarget = { type: 'cells', table: 't1', rows: [1, 5], columns: [2, 2] };
    const copy = await copyWithout(file, [target]);
    expect(copy.text.split('\n')).toEqual([
      '困难群众补助名单',
      '姓名栏目',
      REMOVAL_NOTE,
      '补助金额',
      '王某某',
      CELL_MARK,
      '三百元整',
      '李某某',
      '五百元整',
      '赵某某',
      '独自抚养两子',
    ]);
    expect(everything(copy.docx)).not.toMatch(/妻子|家庭情况/);
    expect(copy.unresolved).toEqual([]);
    const { targets } = await readOutline(file, [target]);
    expect(targets[0]!.texts).toEqual(['家庭情况', '妻子长期患病']);
  });

  it('empties rows with merged cells as one', async () => {
    const merge = (first: boolean) => `<w:vMerge${first ? ' w:val="restart"' : ''}/>`;
    const file = makeDocx({
      body:
        `<w:tbl>${row(cell('第一车间', merge(true)), cell('产量甲数'))}` +
        row(cell('', merge(false)), cell('产量乙数')) +
        row(cell('第二车间', merge(true)), cell('产量丙数')) +
        row(cell('', merge(false)), cell('产量丁数')) +
        '</w:tbl>',
    });
    const rows = (from: number, to: number): RemovalTarget => ({
      type: 'cells',
      table: 't1',
      rows: [from, to],
      columns: [1, 2],
    });
    expect((await copyWithout(file, [rows(3, 4)])).text.split('\n')).toEqual([
      '第一车间',
      '产量甲数',
      '产量乙数',
      REMOVAL_NOTE,
      CELL_MARK,
      CELL_MARK,
    ]);
    const part = await copyWithout(file, [rows(3, 3)]);
    expect(part.text).toContain('第二车间');
    expect(part.text).not.toContain('产量丙数');
    expect(part.unresolved).toEqual([]);
  });

  it('takes footnote, link and picture of a paragraph along', async () => {
    const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:extent cx="9000" cy="9000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const file = makeDocx({
      body:
        paragraph('留下的段落', '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        paragraph(
          '带走的段落',
          '<w:r><w:footnoteReference w:id="3"/></w:r>',
          '<w:hyperlink r:id="link"><w:r><w:t>链接文字</w:t></w:r></w:hyperlink>',
          drawing,
        ),
      parts: {
        footnotes: `<w:footnote w:id="2">${paragraph('留下的脚注')}</w:footnote><w:footnote w:id="3">${paragraph('带走的脚注')}</w:footnote>`,
      },
      raw: { 'word/media/image1.png': picture },
      relationships:
        '<Relationship Id="pic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/><Relationship Id="link" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://secret.example.cn/" TargetMode="External"/>',
    });
    const whole = await copyWithout(file, [blocks('p2')]);
    expect(everything(whole.docx)).not.toMatch(/带走|链接文字|secret\.example|media\/image/);
    expect(everything(whole.docx)).toContain('留下的脚注');
    expect(whole.images).toEqual([]);
    expect(kindsOf(whole)).toEqual([]);
    const only = await copyWithout(file, [{ type: 'picture', picture: 'g1' }]);
    expect(only.text).toContain(`链接文字${REMOVAL_NOTE}`);
    expect(everything(only.docx)).not.toMatch(/media\/image|w:drawing/);
    expect(kindsOf(only)).toEqual([]);
  });

  it('says where the same text stands once more, until somebody has looked', async () => {
    const file = makeDocx({
      body:
        paragraph('谈判底价八百万元') +
        paragraph('其他内容。') +
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
      parts: { header1: paragraph('页眉：谈判底价八百万元') },
    });
    expect(kindsOf(await copyWithout(file, [blocks('p1')]))).toEqual(['removed_text_remains']);
    expect(kindsOf(await copyWithout(file, [blocks('p1')], true))).toEqual([]);
    const { targets } = await readOutline(file, [blocks('p1')]);
    expect(targets[0]!.left).toEqual([{ role: 'header', block: null, text: '谈判底价八百万元' }]);
  });

  it('leaves the same out of the official copy that was put around the signed file', async () => {
    const deleted = `<w:del w:id="1" w:author="甲"><w:r><w:delText>删掉的</w:delText></w:r></w:del>`;
    const file = makeDocx({
      body:
        paragraph('各科室：') +
        `<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="甲"/></w:rPr></w:pPr>${run('前半句')}</w:p>` +
        paragraph('后半句的内容') +
        paragraph(`<w:ins w:id="3" w:author="甲">${run('插入的内容')}</w:ins>${deleted}`) +
        paragraph('谈判底价八百万元') +
        table([
          ['栏目甲', '栏目乙'],
          ['内容甲', '保密内容乙'],
        ]) +
        paragraph('2026年　月　日'),
    });
    const source = await renderOfficialCopy(
      readFileSync('templates/docx/official-copy.docx'),
      {
        organMark: '张店区机关事务服务中心文件',
        number: '张事服字〔2026〕3号',
        issuer: '',
        urgency: '',
        title: '关于开展检查的通知',
        recipients: ['各科室'],
        attachments: [],
        organ: '张店区机关事务服务中心',
        signedOn: '2026-03-05',
        sealed: true,
        note: '此件公开发布',
        copies: ['区政府办公室'],
        printingOrgan: '张店区机关事务服务中心办公室',
        printedOn: '2026-03-06',
      },
      file,
    );
    const copy = await copyWithout(
      file,
      [blocks('p5'), { type: 'cells', table: 't1', rows: [1, 2], columns: [2, 2] }],
      false,
      source,
    );
    const download = everything(copy.docx);
    expect(download).not.toMatch(/谈判底价|保密内容乙|栏目乙/);
    for (const stays of ['张事服字〔2026〕3号', '前半句', '插入的内容', '内容甲', REMOVAL_NOTE])
      expect(download).toContain(stays);
    expect(copy.text).not.toMatch(/谈判底价|保密内容乙/);
    expect(kindsOf(copy)).toEqual([]);
  });

  it('is refused where the download does not have the blocks of the signed file', async () => {
    const file = makeDocx({ body: paragraph('谈判底价八百万元') + paragraph('其他内容') });
    const other = makeDocx({
      body: paragraph('别的内容') + paragraph('谈判底价八百万元') + paragraph('其他内容'),
    });
    expect(kindsOf(await copyWithout(file, [blocks('p1')], false, other))).toContain('content_difference');
  });

  it('is exact for any document and any choice', async () => {
    const word = (index: number) =>
      `第${String.fromCodePoint(0x4e00 + index * 7)}${String.fromCodePoint(0x5e00 + index * 3)}号内容${String.fromCodePoint(0x6e00 + index)}`;
    const shape = fc.array(
      fc.record({
        isTable: fc.boolean(),
        rows: fc.integer({ min: 1, max: 3 }),
        gone: fc.boolean(),
        column: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(shape, async (parts) => {
        let words = 0;
        let [p, t] = [0, 0];
        const gone: string[] = [];
        const stays: string[] = [];
        const targets: RemovalTarget[] = [];
        const next = (isGone: boolean): string => {
          const text = word((words += 1));
          (isGone ? gone : stays).push(text);
          return text;
        };
        const body = parts.map((part) => {
          if (!part.isTable) {
            p += 1;
            if (part.gone) targets.push(blocks(`p${p}`));
            return paragraph(next(part.gone));
          }
          t += 1;
          p += part.rows * 3;
          if (part.gone)
            targets.push({
              type: 'cells',
              table: `t${t}`,
              rows: [1, part.rows],
              columns: [part.column, part.column],
            });
          return table(
            Array.from({ length: part.rows }, () =>
              [1, 2, 3].map((column) => next(part.gone && column === part.column)),
            ),
          );
        });
        const copy = await copyWithout(makeDocx({ body: body.join('') }), targets);
        const all = everything(copy.docx) + copy.html;
        expect(gone.filter((text) => all.includes(text))).toEqual([]);
        expect(stays.filter((text) => !copy.text.includes(text))).toEqual([]);
        expect(copy.unresolved).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
