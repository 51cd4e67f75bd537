import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ApplicationError, UnavailableError } from '../../shared/errors.js';
import { sha256Hex } from '../../shared/hash.js';

/** What the storage reports when a file cannot be trusted; the log raises an alarm with its hash. */
export type StorageAlarm = (what: 'missing' | 'damaged', sha256: string) => void;

/** 500: the stored file is gone or its bytes are not those that were stored. Wrong bytes are never handed out. */
export class StoredFileError extends ApplicationError {
  readonly status = 500;
}

const HASH = /^[0-9a-f]{64}$/;

/**
 * Files under the hash of their content, below one folder. Writing goes to a temporary name, is synced and
 * renamed, so that a name always stands for whole content; reading verifies the hash.
 */
export class FileStorage {
  private readonly temporary: string;

  constructor(
    private readonly root: string,
    private readonly alarm: StorageAlarm,
  ) {
    this.temporary = join(root, 'incoming');
  }

  /** Makes the folders; what another process is writing there stays. */
  async makeFolders(): Promise<void> {
    await mkdir(this.temporary, { recursive: true, mode: 0o700 });
  }

  /** Prepares the folders and removes what an interrupted write left behind. */
  async prepare(): Promise<void> {
    await this.makeFolders();
    for (const name of await readdir(this.temporary)) await rm(join(this.temporary, name), { force: true });
  }

  /** @throws UnavailableError when the folder cannot be written */
  async answers(): Promise<void> {
    try {
      await access(this.temporary, constants.R_OK | constants.W_OK);
    } catch {
      throw new UnavailableError('storage.unavailable');
    }
  }

  /**
   * @param sha256 the content's hash where a worker thread has computed it already
   * @returns the SHA-256 of the content, the name under which it can be read again
   */
  async put(bytes: Uint8Array, sha256 = sha256Hex(bytes)): Promise<string> {
    const path = this.pathOf(sha256);
    if (await isWhole(path, bytes.byteLength, sha256)) return sha256;
    const temporary = join(this.temporary, randomUUID());
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(temporary, path);
      await syncFolder(dirname(path));
    } finally {
      await rm(temporary, { force: true });
    }
    return sha256;
  }

  /** @throws StoredFileError `storage.file_missing` or `storage.file_damaged` */
  async get(sha256: string): Promise<Buffer> {
    let bytes: Buffer;
    try {
      bytes = await readFile(this.pathOf(sha256));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      this.alarm('missing', sha256);
      throw new StoredFileError('storage.file_missing');
    }
    if (sha256Hex(bytes) !== sha256) {
      this.alarm('damaged', sha256);
      throw new StoredFileError('storage.file_damaged');
    }
    return bytes;
  }

  /** Destroys the bytes; a file that is already gone is no error. */
  async remove(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await rm(path, { force: true });
    await syncFolder(dirname(path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  private pathOf(sha256: string): string {
    if (!HASH.test(sha256)) throw new RangeError('not a SHA-256');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** A name may stand for damaged content after a fault of the disk: then it is written anew. */
const isWhole = async (path: string, size: number, sha256: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.size === size && sha256Hex(await readFile(path)) === sha256;
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
