import sharp from 'sharp';
import { makeDocx, paragraph, run, table } from '../../../test/corpus/make-package.js';
import type { Finding, Verdict } from './finding.js';
import { DEFAULT_LIMITS } from './limits.js';
import { openPackage } from './open-package.js';
import { makePublicCopy } from './public-copy.js';
import { inspectFile } from './screen-file.js';

const everything = (file: Uint8Array): string => {
  const opened = openPackage(Buffer.from(file), DEFAULT_LIMITS);
  return opened.names.map((name) => `${name} ${opened.read(name).toString('utf8')}`).join('\n');
};
const copyOf = async (file: Buffer, decide: (finding: Finding) => Verdict | undefined) => {
  const { findings } = await inspectFile(file);
  const verdicts = findings.flatMap((finding) => {
    const verdict = decide(finding);
    return verdict === undefined ? [] : [{ key: finding.key, verdict }];
  });
  return makePublicCopy({ source: file, screenedDraft: file, verdicts });
};
const ID = '370303190001010016';

describe('public copy', () => {
  it('a masked value is gone from every place, split or not', async () => {
    const file = makeDocx({
      body:
        paragraph('申请人身份证号', run('370303'), run('19000101', '<w:b/>'), run('0016')) +
        paragraph(`<w:bookmarkStart w:id="1" w:name="b_${ID}"/>`, '附件') +
        paragraph(
          '<w:hyperlink r:id="link" w:tooltip="370303190001010016"><w:r><w:t>链接</w:t></w:r></w:hyperlink>',
        ) +
        table([[...ID]]) +
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
      parts: { header1: paragraph(`经办 ${ID}`) },
      relationships: `<Relationship Id="link" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.cn/?id=${ID}" TargetMode="External"/>`,
    });
    const copy = await copyOf(file, ({ allowedVerdicts }) =>
      allowedVerdicts.includes('mask') ? 'mask' : undefined,
    );
    const text = everything(copy.docx);
    for (const whole of [
      text,
      text.replaceAll(/<[^>]*>/g, ''),
      copy.html,
      copy.html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s/g, ''),
    ]) {
      expect(whole).not.toContain(ID);
      expect(whole).not.toContain('19000101');
    }
    expect(copy.text).toContain('3703************16');
    expect(copy.unresolved).toEqual([]);
  });

  it('a link in a note leads where the note says, although the body uses the same id for another', async () => {
    const link = (id: string, text: string): string =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const target = (id: string, address: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${address}" TargetMode="External"/>`;
    const file = makeDocx({
      body: paragraph(
        link('a', '正文链接'),
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>',
      ),
      relationships: target('a', 'https://body.example.cn/'),
      parts: {
        footnotes: `<w:footnote w:id="2">${paragraph(link('a', '注中链接'), link('b', '又一个'))}</w:footnote><w:footnote w:id="3"/><w:footnote w:type="separator" w:id="-1">${paragraph('————')}</w:footnote>`,
      },
      raw: {
        'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target('a', 'https://note.example.cn/')}${target('b', 'https://other.example.cn/')}</Relationships>`,
      },
    });
    const copy = await copyOf(file, () => undefined);
    expect(copy.unresolved).toEqual([]);
    expect(
      [...copy.html.matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, text]) => [href, text]),
    ).toEqual([
      ['https://body.example.cn/', '正文链接'],
      ['https://note.example.cn/', '注中链接'],
      ['https://other.example.cn/', '又一个'],
    ]);
    expect(copy.text).toMatch(/\[2\]$/);
  });

  it('formulas are on the page as MathML and in its text as a line; what they hide is not', async () => {
    const math = (content: string): string => `<m:oMath>${content}</m:oMath>`;
    const text = (content: string): string => `<m:r><m:t>${content}</m:t></m:r>`;
    const fraction = `<m:f><m:num>${text('应发金额')}</m:num><m:den>${text('12')}</m:den></m:f>`;
    const file = makeDocx({
      body:
        paragraph('每月标准为', math(fraction), '元，见注', '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        paragraph(
          `<m:oMathPara>${math(`<m:sSup><m:e>${text('x')}</m:e><m:sup>${text('2')}</m:sup></m:sSup>`)}</m:oMathPara>`,
        ) +
        paragraph(
          math(
            `${text('甲&lt;b&gt;')}<m:r><w:rPr><w:vanish/></w:rPr><m:t>隐藏式</m:t></m:r><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>${text('占位式')}</m:e></m:phant>${text('乙')}`,
          ),
        ) +
        paragraph(math(text(`编号${ID}`))),
      parts: {
        footnotes: `<w:footnote w:id="2"><w:p><w:r><w:t>注：</w:t></w:r>${math(text('y=1'))}</w:p></w:footnote>`,
      },
    });
    const copy = await copyOf(file, ({ allowedVerdicts }) =>
      allowedVerdicts.includes('mask') ? 'mask' : undefined,
    );
    expect(copy.unresolved).toEqual([]);
    expect(copy.html).toContain(
      '每月标准为<math alttext="应发金额/12"><mrow><mfrac><mrow><mtext>应发金额</mtext></mrow><mrow><mn>12</mn></mrow></mfrac></mrow></math>元',
    );
    expect(copy.html).toContain('<math display="block" alttext="x^2">');
    expect(copy.html).not.toContain('<b>');
    expect(copy.text.split('\n')).toEqual([
      '每月标准为应发金额/12元，见注[1]',
      'x^2',
      '甲<b>乙',
      '编号3703************16',
      '[1] 注：y=1',
    ]);
    expect(everything(copy.docx) + copy.html).not.toMatch(/隐藏式|占位式/);
    expect(everything(copy.docx)).toContain('<m:oMathPara>');
  });

  it('hidden things go, visible things stay', async () => {
    const file = makeDocx({
      body:
        paragraph('<w:fldSimple w:instr=" MERGEFIELD 甲 "><w:r><w:t>域结果</w:t></w:r></w:fldSimple>') +
        paragraph('<w:bdo w:val="ltr"><w:r><w:t>方向文字</w:t></w:r></w:bdo>') +
        paragraph(
          '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        ) +
        paragraph(
          '甲',
          run('隐藏乙', '<w:vanish/>'),
          '<w:del w:id="1" w:author="王某"><w:r><w:delText>删去丙</w:delText></w:r></w:del><w:ins w:id="2" w:author="王某"><w:r><w:t>插入丁</w:t></w:r></w:ins>',
        ) +
        paragraph(
          '<w:commentRangeStart w:id="0"/><w:r><w:t>有批注</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>',
        ) +
        paragraph('<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>') +
        '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>上格</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>下格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
        paragraph('正文', '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>提高认识</w:t></w:r></w:p>',
      parts: {
        comments: `<w:comment w:id="0" w:author="李某"><w:p><w:r><w:t>批注戊</w:t></w:r></w:p></w:comment>`,
        footnotes: `<w:footnote w:id="2"><w:p><w:r><w:t>脚注己</w:t></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:t>无人引用庚</w:t></w:r></w:p></w:footnote>`,
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      },
      raw: { 'docProps/old.xml': '<a>孤立辛</a>' },
    });
    const copy = await copyOf(file, () => undefined);
    for (const shown of [
      '域结果',
      '方向文字',
      '注（zhù）',
      '甲插入丁',
      '有批注',
      'x+y',
      '上格',
      '下格',
      '脚注己',
      '一、 提高认识',
    ])
      expect(copy.text).toContain(shown);
    for (const hidden of [
      '隐藏乙',
      '删去丙',
      '批注戊',
      '孤立辛',
      '无人引用庚',
      '王某',
      '李某',
      'MERGEFIELD',
    ]) {
      expect(everything(copy.docx)).not.toContain(hidden);
      expect(copy.html).not.toContain(hidden);
    }
    expect(copy.unresolved.map(({ kind }) => kind)).toEqual([]);
  });

  it('what was not decided is named, and the page is harmless', async () => {
    const file = makeDocx({
      body:
        paragraph('手机13800004787') +
        paragraph('<w:hyperlink r:id="bad"><w:r><w:t>点我</w:t></w:r></w:hyperlink>'),
      relationships:
        '<Relationship Id="bad" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
    });
    const copy = await copyOf(file, () => undefined);
    expect(copy.unresolved.map(({ kind }) => kind)).toEqual(['mobile']);
    expect(copy.unresolved[0]).not.toHaveProperty('value');
    expect(copy.html).toBe('<p>手机13800004787</p><p>点我</p>');
  });

  it('keep lets a value stand, and mask wins over keep for the same value', async () => {
    const file = makeDocx({ body: paragraph('手机13800004787') + paragraph('电话13800004787') });
    const kept = await copyOf(file, () => 'keep');
    expect(kept.unresolved).toEqual([]);
    expect(kept.text).toContain('13800004787');
    let first = true;
    const mixed = await copyOf(file, () => {
      const verdict = first ? 'mask' : 'keep';
      first = false;
      return verdict;
    });
    expect(mixed.text).not.toContain('13800004787');
  });

  it('pictures are made anew and need a look', async () => {
    const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: 'CANARY' } })
      .png()
      .toBuffer();
    const file = makeDocx({
      body: paragraph(
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="CANARY2" descr="CANARY3"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
      raw: { 'word/media/a.png': Buffer.concat([png, Buffer.from('CANARY4')]) },
      relationships:
        '<Relationship Id="picture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>',
    });
    const open = await copyOf(file, () => undefined);
    expect(open.unresolved.map(({ kind }) => kind)).toEqual(['picture_unread']);
    const copy = await copyOf(file, () => 'keep');
    expect(copy.unresolved).toEqual([]);
    expect(copy.images).toHaveLength(1);
    expect(copy.html).toContain(copy.images[0]!.name);
    expect(Buffer.from(copy.images[0]!.bytes).toString('latin1')).not.toContain('CANARY');
    expect(everything(copy.docx)).not.toContain('CANARY');
  });
});

describe('settings', () => {
  it('layout comes along, variables do not', async () => {
    const file = makeDocx({
      body: paragraph('正文'),
      parts: {
        settings:
          '<w:evenAndOddHeaders/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="机器" w:val="指纹"/></w:docVars>',
      },
    });
    const text = everything((await copyOf(file, () => undefined)).docx);
    expect(text).toContain('evenAndOddHeaders');
    expect(text).not.toMatch(/指纹|rsid|docVar/);
  });
});
