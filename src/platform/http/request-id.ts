import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const requestIds = new WeakMap<object, string>();

/** Every request has an id of our own making; the answer, the log and the audit entry carry it. */
export const giveRequestId = (request: Request, response: Response, next: NextFunction): void => {
  const id = randomUUID();
  requestIds.set(request, id);
  response.setHeader('X-Request-Id', id);
  next();
};

export const requestIdOf = (request: object): string => requestIds.get(request) ?? 'none';
