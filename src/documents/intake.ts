import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import type { ActingAs, Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Renderer, RenderingError } from '../rendering/index.js';
import {
  findSecrecyMark,
  insertFindings,
  Screener,
  type FileType,
  type Screening,
} from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError } from '../shared/errors.js';
import { DOCX_TYPE, XLSX_TYPE } from '../shared/media-types.js';
import { findDocument } from './documents.repository.js';
import { findingRows } from './finding-rows.js';
import { searchTextOf } from './core/search-text-of.js';
import { rememberVerdicts } from './remember-verdicts.js';
import { keepSearchText } from './search-texts.repository.js';
import { UploadProgress, type ProgressReport } from './upload-progress.js';

/** A file that passed the intake. */
export interface TakenIn {
  readonly sha256: string;
  readonly bytes: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly findings: Screening['findings'];
  /** 附注 that a body carries itself. */
  readonly note: string | null;
  readonly engine: string;
  /** What a reader of the file reads; empty for pictures and .pdf. */
  readonly searchText: string;
}

/** Who put the file in. */
export interface StoredBy extends ActingAs {
  readonly requestId: string | null;
}

const MEDIA_TYPES: Readonly<Partial<Record<FileType, string>>> = {
  docx: DOCX_TYPE,
  xlsx: XLSX_TYPE,
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/** Files whose text the search finds. */
const SEARCHED: readonly FileType[] = ['docx', 'xlsx'];

const ACCEPT = { body: 'docx', attachment: 'any', scan: 'scan' } as const;
const FILE_NAME_LENGTH = 255;

/** Names come from the uploader's disk: folders and control characters are dropped. */
const cleanFileName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .at(-1)!
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(-FILE_NAME_LENGTH) || 'file';

const textsIn = (input: unknown): readonly string[] => {
  if (typeof input === 'string') return [input];
  if (Array.isArray(input)) return input.flatMap(textsIn);
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) => [name, ...textsIn(value)]);
};

/** Everything that comes from outside passes here: screened in memory first, stored only then. */
@Injectable()
export class Intake {
  constructor(
    private readonly screener: Screener,
    private readonly renderer: Renderer,
    private readonly storage: FileStorage,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly progress: UploadProgress,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param texts what was typed beside the file: a secrecy mark in it counts as one in the file
   * @throws InvalidError with an `intake.*` code; then nothing of the content was written anywhere
   */
  async take(
    actor: Actor,
    file: UploadedFile,
    kind: 'body' | 'attachment' | 'scan',
    texts: readonly string[],
  ): Promise<TakenIn> {
    const report = this.progress.begin(actor.personId, file.uploadId);
    try {
      return await this.check(actor, file, kind, texts, report);
    } finally {
      report.end();
    }
  }

  private async check(
    actor: Actor,
    file: UploadedFile,
    kind: 'body' | 'attachment' | 'scan',
    texts: readonly string[],
    report: ProgressReport,
  ): Promise<TakenIn> {
    await this.refuseMarkedText(actor, texts);
    const examined = await this.examine(file, kind, {
      report,
      refused: (code) => this.report(actor, code),
    });
    report.at('storing');
    await this.keep(file, examined);
    return examined;
  }

  /** Stores a file that {@link examine} has let pass. */
  async keep(file: UploadedFile, { sha256 }: TakenIn): Promise<void> {
    await this.storage.put(file.bytes, sha256);
  }

  /**
   * The gate itself, without storing anything.
   * @param refused told of a file that may not be stored
   * @throws InvalidError with an `intake.*` code
   */
  async examine(
    file: UploadedFile,
    kind: 'body' | 'attachment' | 'scan',
    { report, refused }: { report?: ProgressReport; refused?: (code: string) => Promise<void> } = {},
  ): Promise<TakenIn> {
    const fileName = cleanFileName(file.name);
    // Each step below copies the whole file once; other requests have their turn between them.
    await turnOfOthers();
    const outcome = await this.screener.screen(file.bytes, { fileName, accept: ACCEPT[kind] }, (parts) =>
      report?.inspecting(parts),
    );
    if (!outcome.ok) {
      await refused?.(outcome.code);
      throw new InvalidError(outcome.code, [], outcome.detail);
    }
    const { findings, type, sha256, engine } = outcome.screening;
    if (kind === 'body') report?.at('reading');
    const note = kind === 'body' ? await this.noteOfIssuable(file.bytes) : null;
    const searchText = kind !== 'scan' && SEARCHED.includes(type) ? await this.textOf(file.bytes) : '';
    return {
      sha256,
      bytes: file.bytes.byteLength,
      fileName,
      mediaType: MEDIA_TYPES[type] ?? 'application/octet-stream',
      findings,
      note,
      engine,
      searchText,
    };
  }

  /**
   * Titles, reasons, comments and whatever else is typed pass the same gate as files.
   * @param input a text, or an object or list of them: names of members count as well
   * @basis 保密法第三十一条第三项
   */
  async refuseMarkedText(actor: Actor, input: unknown): Promise<void> {
    if (!textsIn(input).some(findSecrecyMark)) return;
    await this.report(actor, 'intake.secrecy_mark');
    throw new InvalidError('intake.secrecy_mark', [], { reason: 'typed_text' });
  }

  /**
   * The 附注 that a body carries. One of which no official copy could ever be made is refused now, not after it
   * has been signed.
   */
  private async noteOfIssuable(bytes: Buffer): Promise<string | null> {
    await turnOfOthers();
    const { note, obstacles } = await this.renderer.inspectDraft(bytes).catch((error: unknown) => {
      if (error instanceof RenderingError) throw new InvalidError(error.code, [], error.refusal.detail);
      throw error;
    });
    const [obstacle] = obstacles;
    if (obstacle) throw new InvalidError(obstacle.code, [], obstacle.detail);
    return note;
  }

  private async textOf(bytes: Buffer): Promise<string> {
    await turnOfOthers();
    const texts = await this.screener.readTexts(bytes);
    if (!texts.ok) throw new InvalidError(texts.code, [], texts.detail);
    return searchTextOf(texts.items);
  }

  /** Stores what was found and the text for the search, and takes over what was decided about the same values before. */
  async storeFindings(
    tx: Transaction,
    documentId: string,
    source: string,
    file: TakenIn,
    by: StoredBy,
    isNewVersion = source === documentId,
  ): Promise<void> {
    const now = this.clock.now();
    const rows = findingRows(documentId, { source, fileSha256: file.sha256 }, file.findings, now);
    const stored = { source, fileSha256: file.sha256 };
    await insertFindings(tx, documentId, stored, rows);
    await keepSearchText(tx, { documentId, source, text: file.searchText });
    const document = await findDocument(tx, documentId);
    if (!document) return;
    const verdicts = await rememberVerdicts(tx, document, stored, isNewVersion, now);
    if (verdicts.length === 0) return;
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action: 'finding.verdicts_carried',
      actorId: by.actorId,
      onBehalfOfId: by.onBehalfOfId,
      detail: { file: file.sha256, verdicts: [...new Set(verdicts)] },
      requestId: by.requestId,
      at: now,
    });
  }

  /** Who and when, and which rule; not the name of the file, not its title, not its hash. */
  private async report(actor: Actor, code: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'intake.refused',
        actorId: actor.personId,
        detail: { code },
        requestId: actor.requestId,
        at: this.clock.now(),
      }),
    );
  }
}
