import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startThread, type StartThread } from '../platform/start-thread.js';
import type { Refusal } from '../shared/refusal.js';
import { checkTemplate, DRAFTING_SHEET_PLACEHOLDERS, REVIEW_FORM_PLACEHOLDERS } from './core/forms.js';
import { OFFICIAL_COPY_PLACEHOLDERS } from './core/official-copy.js';
import type { RenderReply, TaskArguments, TaskName, TaskResult } from './core/render-task.js';
import { RenderingError } from './core/rendering-error.js';
import type { DraftingSheetView, OfficialCopyView, OfficialNote, ReviewFormView } from './core/views.js';

export const TEMPLATES = {
  'official-copy.docx': OFFICIAL_COPY_PLACEHOLDERS,
  'drafting-sheet.docx': DRAFTING_SHEET_PLACEHOLDERS,
  'review-form.docx': REVIEW_FORM_PLACEHOLDERS,
} as const;
type TemplateName = keyof typeof TEMPLATES;

export interface RendererOptions {
  /** Folder of the templates, e.g. `templates/docx`. */
  readonly templatesDirectory: string;
  /** Milliseconds that one document may take; the thread is then replaced. */
  readonly deadlineMs?: number;
  /** Megabytes of heap that the thread may use. */
  readonly heapMb?: number;
  readonly startThread?: StartThread;
}

interface Waiting {
  readonly request: { readonly id: number; readonly name: TaskName; readonly parameters: readonly unknown[] };
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const ENTRY = new URL('./render-worker.js', import.meta.url);

/** Bytes as a copy of their own, which moves to the other thread instead of being copied there by it. */
const ownCopy = (value: unknown): unknown => (value instanceof Uint8Array ? new Uint8Array(value) : value);

/** Renders in a thread of its own, one document at a time, so that big files never hold up the server. */
export class Renderer {
  private thread: Worker | null = null;
  private current: (Waiting & { timer: NodeJS.Timeout }) | null = null;
  private readonly queue: Waiting[] = [];
  private requests = 0;
  private isClosed = false;

  constructor(private readonly options: RendererOptions) {}

  async renderOfficialCopy(view: OfficialCopyView, signedDocx: Buffer): Promise<Buffer> {
    return toBuffer(
      await this.run('renderOfficialCopy', await this.template('official-copy.docx'), view, signedDocx),
    );
  }

  async renderDraftingSheet(view: DraftingSheetView): Promise<Buffer> {
    return toBuffer(await this.run('renderDraftingSheet', await this.template('drafting-sheet.docx'), view));
  }

  async renderReviewForm(view: ReviewFormView): Promise<Buffer> {
    return toBuffer(await this.run('renderReviewForm', await this.template('review-form.docx'), view));
  }

  /** Why no official copy can be made of a draft; ask before the signature. */
  officialCopyObstacles(...parameters: TaskArguments<'officialCopyObstacles'>): Promise<readonly Refusal[]> {
    return this.run('officialCopyObstacles', ...parameters);
  }

  /** What an upload is asked about a body, read once. */
  inspectDraft(docx: Buffer): Promise<TaskResult<'inspectDraft'>> {
    return this.run('inspectDraft', docx);
  }

  /** The 附注 that a draft already carries. */
  detectNote(docx: Buffer): Promise<OfficialNote | null> {
    return this.run('detectNote', docx);
  }

  bodyText(docx: Buffer): Promise<string> {
    return this.run('bodyText', docx);
  }

  /** Refuses templates with unknown placeholders; to be called at the start and when an office changes one. */
  async checkTemplates(): Promise<void> {
    for (const [name, known] of Object.entries(TEMPLATES)) {
      await checkTemplate(await this.template(name as TemplateName), known, name);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const closed = new RenderingError('rendering.closed');
    for (const waiting of this.queue.splice(0)) waiting.reject(closed);
    if (this.current) {
      clearTimeout(this.current.timer);
      this.current.reject(closed);
      this.current = null;
    }
    await this.thread?.terminate();
    this.thread = null;
  }

  private async template(name: TemplateName): Promise<Buffer> {
    try {
      return await readFile(join(this.options.templatesDirectory, name));
    } catch {
      throw new RenderingError('template.missing', { template: name });
    }
  }

  private run<Name extends TaskName>(
    name: Name,
    ...parameters: TaskArguments<Name>
  ): Promise<TaskResult<Name>> {
    if (this.isClosed) return Promise.reject(new RenderingError('rendering.closed'));
    return new Promise((resolve, reject) => {
      this.requests++;
      const request = { id: this.requests, name, parameters: parameters.map(ownCopy) };
      this.queue.push({ request, resolve: resolve as (value: unknown) => void, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) {
      this.thread?.unref();
      return;
    }
    const thread = (this.thread ??= this.startThread());
    thread.ref();
    const timer = setTimeout(() => this.lose('deadline'), this.options.deadlineMs ?? 60_000);
    this.current = { ...waiting, timer };
    const moved = waiting.request.parameters.flatMap((one) =>
      one instanceof Uint8Array ? [one.buffer as ArrayBuffer] : [],
    );
    thread.postMessage(waiting.request, moved);
  }

  private startThread(): Worker {
    const thread = (this.options.startThread ?? startThread)(ENTRY, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMb ?? 1024 },
    });
    thread.on('message', (reply: RenderReply) => this.settle(reply));
    thread.on('error', () => this.thread === thread && this.lose('thread'));
    thread.on('exit', () => this.thread === thread && this.lose('thread'));
    return thread;
  }

  private settle(reply: RenderReply): void {
    const done = this.current;
    if (!done || done.request.id !== reply.id) return;
    clearTimeout(done.timer);
    this.current = null;
    if (reply.ok) done.resolve(reply.value);
    else done.reject(new RenderingError(reply.code, JSON.parse(reply.detail)));
    this.next();
  }

  /** The thread died or hangs: its document fails, the next one gets a new thread. */
  private lose(reason: string): void {
    const thread = this.thread;
    this.thread = null;
    void thread?.terminate();
    const lost = this.current;
    this.current = null;
    if (lost) {
      clearTimeout(lost.timer);
      lost.reject(new RenderingError('rendering.failed', { reason }));
    }
    this.next();
  }
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
