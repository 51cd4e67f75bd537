import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../shared/hash.js';
import { RenderingError } from './core/rendering-error.js';

export interface Template {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Where an office's own versions are kept. */
export interface OfficeTemplates {
  /** Null: the delivered one counts. */
  inUse(name: string): Promise<Template | null>;
  /** A version by the fingerprint of its bytes; null when it is not kept here. */
  bySha256(sha256: string): Promise<Template | null>;
}

/** Finds a template: the office's own version, else the delivered one. */
export class TemplateSource {
  constructor(
    private readonly directory: string,
    private readonly office?: OfficeTemplates,
  ) {}

  async inUse(name: string): Promise<Template> {
    return (await this.office?.inUse(name)) ?? this.delivered(name);
  }

  /** The version that a file was once made from; the one in use when it is no longer there. */
  async formerOrInUse(name: string, sha256: string | undefined): Promise<Template> {
    if (sha256 === undefined) return this.inUse(name);
    const delivered = await this.delivered(name);
    if (delivered.sha256 === sha256) return delivered;
    return (await this.office?.bySha256(sha256)) ?? this.inUse(name);
  }

  async delivered(name: string): Promise<Template> {
    const bytes = await readFile(join(this.directory, name)).catch(() => {
      throw new RenderingError('template.missing', { template: name });
    });
    return { bytes, sha256: sha256Hex(bytes) };
  }
}
