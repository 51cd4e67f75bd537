import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

const TAKEN_AT_ONCE = 64;
const LINKED_AT_ONCE = 32;

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
  async update(plan: () => Promise<Iterable<SiteFile>>, fresh = false): Promise<BuildResult> {
    await mkdir(this.builds, { recursive: true, mode: 0o700 });
    return withBuildLock(join(this.folder, 'lock'), this.clock, async () => {
      const formerName = await this.currentName();
      await this.removeAllBut(formerName);
      const former =
        fresh || formerName === undefined ? undefined : await this.formerBuild(join(this.builds, formerName));
      const name = randomUUID();
      const writer = new BuildWriter(join(this.builds, name), former, this.storage, this.renderer);
      await writer.take(this.renderer.assets);
      await writer.take(await plan());
      if (writer.isUnchanged) return writer.result;
      await writer.finish();
      await this.serve(name);
      return writer.result;
    });
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

  private async formerBuild(folder: string): Promise<FormerBuild | undefined> {
    const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      const manifest = JSON.parse(text) as Manifest;
      return manifest.format === 1 ? { folder, entries: new Map(Object.entries(manifest.files)) } : undefined;
    } catch {
      return undefined;
    }
  }
}

interface FormerBuild {
  readonly folder: string;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

/** Writes one build: what changed at once, links to everything else at the end. */
class BuildWriter {
  private readonly seen = new Set<string>();
  private readonly kept: string[] = [];
  private readonly entries = new Map<string, ManifestEntry>();
  private readonly folders = new Set<string>();
  private readonly failed: string[] = [];
  private written = 0;

  constructor(
    private readonly folder: string,
    private readonly former: FormerBuild | undefined,
    private readonly storage: FileStorage,
    private readonly renderer: SiteRenderer,
  ) {}

  /** The former build holds exactly these files already. */
  get isUnchanged(): boolean {
    return this.kept.length === this.seen.size && this.kept.length === this.former?.entries.size;
  }

  get result(): BuildResult {
    return { written: this.written, total: this.seen.size, failed: this.failed.toSorted() };
  }

  /** Lets others work in between: planning and comparing a large column takes long. */
  async take(files: Iterable<SiteFile>): Promise<void> {
    let batch: SiteFile[] = [];
    for (const file of files) {
      batch.push(file);
      if (batch.length < TAKEN_AT_ONCE) continue;
      await Promise.all(batch.map((one) => this.place(one)));
      await setImmediate();
      batch = [];
    }
    await Promise.all(batch.map((one) => this.place(one)));
  }

  async finish(): Promise<void> {
    await mkdir(join(this.folder, 'site'), { recursive: true, mode: 0o700 });
    for (let start = 0; start < this.kept.length; start += LINKED_AT_ONCE) {
      for (const path of this.kept.slice(start, start + LINKED_AT_ONCE)) this.keep(path);
      await setImmediate();
    }
    const paths = [...this.entries.keys()].sort();
    const manifest: Manifest = {
      format: 1,
      files: Object.fromEntries(paths.map((path) => [path, this.entries.get(path)!])),
    };
    await writeSynced(join(this.folder, 'manifest.json'), Buffer.from(JSON.stringify(manifest)));
    await syncFolder(this.folder);
  }

  private async place(file: SiteFile): Promise<void> {
    const { path } = file;
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const input = inputOf(file, this.renderer.fingerprint);
    const former = this.former?.entries.get(path);
    if (former?.input === input) {
      this.kept.push(path);
      return;
    }
    try {
      const bytes = await this.bytesOf(file);
      await writeSynced(this.targetOf(path), bytes);
      this.entries.set(path, { input, sha256: sha256Hex(bytes) });
      this.written += 1;
    } catch (error) {
      if (!(error instanceof StoredFileError)) throw error;
      this.failed.push(path);
      if (former !== undefined) this.kept.push(path);
    }
  }

  /** Synchronous, a few at a time: ten times faster than asking the thread pool for each link. */
  private keep(path: string): void {
    linkSync(join(this.former!.folder, 'site', path), this.targetOf(path));
    this.entries.set(path, this.former!.entries.get(path)!);
  }

  private async bytesOf(file: SiteFile): Promise<Buffer> {
    if (file.kind === 'stored') return this.storage.get(file.sha256);
    if (file.kind === 'text') return Buffer.from(file.text);
    const body = file.bodySha256 === undefined ? '' : (await this.storage.get(file.bodySha256)).toString();
    return Buffer.from(this.renderer.render(file, body));
  }

  private targetOf(path: string): string {
    const target = join(this.folder, 'site', path);
    const folder = dirname(target);
    if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.folders.add(folder);
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
