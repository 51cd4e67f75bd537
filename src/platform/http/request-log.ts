import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { monotonicMilliseconds } from '../../shared/clock.js';
import { requestIdOf } from './request-id.js';

const logger = new Logger('Http');

/** One line a request: no query, no body, no title; paths hold only identifiers. */
export const logRequest = (request: Request, response: Response, next: NextFunction): void => {
  const start = monotonicMilliseconds();
  response.on('finish', () => {
    logger.log({
      requestId: requestIdOf(request),
      method: request.method,
      path: request.originalUrl.split('?', 1)[0],
      status: response.statusCode,
      milliseconds: Math.round(monotonicMilliseconds() - start),
    });
  });
  next();
};
