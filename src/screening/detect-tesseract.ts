import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { LANGUAGE, PRLIMIT, TESSERACT, type TesseractSettings } from './tesseract.js';

/** Injection token of {@link PictureText}. */
export const PICTURE_TEXT = Symbol('PictureText');

/** Whether text in pictures is read here, and if not, why. */
export type PictureText =
  | { readonly status: 'available'; readonly settings: TesseractSettings }
  | { readonly status: 'off' | 'not_installed' | 'no_chinese' };

const exists = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Looks for the program, its Chinese data and the means to bound its memory; asked once, at the start. */
export const detectTesseract = async (
  wanted: 'auto' | 'off',
  settings: TesseractSettings,
): Promise<PictureText> => {
  if (wanted === 'off') return { status: 'off' };
  if (!(await exists(TESSERACT)) || !(await exists(PRLIMIT))) return { status: 'not_installed' };
  const options = { timeout: 10_000, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } };
  const languages = await promisify(execFile)(TESSERACT, ['--list-langs'], options).then(
    ({ stdout }) => stdout.split(/\s+/),
    (): string[] => [],
  );
  return languages.includes(LANGUAGE) ? { status: 'available', settings } : { status: 'no_chinese' };
};
