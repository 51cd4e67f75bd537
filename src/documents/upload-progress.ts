import { Injectable } from '@nestjs/common';
import type { PartsProgress } from '../screening/index.js';

/** `waiting` for its turn, its parts `inspecting`, the text `reading` for what the official copy needs, `storing`. */
export const UPLOAD_STAGES = ['unknown', 'waiting', 'inspecting', 'reading', 'storing'] as const;
export type UploadStage = (typeof UPLOAD_STAGES)[number];

export interface UploadStanding {
  readonly stage: UploadStage;
  readonly parts: PartsProgress;
}

/** Told by the intake how far it is. */
export interface ProgressReport {
  inspecting(parts: PartsProgress): void;
  at(stage: UploadStage): void;
  end(): void;
}

const UNKNOWN: UploadStanding = { stage: 'unknown', parts: [] };
/** Uploads are bounded anyway; nobody's names for them may fill the memory. */
const MOST_KEPT = 1000;
const SILENT: ProgressReport = { inspecting: () => undefined, at: () => undefined, end: () => undefined };

/**
 * How far the checks of the uploads are that this process works on: held in memory while they run, asked for by
 * whoever sent them under a name of their own making. Nothing of a file's content is in it.
 */
@Injectable()
export class UploadProgress {
  private readonly running = new Map<string, UploadStanding>();

  /** @param uploadId left out by a sender who does not ask */
  begin(personId: string, uploadId: string | undefined): ProgressReport {
    const key = `${personId} ${uploadId}`;
    if (uploadId === undefined || this.running.has(key) || this.running.size >= MOST_KEPT) return SILENT;
    let parts: PartsProgress = [];
    const set = (stage: UploadStage): void => void this.running.set(key, { stage, parts });
    set('waiting');
    return {
      inspecting: (progress) => {
        parts = progress;
        set('inspecting');
      },
      at: set,
      end: () => void this.running.delete(key),
    };
  }

  standingOf(personId: string, uploadId: string): UploadStanding {
    return this.running.get(`${personId} ${uploadId}`) ?? UNKNOWN;
  }
}
