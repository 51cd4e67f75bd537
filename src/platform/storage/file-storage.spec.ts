import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStorage } from './file-storage.js';

describe('file storage', () => {
  let root: string;
  let alarms: string[];
  let storage: FileStorage;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'xianding-storage-'));
    alarms = [];
    storage = new FileStorage(root, (what) => alarms.push(what));
    await storage.prepare();
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const pathOf = (sha256: string): string => join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

  it('gives back what was put, and keeps one copy of equal content', async () => {
    const first = await storage.put(Buffer.from('公文'));
    expect(await storage.put(Buffer.from('公文'))).toBe(first);
    expect((await storage.get(first)).toString()).toBe('公文');
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  it('never hands out damaged bytes, raises an alarm, and heals when the content is put again', async () => {
    const sha256 = await storage.put(Buffer.from('公文'));
    await writeFile(pathOf(sha256), '公又');
    await expect(storage.get(sha256)).rejects.toMatchObject({ code: 'storage.file_damaged' });
    expect(alarms).toEqual(['damaged']);
    await storage.put(Buffer.from('公文'));
    expect((await readFile(pathOf(sha256))).toString()).toBe('公文');
  });

  it('says that a file is missing', async () => {
    const sha256 = await storage.put(Buffer.from('x'));
    await storage.remove(sha256);
    await storage.remove(sha256);
    await expect(storage.get(sha256)).rejects.toMatchObject({ code: 'storage.file_missing' });
    expect(alarms).toEqual(['missing']);
  });

  it('refuses names that are no hash', async () => {
    await expect(storage.get('../../etc/passwd')).rejects.toThrow(RangeError);
  });

  it('clears what an interrupted write left', async () => {
    await writeFile(join(root, 'incoming', 'half'), 'half');
    await storage.prepare();
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });
});
