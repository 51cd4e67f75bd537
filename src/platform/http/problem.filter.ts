import { HttpException, Logger, Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  ApplicationError,
  InvalidError,
  RefusedError,
  TooManyRequestsError,
  UnavailableError,
} from '../../shared/errors.js';
import type { Refusal } from '../../shared/refusal.js';
import { languageOf, type Language } from './language.js';
import { messageOf, messagesIn } from './messages.js';
import { requestIdOf } from './request-id.js';

/** `application/problem+json` (RFC 9457) with the members of the outside contract. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: Refusal['detail'];
  readonly refusals?: readonly { code: string; message: string; detail?: Refusal['detail'] }[];
  readonly fields?: readonly { field: string; code: string; message: string }[];
  readonly requestId: string;
}

const FRAMEWORK_CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'request.forbidden',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  415: 'request.unsupported_media_type',
  429: 'request.too_many',
  503: 'server.stopping',
};

/** The frameworks' own errors (unknown path, broken JSON, body too large) in our form. */
const ofFramework = (error: unknown): { status: number; code: string } | undefined => {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : typeof error === 'object' &&
          error !== null &&
          typeof (error as { status?: unknown }).status === 'number'
        ? (error as { status: number }).status
        : undefined;
  if (status === undefined || status >= 500) return undefined;
  const mapped = status === 400 ? 422 : status;
  return { status: mapped, code: FRAMEWORK_CODES[status] ?? 'request.malformed' };
};

export const problemOf = (error: unknown, requestId: string, language: Language = 'zh'): Problem => {
  const messages = messagesIn(language);
  if (!(error instanceof ApplicationError)) {
    const known = ofFramework(error) ?? { status: 500, code: 'request.internal_error' };
    const title = messageOf({ code: known.code, detail: { requestId } }, language);
    return { type: 'about:blank', title, ...known, requestId };
  }
  const { status, code, detail } = error;
  return {
    type: 'about:blank',
    title: messageOf(detail === undefined ? { code } : { code, detail }, language),
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(error instanceof RefusedError
      ? { refusals: error.refusals.map((one) => ({ ...one, message: messageOf(one, language) })) }
      : {}),
    ...(error instanceof InvalidError && error.fields.length > 0
      ? {
          fields: error.fields.map(({ field, code: fieldCode, message }) => ({
            field,
            code: fieldCode,
            message: messages[fieldCode] ?? message ?? messages['field.invalid']!,
          })),
        }
      : {}),
    requestId,
  };
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const request = http.getRequest<Request>();
    const requestId = requestIdOf(request);
    const problem = problemOf(error, requestId, languageOf(request));
    if (problem.status >= 500 && problem.status !== 503) {
      this.logger.error(
        { requestId, code: problem.code, error: error instanceof Error ? error.message : 'unknown' },
        error instanceof Error ? error.stack : undefined,
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof UnavailableError || error instanceof TooManyRequestsError) {
      response.setHeader('Retry-After', String(error.retryAfterSeconds));
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
