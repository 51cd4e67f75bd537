import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';

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

interface ServedBuild {
  readonly site: string;
  readonly files: RequestHandler;
}

/**
 * Serves the built column, mounted at `/gongkai`; it needs no session and answers every request below it.
 * Each request keeps to one build: length and bytes of an answer are never of two.
 * @param columnFolder where `SiteBuild` builds
 */
export const columnHandler = (columnFolder: string): RequestHandler => {
  const current = join(columnFolder, 'current');
  let served: ServedBuild | undefined;

  const presentBuild = async (): Promise<ServedBuild> => {
    const site = join(await realpath(current).catch(() => current), 'site');
    if (served?.site !== site) {
      served = { site, files: express.static(site, { dotfiles: 'ignore', index: 'index.html', setHeaders }) };
    }
    return served;
  };

  const notFound = (response: Response, { site }: ServedBuild): void => {
    setHeaders(response);
    response.status(404).sendFile('404.html', { root: site, cacheControl: false, etag: false }, (error) => {
      if (!error) return;
      if (response.headersSent) response.destroy();
      else response.type('text/plain').end('404');
    });
  };

  /** A build that was replaced while it was asked may be gone already: then the present one is asked. */
  const serveOther = async (request: Request, response: Response, former: ServedBuild): Promise<void> => {
    const present = await presentBuild();
    if (present === former) notFound(response, present);
    else present.files(request, response, () => notFound(response, present));
  };

  const serve = async (request: Request, response: Response): Promise<void> => {
    const build = await presentBuild();
    build.files(request, response, () => void serveOther(request, response, build));
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response);
      response.setHeader('Allow', 'GET, HEAD');
      response.status(405).end();
      return;
    }
    void serve(request, response);
  };
};
