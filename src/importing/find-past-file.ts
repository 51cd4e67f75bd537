import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export type FoundFile =
  | { readonly kind: 'found'; readonly bytes: Buffer }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too_large' };

/**
 * Reads a file that the list names. Nothing outside of the folder is looked at, whatever the name or a link says.
 * @param limit bytes above which a file is not read
 */
export const findPastFile = async (folder: string, name: string, limit: number): Promise<FoundFile> => {
  const root = await realpath(folder);
  const isWithin = (path: string): boolean => path.startsWith(root.endsWith(sep) ? root : root + sep);
  const path = resolve(root, join('.', name.replaceAll('\\', '/')));
  if (name.includes('\0') || !isWithin(path)) return { kind: 'outside' };
  try {
    const real = await realpath(path);
    if (!isWithin(real)) return { kind: 'outside' };
    const { size, isRegular } = await stat(real).then((one) => ({ size: one.size, isRegular: one.isFile() }));
    if (!isRegular) return { kind: 'missing' };
    if (size > limit) return { kind: 'too_large' };
    return { kind: 'found', bytes: await readFile(real) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'missing' };
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return { kind: 'missing' };
    throw error;
  }
};
