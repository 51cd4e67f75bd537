import { makeDocx, paragraph, run, table } from '../../../test/corpus/make-package.js';
import { DEFAULT_LIMITS } from './limits.js';
import { inspectFile } from './screen-file.js';

const kinds = async (file: Buffer): Promise<string[]> =>
  (await inspectFile(file)).findings.map(({ kind }) => kind);

describe('screening a file', () => {
  it('an ordinary document has no findings', async () => {
    const file = makeDocx({
      body:
        paragraph('关于印发《工作方案》的通知') +
        paragraph('联系电话：0533-2180000。') +
        paragraph('（此件公开发布）'),
    });
    expect(await inspectFile(file)).toMatchObject({ refusal: undefined, findings: [], type: 'docx' });
  });

  it('keys name places, not values, and stay the same', async () => {
    const [first, again, other] = await Promise.all(
      ['13800004787', '13800004787', '13900001234'].map((mobile) =>
        inspectFile(makeDocx({ body: paragraph(`手机${mobile}`) })),
      ),
    );
    expect(again!.findings[0]!.key).toBe(first!.findings[0]!.key);
    expect(other!.findings[0]!.key).toBe(first!.findings[0]!.key);
  });

  it('excerpts mask every value in them', async () => {
    const { findings } = await inspectFile(
      makeDocx({ body: paragraph('王某身份证370303190001010016手机13800004787') }),
    );
    expect(findings).toHaveLength(2);
    for (const { excerptMasked, masked } of findings) {
      expect(excerptMasked + masked).not.toContain('370303190001010016');
      expect(excerptMasked + masked).not.toContain('13800004787');
    }
  });

  it('a mark refuses wherever it stands, and the refusal says nothing of the content', async () => {
    const places = [
      makeDocx({ body: paragraph('机密★5年') }),
      makeDocx({ body: paragraph('正文'), parts: { header1: paragraph('机', run('密★'), run('5年')) } }),
      makeDocx({ body: paragraph('正文'), raw: { 'docProps/x.xml': '<a>机密★5年</a>' } }),
      makeDocx({ body: paragraph('秘') + paragraph('密★3年') }),
      makeDocx({ body: paragraph(run('绝密★长期', '<w:vanish/>')) }),
    ];
    for (const file of places) {
      expect((await inspectFile(file)).refusal).toEqual({
        ok: false,
        code: 'intake.secrecy_mark',
        detail: { reason: 'secrecy_mark' },
      });
    }
  });

  it('names hidden things', async () => {
    const file = makeDocx({
      body:
        paragraph(
          run('隐藏', '<w:vanish/>'),
          '<w:del w:author="王某"><w:r><w:delText>删去</w:delText></w:r></w:del>',
        ) + paragraph(run('白字', '<w:color w:val="FFFFFF"/>')),
      parts: {
        comments: '<w:comment w:id="0" w:author="李某"><w:p><w:r><w:t>意见</w:t></w:r></w:p></w:comment>',
      },
    });
    const { findings } = await inspectFile(file);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(
      new Set(['hidden_text', 'revision', 'comment', 'metadata']),
    );
    expect(
      findings.filter(({ visibility, kind }) => kind === 'hidden_text' && visibility === 'unseen')[0],
    ).toMatchObject({ severity: 'warn', allowedVerdicts: ['remove', 'keep', 'false_positive'] });
  });

  it('names of persons count in lists of recipients, not of officials', async () => {
    expect(
      await kinds(
        makeDocx({
          body: table([
            ['姓名', '补助金额'],
            ['王子轩', '500'],
          ]),
        }),
      ),
    ).toEqual(['person_name']);
    expect(
      await kinds(
        makeDocx({
          body: table([
            ['姓名', '职务'],
            ['王子轩', '主任'],
          ]),
        }),
      ),
    ).toEqual([]);
  });

  it('absurd numbers of findings become one group that still knows its values', async () => {
    const body = Array.from({ length: 1000 }, (_, n) =>
      paragraph(`手机138${String(n).padStart(8, '0')}`),
    ).join('');
    const { findings } = await inspectFile(makeDocx({ body }));
    expect(findings).toHaveLength(DEFAULT_LIMITS.findingsPerKind + 1);
    expect(findings.at(-1)).toMatchObject({ count: 700, location: 'more' });
    expect(findings.at(-1)!.values).toHaveLength(700);
  });
});
