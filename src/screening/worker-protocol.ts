import type { TesseractSettings } from './tesseract.js';
import type { Comparison } from './core/compare-texts.js';
import type { IntakeRefusal } from './core/intake-refusal.js';
import type { PlaceProgress } from './core/parts-progress.js';
import type { IntakeLimits } from './core/limits.js';
import type { PublicAttachment, PublicAttachmentRequest } from './core/public-attachment.js';
import type { PublicCopy, PublicCopyRequest } from './core/public-copy.js';
import type { Texts } from './core/read-texts.js';
import type { OutlineWithTargets } from './core/read-outline.js';
import type { RemovalTarget } from './core/removal-target.js';
import type { ScreenOptions } from './core/screen-file.js';
import type { GroupedFinding } from './core/screened-finding.js';
import type { FileType } from './core/open-package.js';

/** What a worker is asked; bytes travel as copies that the worker owns. */
export type WorkerTask =
  | {
      readonly task: 'screen';
      readonly bytes: Uint8Array;
      readonly options: ScreenOptions;
      /** Secret of the installation with which values are made known again. */
      readonly fingerprintKey: string | undefined;
      /** Undefined where text in pictures is not read. */
      readonly tesseract: TesseractSettings | undefined;
    }
  | {
      readonly task: 'preview';
      readonly bytes: Uint8Array;
      readonly part: string;
      readonly limits: IntakeLimits;
    }
  | {
      readonly task: 'page';
      readonly html: string;
      /** Typed words that stand on the page as well. */
      readonly lines: readonly string[];
      readonly limits: IntakeLimits;
      readonly fingerprintKey: string | undefined;
    }
  | { readonly task: 'publicCopy'; readonly request: PublicCopyRequest }
  | { readonly task: 'publicAttachment'; readonly request: PublicAttachmentRequest }
  | { readonly task: 'texts'; readonly bytes: Uint8Array; readonly limits: IntakeLimits }
  | {
      readonly task: 'outline';
      readonly bytes: Uint8Array;
      readonly targets: readonly RemovalTarget[];
      readonly limits: IntakeLimits;
    }
  | {
      readonly task: 'compare';
      readonly before: Uint8Array;
      readonly after: Uint8Array;
      readonly limits: IntakeLimits;
    };

export interface Screening {
  readonly sha256: string;
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly type: FileType;
  /** Version of the detectors and of the office's rules. */
  readonly engine: string;
  /** Without values: what may be stored and shown. */
  readonly findings: readonly GroupedFinding[];
}

export type ScreenAnswer = { readonly ok: true; readonly screening: Screening } | IntakeRefusal;
export type PublicAttachmentAnswer = ({ readonly ok: true } & PublicAttachment) | IntakeRefusal;
export type PageAnswer = { readonly ok: true; readonly findings: readonly GroupedFinding[] } | IntakeRefusal;
export type TextsAnswer = ({ readonly ok: true } & Texts) | IntakeRefusal;
/** A PNG, where there is such a picture and it can be shown. */
export type PreviewAnswer = { readonly ok: true; readonly picture: Uint8Array | undefined } | IntakeRefusal;
export type OutlineAnswer = ({ readonly ok: true } & OutlineWithTargets) | IntakeRefusal;
export type CompareAnswer = ({ readonly ok: true } & Comparison) | IntakeRefusal;
export type WorkerAnswer =
  | ScreenAnswer
  | PageAnswer
  | OutlineAnswer
  | PublicCopyAnswer
  | PublicAttachmentAnswer
  | TextsAnswer
  | CompareAnswer
  | PreviewAnswer;
export type PublicCopyAnswer = ({ readonly ok: true } & PublicCopy) | IntakeRefusal;

export type WorkerRequest = WorkerTask & { readonly id: number };
/** How many parts of each place of a file have been read so far, in the order in which they are read. */
export type PartsProgress = readonly PlaceProgress[];

export type WorkerReply =
  | { readonly id: number; readonly answer: WorkerAnswer }
  /** The conversion begins now and may take so long. */
  | { readonly id: number; readonly extendMs: number }
  | { readonly id: number; readonly parts: PartsProgress }
  | { readonly id: number; readonly failure: string };
