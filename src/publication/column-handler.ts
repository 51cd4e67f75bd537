import { join } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Saved, not opened: what an office program would run is none of the browser's business. */
const SAVED = /\.(docx|xlsx|pptx|doc|xls|zip)$/;

const setHeaders = (response: Response, path = ''): void => {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // asked for again each time: what is withdrawn disappears at once
  response.setHeader('Cache-Control', 'no-cache');
  if (SAVED.test(path)) response.setHeader('Content-Disposition', 'attachment');
  if (path.endsWith('feed.xml')) response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8');
};

/**
 * Serves the built column, mounted at `/gongkai`; it needs no session and answers every request below it.
 * @param columnFolder where `SiteBuild` builds
 */
export const columnHandler = (columnFolder: string): RequestHandler => {
  const site = join(columnFolder, 'current', 'site');
  const files = express.static(site, { dotfiles: 'ignore', index: 'index.html', setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response);
      response.setHeader('Allow', 'GET, HEAD');
      response.status(405).end();
      return;
    }
    files(request, response, () => {
      setHeaders(response);
      response.status(404).sendFile('404.html', { root: site, cacheControl: false, etag: false }, (error) => {
        if (!error) return;
        if (response.headersSent) response.destroy();
        else response.type('text/plain').end('404');
      });
    });
  };
};
