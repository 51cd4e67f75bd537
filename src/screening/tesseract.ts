import { spawn } from 'node:child_process';
import sharp from 'sharp';
import { monotonicMilliseconds } from '../shared/clock.js';
import type { PictureReader } from './core/read-pictures.js';

/** How the program is run; plain data, so that it can be sent to a worker. */
export interface TesseractSettings {
  /** Milliseconds for one picture, and for all pictures of one file. */
  readonly pictureMs: number;
  readonly fileMs: number;
  /** Megabytes of address space. */
  readonly memoryMb: number;
  readonly pixels: number;
}

export const TESSERACT = '/usr/bin/tesseract';
export const PRLIMIT = '/usr/bin/prlimit';
/** With English data beside it the program takes headings for Latin letters. */
export const LANGUAGE = 'chi_sim';

const SMALLEST_SIDE = 24;
const WIDE_ENOUGH = 1600;
const LONGEST_SIDE = 5000;
const MOST_OUTPUT = 1 << 20;

/** The picture made anew: grey on white, large enough to be read. Undefined for what holds no text or is no picture. */
const prepare = async (bytes: Buffer, pixels: number): Promise<Buffer | undefined> => {
  try {
    const options = { limitInputPixels: pixels, failOn: 'error' as const, animated: false };
    const { width, height } = await sharp(bytes, options).metadata();
    if (Math.min(width, height) < SMALLEST_SIDE) return undefined;
    const scale = Math.min(3, Math.max(1, WIDE_ENOUGH / width), LONGEST_SIDE / Math.max(width, height));
    return await sharp(bytes, options)
      .rotate()
      .flatten({ background: 'white' })
      .greyscale()
      .resize({ width: Math.max(1, Math.round(width * scale)) })
      .png({ compressionLevel: 1 })
      .toBuffer();
  } catch {
    return undefined;
  }
};

/** One run, without a shell, bounded in time, processor time and memory; `undefined` when it did not finish well. */
const run = (png: Buffer, milliseconds: number, memoryMb: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
    const child = spawn(
      PRLIMIT,
      [
        `--as=${memoryMb * 1024 * 1024}`,
        `--cpu=${seconds}`,
        '--core=0',
        '--',
        TESSERACT,
        'stdin',
        'stdout',
        '-l',
        LANGUAGE,
        '--psm',
        '3',
        '-c',
        'preserve_interword_spaces=1',
      ],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', OMP_THREAD_LIMIT: '1' },
      },
    );
    const out: Buffer[] = [];
    let length = 0;
    let finished = false;
    const finish = (text: string | undefined): void => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(text);
    };
    const timer = setTimeout(() => finish(undefined), milliseconds);
    child.once('error', () => finish(undefined));
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST_OUTPUT) finish(undefined);
      else out.push(chunk);
    });
    child.once('close', (code) => finish(code === 0 ? Buffer.concat(out).toString('utf8') : undefined));
    child.stdin.end(png);
  });

/** The star of a secrecy mark is in no Chinese data: it is read as some character between the level and the term. */
const MARK =
  /^([\s【[(（]{0,3}(?:绝 ?密|机 ?密|秘 ?密)) ?[^\s\d年月长] ?(?=(?:[\dIl\]|]{1,4} ?(?:年|个月)|长 ?期|启用前).{0,14}$)/gm;

/** Blanks between Chinese characters and within numbers are the program's, not the picture's. */
const tidy = (text: string): string =>
  text
    .replaceAll(MARK, '$1★')
    .replaceAll(
      /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) {1,3}(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g,
      '',
    );

/**
 * Reads the text of the pictures of one file with Debian's tesseract-ocr, one after the other. The program only ever
 * gets a PNG that was made here from the pixels: it would take anything else for a list of file names.
 */
export const tesseractReader = ({
  pictureMs,
  fileMs,
  memoryMb,
  pixels,
}: TesseractSettings): PictureReader => {
  let left = fileMs;
  return {
    read: async (bytes) => {
      if (left <= 0) return undefined;
      const start = monotonicMilliseconds();
      const png = await prepare(bytes, pixels);
      const text = png && (await run(png, Math.min(pictureMs, left), memoryMb));
      left -= monotonicMilliseconds() - start;
      return text === undefined ? undefined : tidy(text);
    },
  };
};
