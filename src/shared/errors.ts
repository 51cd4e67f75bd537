import type { Refusal } from './refusal.js';

/** One wrong field of a request: a path like `grounds[0].code`, and a code of the message catalogue. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** The kinds of error that an answer can have; everything else is a defect and answers 500. */
export abstract class ApplicationError extends Error {
  abstract readonly status: number;
  constructor(
    readonly code: string,
    readonly detail?: Refusal['detail'],
  ) {
    super(code);
    this.name = new.target.name;
  }
}

/** 404: it does not exist, or the caller may not know that it does. */
export class NotFoundError extends ApplicationError {
  readonly status = 404;
  constructor(code = 'request.not_found') {
    super(code);
  }
}

/** 401: nobody is signed in. */
export class UnauthenticatedError extends ApplicationError {
  readonly status = 401;
}

/** 403: no state of any document could allow this to the caller. */
export class ForbiddenError extends ApplicationError {
  readonly status = 403;
}

/** 422: the request itself is malformed, or the file cannot be taken in. */
export class InvalidError extends ApplicationError {
  readonly status = 422;
  constructor(
    code: string,
    readonly fields: readonly FieldError[] = [],
    detail?: Refusal['detail'],
  ) {
    super(code, detail);
  }
}

/** 409: the rules say no; every reason is listed. */
export class RefusedError extends ApplicationError {
  readonly status = 409;
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals[0]?.code ?? 'workflow.event_not_allowed', refusals[0]?.detail);
  }
}

/** 409: somebody else was faster; both revisions are told. */
export class ConflictError extends ApplicationError {
  readonly status = 409;
  constructor(expected: number, actual: number) {
    super('document.revision_conflict', { expected, actual });
  }
}

/** 429: too many tries. */
export class TooManyRequestsError extends ApplicationError {
  readonly status = 429;
  constructor(
    code: string,
    readonly retryAfterSeconds: number,
  ) {
    super(code);
  }
}

/** 503: try again shortly. */
export class UnavailableError extends ApplicationError {
  readonly status = 503;
  constructor(
    code: string,
    readonly retryAfterSeconds = 5,
  ) {
    super(code);
  }
}
