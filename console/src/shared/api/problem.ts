/** `application/problem+json`, the only form in which the server refuses. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly refusals?: readonly RefusalView[];
  readonly fields?: readonly FieldProblem[];
  readonly requestId?: string;
}
export interface RefusalView {
  readonly code: string;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The server could not be reached; nothing is known about what happened to the request. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Somebody stopped what they had started themselves. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ProblemError ? error.problem : undefined;

/** Somebody changed the document after it was loaded here. */
export const isRevisionConflict = (error: unknown): boolean =>
  problemOf(error)?.code === 'document.revision_conflict';

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Problem).title === 'string' &&
  typeof (value as Problem).code === 'string';
