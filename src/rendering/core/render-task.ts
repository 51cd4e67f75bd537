import { bodyText } from './body-text.js';
import { detectNote } from './draft-survey.js';
import { renderDraftingSheet, renderReviewForm } from './forms.js';
import { renderSample } from './sample.js';
import { renderReviewList } from './review-list.js';
import { inspectDraft, officialCopyObstacles, renderOfficialCopy } from './official-copy.js';

/** Everything that the worker thread can be asked for. */
const tasks = {
  renderOfficialCopy,
  renderDraftingSheet,
  renderReviewForm,
  renderReviewList,
  renderSample,
  inspectDraft,
  officialCopyObstacles,
  detectNote,
  bodyText,
} as const;

export type TaskName = keyof typeof tasks;
export type TaskArguments<Name extends TaskName> = Parameters<(typeof tasks)[Name]>;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;

export interface RenderRequest {
  readonly id: number;
  readonly name: TaskName;
  readonly parameters: readonly unknown[];
}

export type RenderReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly detail: string };

/** Buffers arrive in another thread as plain byte arrays. */
const revived = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;

export const performTask = (name: TaskName, parameters: readonly unknown[]): Promise<unknown> => {
  const task = tasks[name] as (...given: readonly unknown[]) => Promise<unknown>;
  return task(...parameters.map(revived));
};
