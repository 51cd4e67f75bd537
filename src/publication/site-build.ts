import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoredFileError, type FileStorage } from '../platform/storage/index.js';
import type { Clock } from '../shared/clock.js';
import { sha256Hex } from '../shared/hash.js';
import { inputOf, type SiteFile } from './core/column-view.js';
import { withBuildLock } from './build-lock.js';
import type { SiteRenderer } from './site-renderer.js';

interface ManifestEntry {
  /** fingerprint of what the file was made from */
  readonly input: string;
  readonly sha256: string;
}

/** What a build consists of. */
export interface Manifest {
  readonly format: 1;
  readonly files: { readonly [path: string]: ManifestEntry };
}

export interface BuildResult {
  /** files made anew; the others are those of the build before */
  readonly written: number;
  readonly total: number;
  /** paths whose stored content is missing or damaged: the former page stays, or none */
  readonly failed: readonly string[];
}

const WRITTEN_AT_ONCE = 16;

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * The built site below one folder: `builds/NAME/site`, and `current`, a link to the build that is served.
 * A build is written beside the present one and takes its place in one rename; unchanged files are hard links.
 */
export class SiteBuild {
  private readonly builds: string;
  private readonly current: string;

  constructor(
    private readonly folder: string,
    private readonly storage: FileStorage,
    private readonly renderer: SiteRenderer,
    private readonly clock: Clock,
  ) {
    this.builds = join(folder, 'builds');
    this.current = join(folder, 'current');
  }

  /** Name of the build that is served, undefined before the first. */
  async currentName(): Promise<string | undefined> {
    const target = await readlink(this.current).catch(() => undefined);
    return target?.slice('builds/'.length);
  }

  /**
   * @param plan reads what the site is to be; called under the lock, so that the newest state wins
   * @param fresh makes every file anew
   */
  async update(plan: () => Promise<readonly SiteFile[]>, fresh = false): Promise<BuildResult> {
    await mkdir(this.builds, { recursive: true, mode: 0o700 });
    return withBuildLock(join(this.folder, 'lock'), this.clock, async () => {
      const name = await this.currentName();
      await this.removeAllBut(name);
      const files = new Map<string, SiteFile>();
      for (const file of [...this.renderer.assets, ...(await plan())]) files.set(file.path, file);
      return this.build(files, fresh ? undefined : name);
    });
  }

  private async build(
    files: ReadonlyMap<string, SiteFile>,
    formerName: string | undefined,
  ): Promise<BuildResult> {
    const former = formerName === undefined ? undefined : await this.manifestOf(formerName);
    const isUnchanged = (file: SiteFile): boolean =>
      former?.files[file.path]?.input === inputOf(file, this.renderer.fingerprint);
    if (former && Object.keys(former.files).length === files.size && [...files.values()].every(isUnchanged)) {
      return { written: 0, total: files.size, failed: [] };
    }
    const name = randomUUID();
    const writer = new BuildWriter(
      join(this.builds, name),
      formerName === undefined ? undefined : join(this.builds, formerName),
      former,
      this.storage,
      this.renderer,
    );
    const result = await writer.write([...files.values()]);
    await this.serve(name);
    return result;
  }

  private async serve(name: string): Promise<void> {
    await syncFolder(this.builds);
    const next = join(this.folder, `next-${name}`);
    await symlink(`builds/${name}`, next);
    await rename(next, this.current);
    await syncFolder(this.folder);
    await this.removeAllBut(name);
  }

  /** What was withdrawn must not stay on the disk in an old build; what a crash left goes too. */
  private async removeAllBut(name: string | undefined): Promise<void> {
    for (const build of await readdir(this.builds)) {
      if (build !== name) await rm(join(this.builds, build), { recursive: true, force: true });
    }
    for (const entry of await readdir(this.folder)) {
      if (entry.startsWith('next-')) await rm(join(this.folder, entry), { force: true });
    }
  }

  private async manifestOf(name: string): Promise<Manifest | undefined> {
    const text = await readFile(join(this.builds, name, 'manifest.json'), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      const manifest = JSON.parse(text) as Manifest;
      return manifest.format === 1 ? manifest : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Writes one build. */
class BuildWriter {
  private readonly entries = new Map<string, ManifestEntry>();
  private readonly folders = new Map<string, Promise<unknown>>();
  private readonly failed: string[] = [];
  private written = 0;

  constructor(
    private readonly folder: string,
    private readonly formerFolder: string | undefined,
    private readonly former: Manifest | undefined,
    private readonly storage: FileStorage,
    private readonly renderer: SiteRenderer,
  ) {}

  async write(files: readonly SiteFile[]): Promise<BuildResult> {
    await mkdir(join(this.folder, 'site'), { recursive: true, mode: 0o700 });
    for (let start = 0; start < files.length; start += WRITTEN_AT_ONCE) {
      await Promise.all(files.slice(start, start + WRITTEN_AT_ONCE).map((file) => this.place(file)));
    }
    const paths = [...this.entries.keys()].sort();
    const manifest: Manifest = {
      format: 1,
      files: Object.fromEntries(paths.map((path) => [path, this.entries.get(path)!])),
    };
    await writeSynced(join(this.folder, 'manifest.json'), Buffer.from(JSON.stringify(manifest)));
    await syncFolder(this.folder);
    return { written: this.written, total: files.length, failed: this.failed.sort() };
  }

  private async place(file: SiteFile): Promise<void> {
    const input = inputOf(file, this.renderer.fingerprint);
    if (this.former?.files[file.path]?.input === input && (await this.keepFormer(file.path))) return;
    let bytes: Buffer;
    try {
      bytes = await this.bytesOf(file);
    } catch (error) {
      if (!(error instanceof StoredFileError)) throw error;
      this.failed.push(file.path);
      await this.keepFormer(file.path);
      return;
    }
    await writeSynced(await this.targetOf(file.path), bytes);
    this.entries.set(file.path, { input, sha256: sha256Hex(bytes) });
    this.written += 1;
  }

  private async keepFormer(path: string): Promise<boolean> {
    const entry = this.former?.files[path];
    if (entry === undefined || this.formerFolder === undefined) return false;
    try {
      await link(join(this.formerFolder, 'site', path), await this.targetOf(path));
    } catch {
      return false;
    }
    this.entries.set(path, entry);
    return true;
  }

  private async bytesOf(file: SiteFile): Promise<Buffer> {
    if (file.kind === 'stored') return this.storage.get(file.sha256);
    if (file.kind === 'text') return Buffer.from(file.text);
    const body = file.bodySha256 === undefined ? '' : (await this.storage.get(file.bodySha256)).toString();
    return Buffer.from(this.renderer.render(file, body));
  }

  private async targetOf(path: string): Promise<string> {
    const target = join(this.folder, 'site', path);
    const folder = dirname(target);
    if (!this.folders.has(folder)) this.folders.set(folder, mkdir(folder, { recursive: true, mode: 0o700 }));
    await this.folders.get(folder);
    return target;
  }
}

const writeSynced = async (path: string, bytes: Buffer): Promise<void> => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
