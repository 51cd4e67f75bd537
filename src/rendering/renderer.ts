import type { Worker } from 'node:worker_threads';
import { startThread, type StartThread } from '../platform/start-thread.js';
import type { Refusal } from '../shared/refusal.js';
import { checkTemplate, DRAFTING_SHEET_PLACEHOLDERS, REVIEW_FORM_PLACEHOLDERS } from './core/forms.js';
import { OFFICIAL_COPY_PLACEHOLDERS } from './core/official-copy.js';
import { REVIEW_LIST_PLACEHOLDERS, type ReviewListView } from './core/review-list.js';
import type { RenderReply, TaskArguments, TaskName, TaskResult } from './core/render-task.js';
import { RenderingError } from './core/rendering-error.js';
import type { DraftingSheetView, OfficialCopyView, OfficialNote, ReviewFormView } from './core/views.js';
import { TemplateSource, type OfficeTemplates, type Template } from './template-source.js';

export const TEMPLATES = {
  'official-copy.docx': OFFICIAL_COPY_PLACEHOLDERS,
  'drafting-sheet.docx': DRAFTING_SHEET_PLACEHOLDERS,
  'review-form.docx': REVIEW_FORM_PLACEHOLDERS,
  'review-list.docx': REVIEW_LIST_PLACEHOLDERS,
} as const;
export type TemplateName = keyof typeof TEMPLATES;

export interface RendererOptions {
  /** Folder of the templates, e.g. `templates/docx`. */
  readonly templatesDirectory: string;
  /** The office's own versions of them. */
  readonly officeTemplates?: OfficeTemplates;
  /** Milliseconds that one document may take; the thread is then replaced. */
  readonly deadlineMs?: number;
  /** Megabytes of heap that the thread may use. */
  readonly heapMb?: number;
  readonly startThread?: StartThread;
}

/** What was made, and the fingerprint of the template that it was made from. */
export interface Rendered {
  readonly bytes: Buffer;
  readonly templateSha256: string;
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

  readonly templates: TemplateSource;

  constructor(private readonly options: RendererOptions) {
    this.templates = new TemplateSource(options.templatesDirectory, options.officeTemplates);
  }

  /** @param formerTemplate the version of the template that an earlier copy was made from */
  async renderOfficialCopy(
    view: OfficialCopyView,
    signedDocx: Buffer,
    formerTemplate?: string,
  ): Promise<Rendered> {
    const template = await this.templates.formerOrInUse('official-copy.docx', formerTemplate);
    return this.rendered(template, await this.run('renderOfficialCopy', template.bytes, view, signedDocx));
  }

  async renderDraftingSheet(view: DraftingSheetView): Promise<Rendered> {
    const template = await this.templates.inUse('drafting-sheet.docx');
    return this.rendered(template, await this.run('renderDraftingSheet', template.bytes, view));
  }

  async renderReviewForm(view: ReviewFormView): Promise<Rendered> {
    const template = await this.templates.inUse('review-form.docx');
    return this.rendered(template, await this.run('renderReviewForm', template.bytes, view));
  }

  async renderReviewList(view: ReviewListView): Promise<Rendered> {
    const template = await this.templates.inUse('review-list.docx');
    return this.rendered(template, await this.run('renderReviewList', template.bytes, view));
  }

  /**
   * What a template gives with invented content: how it looks, and the proof that it can be used.
   * @throws RenderingError that names the placeholder or element in the way, and its place
   */
  async renderSample(name: TemplateName, template: Buffer): Promise<Buffer> {
    return toBuffer(await this.run('renderSample', template, name, TEMPLATES[name]));
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

  /** Refuses delivered templates with unknown placeholders; to be called at the start. */
  async checkTemplates(): Promise<void> {
    for (const [name, known] of Object.entries(TEMPLATES)) {
      await checkTemplate((await this.templates.delivered(name)).bytes, known, name);
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

  private rendered(template: Template, bytes: Uint8Array): Rendered {
    return { bytes: toBuffer(bytes), templateSha256: template.sha256 };
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
