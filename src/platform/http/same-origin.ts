import type { NextFunction, Request, Response } from 'express';
import { ForbiddenError } from '../../shared/errors.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

const originOf = (text: string): string | undefined => {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
};

/** True for a call that a page of this server sent, as its browser attests. */
export const isOwnPage = (
  request: Pick<Request, 'headers' | 'protocol'>,
  publicUrl: string | undefined,
): boolean => {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin';
  const own = [publicUrl, host === undefined ? undefined : `${request.protocol}://${host}`].flatMap(
    (address) => (address === undefined ? [] : (originOf(address) ?? [])),
  );
  return own.includes(origin);
};

/**
 * Refuses every changing call that does not come from one of our own pages: its `Origin` is PUBLIC_URL's or
 * the address that was called, or it has none and `Sec-Fetch-Site` says `same-origin`.
 */
export const refuseCrossSite =
  (publicUrl: string | undefined) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (READING.has(request.method) || isOwnPage(request, publicUrl)) next();
    else next(new ForbiddenError('request.cross_site'));
  };
