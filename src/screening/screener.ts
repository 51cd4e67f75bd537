import { DEFAULT_LIMITS, type IntakeLimits } from './core/limits.js';
import type { PublicAttachmentRequest } from './core/public-attachment.js';
import type { PublicCopyRequest } from './core/public-copy.js';
import type { RemovalTarget } from './core/removal-target.js';
import type { ScreenOptions } from './core/screen-file.js';
import type { TesseractSettings } from './tesseract.js';
import { engineOf } from './screening-engine.js';
import { WorkerPool, type TaskListener, type WorkerPoolOptions } from './worker-pool.js';
import type {
  CompareAnswer,
  OutlineAnswer,
  PageAnswer,
  PreviewAnswer,
  PublicAttachmentAnswer,
  PublicCopyAnswer,
  ScreenAnswer,
  TextsAnswer,
} from './worker-protocol.js';

export interface ScreenerOptions extends WorkerPoolOptions {
  readonly limits?: () => Promise<IntakeLimits>;
  /** Secret of the installation for the fingerprints of values; without it findings have none. */
  readonly fingerprintKey?: string;
  /** Reads text in pictures; left out where that is not possible. */
  readonly tesseract?: TesseractSettings | undefined;
}

const ownCopy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);

/**
 * Screening and redaction in worker threads: a large upload delays nobody, and a file that breaks its thread
 * is refused as too complex while the process goes on.
 */
export class Screener {
  private readonly pool: WorkerPool;
  private readonly limits: () => Promise<IntakeLimits>;
  private readonly fingerprintKey: string | undefined;
  private readonly tesseract: TesseractSettings | undefined;

  /** @param options.limits asked before each task: limits of the process and the present rules of the office */
  constructor(options: ScreenerOptions = {}) {
    const { limits, fingerprintKey, tesseract, ...pool } = options;
    this.fingerprintKey = fingerprintKey;
    this.pool = new WorkerPool(pool);
    this.tesseract = tesseract;
    this.limits = limits ?? (() => Promise.resolve(DEFAULT_LIMITS));
  }

  /** The version with which a file would be screened now. */
  async engine(): Promise<string> {
    return engineOf((await this.limits()).office);
  }

  /**
   * Screens a file with the words typed beside it; the caller's bytes stay as they are.
   * @param listener hears when it begins and which parts have been read
   */
  async screen(
    bytes: Uint8Array,
    options: ScreenOptions = {},
    listener?: TaskListener,
  ): Promise<ScreenAnswer> {
    const bounded = { limits: await this.limits(), ...options };
    const answer = await this.pool.run(
      {
        task: 'screen',
        bytes: ownCopy(bytes),
        options: bounded,
        fingerprintKey: this.fingerprintKey,
        tesseract: this.tesseract,
      },
      bytes.byteLength,
      listener,
    );
    return answer as ScreenAnswer;
  }

  /** Screens a page as its readers see it, with the typed words that stand on it. */
  async screenPage(html: string, lines: readonly string[]): Promise<PageAnswer> {
    const limits = await this.limits();
    const { fingerprintKey } = this;
    const answer = await this.pool.run({ task: 'page', html, lines, limits, fingerprintKey }, html.length);
    return answer as PageAnswer;
  }

  /** Makes the copies that may be published, and says what in them still needs a verdict. */
  async makePublicCopy(request: PublicCopyRequest): Promise<PublicCopyAnswer> {
    const { source, screenedDraft } = request;
    const limits = await this.limits();
    const own = { limits, ...request, source: ownCopy(source), screenedDraft: ownCopy(screenedDraft) };
    const answer = await this.pool.run(
      { task: 'publicCopy', request: own },
      source.byteLength + screenedDraft.byteLength,
    );
    return answer as PublicCopyAnswer;
  }

  /** The same for an attachment of any type. */
  async makePublicAttachment(request: PublicAttachmentRequest): Promise<PublicAttachmentAnswer> {
    const own = { limits: await this.limits(), ...request, bytes: ownCopy(request.bytes) };
    const answer = await this.pool.run({ task: 'publicAttachment', request: own }, request.bytes.byteLength);
    return answer as PublicAttachmentAnswer;
  }

  /** Everything that a .docx says, seen or unseen. */
  async readTexts(bytes: Uint8Array): Promise<TextsAnswer> {
    const task = { task: 'texts' as const, bytes: ownCopy(bytes), limits: await this.limits() };
    const answer = await this.pool.run(task, bytes.byteLength);
    return answer as TextsAnswer;
  }

  /** What of a .docx can be left out of a public copy, and what goes with each of the targets. */
  async readOutline(bytes: Uint8Array, targets: readonly RemovalTarget[] = []): Promise<OutlineAnswer> {
    const limits = await this.limits();
    const answer = await this.pool.run(
      { task: 'outline', bytes: ownCopy(bytes), targets, limits },
      bytes.byteLength,
    );
    return answer as OutlineAnswer;
  }

  /**
   * A picture of a file for the reviewer's eyes, made anew without metadata.
   * @param part as the picture's finding names it
   */
  async previewPicture(bytes: Uint8Array, part: string): Promise<PreviewAnswer> {
    const task = { task: 'preview' as const, bytes: ownCopy(bytes), part, limits: await this.limits() };
    return (await this.pool.run(task, bytes.byteLength)) as PreviewAnswer;
  }

  /** The difference of two versions of a .docx by paragraph. */
  async compare(before: Uint8Array, after: Uint8Array): Promise<CompareAnswer> {
    const limits = await this.limits();
    const answer = await this.pool.run(
      { task: 'compare', limits, before: ownCopy(before), after: ownCopy(after) },
      before.byteLength + after.byteLength,
    );
    return answer as CompareAnswer;
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
