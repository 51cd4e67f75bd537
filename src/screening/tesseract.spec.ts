import sharp from 'sharp';
import { makeDocx, paragraph } from '../../test/corpus/make-package.js';
import { pictureOfText, READS_PICTURES, withPicture } from '../../test/support/picture-of-text.js';
import { startSourceThread as startThread } from '../../test/support/start-source-thread.js';
import { makePicturePreview } from './core/picture-preview.js';
import { DEFAULT_LIMITS } from './core/limits.js';
import { openPackage } from './core/open-package.js';
import { makePublicCopy } from './core/public-copy.js';
import { inspectFile } from './core/screen-file.js';
import { detectTesseract } from './detect-tesseract.js';
import { Screener } from './screener.js';
import { tesseractReader } from './tesseract.js';

const ID = '370303190001010016';
const SETTINGS = { pictureMs: 20_000, fileMs: 60_000, memoryMb: 800, pixels: 40_000_000 };
const docxWith = (name: string, png: Buffer): Buffer => {
  const { body, ...rest } = withPicture(name, png);
  return makeDocx({ body: paragraph('附图如下：') + body, ...rest });
};
const describeReading = READS_PICTURES ? describe : describe.skip;

describeReading('text in pictures', () => {
  it('an identity number in a picture is a finding there, and cannot be masked but removed with the picture', async () => {
    const file = docxWith(
      'scan',
      await pictureOfText(['救助对象：王建国', `公民身份号码 ${ID}`, '联系电话：13800004787']),
    );
    const { findings } = await inspectFile(file, {}, undefined, tesseractReader(SETTINGS));
    const read = findings.filter(({ location }) => location.startsWith('picture.'));
    expect(read.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
      expect.arrayContaining([`resident_id ${ID}`, 'mobile 13800004787']),
    );
    for (const { part, allowedVerdicts, excerptMasked } of read) {
      expect(part).toBe('word/media/scan.png');
      expect(allowedVerdicts).toEqual(['remove', 'keep', 'false_positive']);
      expect(excerptMasked).not.toContain(ID);
    }
    const unread = findings.find(({ kind }) => kind === 'picture_unread')!;
    const verdicts = [
      { key: unread.key, verdict: 'keep' as const },
      ...read.map(({ key, part }) => ({ key, verdict: 'remove' as const, picture: part })),
    ];
    const copy = await makePublicCopy({ source: file, screenedDraft: file, verdicts });
    expect(copy.images).toEqual([]);
    expect(
      openPackage(Buffer.from(copy.docx), DEFAULT_LIMITS).names.filter((name) => /media/.test(name)),
    ).toEqual([]);
    const kept = await makePublicCopy({
      source: file,
      screenedDraft: file,
      verdicts: verdicts.map((one) => ({ ...one, verdict: 'keep' as const })),
    });
    expect([kept.images.length, kept.unresolved]).toEqual([1, []]);
  });

  it('a secrecy mark in a picture refuses the file', async () => {
    const file = docxWith('scan', await pictureOfText(['机密★5年', '关于有关工作的通知'], 40));
    const { refusal } = await inspectFile(file, {}, undefined, tesseractReader(SETTINGS));
    expect(refusal).toMatchObject({ code: 'intake.secrecy_mark' });
  });

  it('without time for it, or with too little memory, the picture stays unread and the file is taken in', async () => {
    const file = docxWith('scan', await pictureOfText([`公民身份号码 ${ID}`]));
    for (const settings of [
      { ...SETTINGS, fileMs: 0 },
      { ...SETTINGS, memoryMb: 20 },
    ]) {
      const { refusal, findings } = await inspectFile(file, {}, undefined, tesseractReader(settings));
      expect(refusal).toBeUndefined();
      expect(findings.map(({ kind }) => kind)).toEqual(['picture_unread']);
    }
  });

  it('works in the threads of the screening, and is looked for at the start', async () => {
    const found = await detectTesseract('auto', SETTINGS);
    expect(found).toEqual({ status: 'available', settings: SETTINGS });
    expect(await detectTesseract('off', SETTINGS)).toEqual({ status: 'off' });
    const screener = new Screener({ startThread, threads: 1, tesseract: SETTINGS });
    try {
      const answer = await screener.screen(await pictureOfText([`公民身份号码 ${ID}`]), { accept: 'any' });
      if (!answer.ok) throw new Error(answer.code);
      expect(answer.screening.findings.map(({ kind, location }) => [kind, location])).toEqual([
        ['picture_unread', 'picture'],
        ['resident_id', 'picture.line1'],
      ]);
    } finally {
      await screener.close();
    }
  });
});

describe('preview of a picture', () => {
  it('is made anew without metadata, also where the name of the part is not shown', async () => {
    const png = await sharp({ create: { width: 3000, height: 60, channels: 3, background: 'red' } })
      .png()
      .withMetadata({ exif: { IFD0: { Copyright: `经办人 ${ID}` } } })
      .toBuffer();
    const file = docxWith('张三13800004787', png);
    const { findings } = await inspectFile(file);
    const finding = findings.find(({ kind }) => kind === 'picture_unread')!;
    expect(finding.part).toMatch(/^part\d+$/);
    const preview = (await makePicturePreview(file, finding.part, DEFAULT_LIMITS))!;
    expect(await sharp(preview).metadata()).toMatchObject({ format: 'png', width: 1600, height: 32 });
    expect(preview.toString('latin1')).not.toContain(ID);
    expect(await makePicturePreview(file, 'word/document.xml', DEFAULT_LIMITS)).toBeUndefined();
    const verdicts = [{ key: finding.key, verdict: 'remove' as const }];
    const copy = await makePublicCopy({ source: file, screenedDraft: file, verdicts });
    expect(copy.images).toEqual([]);
    expect(copy.unresolved).toEqual([]);
  });
});
