import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { makeDocx, paragraph, run, table } from './make-package.js';
import { makePublicCopy } from '../../src/screening/core/public-copy.js';
import { CELL_MARK, REMOVAL_NOTE, type RemovalTarget } from '../../src/screening/core/removal-target.js';

const SLOWEST_MILLISECONDS = 240_000;
const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
const describeInOffice = hasOffice ? describe : describe.skip;

const numbered = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const DRAWING =
  '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** A paragraph, a numbered item, a column, a range with a footnote and a picture are left out of it. */
const TARGETS: readonly RemovalTarget[] = [
  { type: 'blocks', from: 'p2', to: 'p2' },
  { type: 'blocks', from: 'p4', to: 'p4' },
  { type: 'cells', table: 't1', rows: [1, 2], columns: [2, 2] },
  { type: 'blocks', from: 'p10', to: 'p11' },
  { type: 'picture', picture: 'g1' },
];

const publicCopy = async (): Promise<Uint8Array> => {
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  const file = makeDocx({
    body: [
      paragraph('各科室：'),
      paragraph('谈判底价为八百万元'),
      numbered('甲条内容'),
      numbered('乙条秘密'),
      numbered('丙条内容'),
      table([
        ['姓名', '家庭情况'],
        ['王某某', '妻子长期患病'],
      ]),
      paragraph('甲方代表秘密', '<w:r><w:footnoteReference w:id="3"/></w:r>'),
      paragraph('乙方代表秘密'),
      paragraph('留下的段落', '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      paragraph('附图：', DRAWING),
      paragraph('特此通知。'),
    ].join(''),
    parts: {
      numbering: NUMBERING,
      footnotes: `<w:footnote w:id="2">${paragraph('留下的脚注')}</w:footnote><w:footnote w:id="3">${paragraph('带走的脚注秘密')}</w:footnote>`,
    },
    raw: { 'word/media/image1.png': picture },
    relationships:
      '<Relationship Id="pic" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>',
  });
  const copy = await makePublicCopy({
    source: file,
    screenedDraft: file,
    verdicts: [],
    removals: TARGETS.map((target) => ({ target, repeatsMayStay: false })),
  });
  expect(copy.unresolved).toEqual([]);
  return copy.docx;
};

if (!hasOffice) {
  process.stdout.write(
    'LibreOffice (soffice) is not installed: the opening of public files is not tested.\n',
  );
}

describeInOffice('the public .docx with parts left out', () => {
  it(
    'opens in LibreOffice with every note in its place and nothing of what was left out',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'removals-'));
      try {
        writeFileSync(join(folder, 'copy.docx'), await publicCopy());
        const profile = pathToFileURL(join(folder, 'profile')).href;
        const convert = (format: string) =>
          execFileSync(
            'soffice',
            [
              `-env:UserInstallation=${profile}`,
              '--headless',
              '--convert-to',
              format,
              '--outdir',
              folder,
              join(folder, 'copy.docx'),
            ],
            { stdio: 'ignore', timeout: SLOWEST_MILLISECONDS },
          );
        convert('txt:Text (encoded):UTF8');
        const text = readFileSync(join(folder, 'copy.txt'), 'utf8').replaceAll('\ufeff', '');
        const lines = text.split(/\r?\n/).map((line) => line.trim());
        expect(lines.filter((line) => line !== '')).toEqual([
          '各科室：',
          REMOVAL_NOTE,
          '1. 甲条内容',
          `2. ${REMOVAL_NOTE}`,
          '3. 丙条内容',
          ...['姓名', REMOVAL_NOTE, '王某某', CELL_MARK],
          REMOVAL_NOTE,
          '留下的段落1',
          `附图：${REMOVAL_NOTE}`,
          '特此通知。',
        ]);
        // the footnotes are not in the plain text
        convert('html');
        const page = readFileSync(join(folder, 'copy.html'), 'utf8');
        expect(page).toContain('留下的脚注');
        expect(page).not.toMatch(/谈判底价|秘密|家庭情况|妻子|<img/i);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    SLOWEST_MILLISECONDS,
  );
});
