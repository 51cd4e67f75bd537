import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { releaseFolder } from './platform/release-folder.js';

const NOT_THE_CONSOLE = /^\/(api|gongkai)(\/|$)/;
/** Their names change with their content. */
const HASHED = '/assets/';

/** Where `npm run build` leaves the web console. */
export const consoleFolder = (): string => join(releaseFolder(), 'dist', 'console');

/**
 * Serves the web console at `/`. Every address that is no file and belongs neither to the API nor to the public
 * column answers with the console itself: it knows its own pages.
 */
export const consoleHandler = (folder: string): RequestHandler => {
  const files = express.static(folder, {
    dotfiles: 'ignore',
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      const hashed = path.slice(folder.length).startsWith(HASHED);
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || NOT_THE_CONSOLE.test(request.path)) return next();
    files(request, response, () => {
      if (request.path.startsWith(HASHED)) return next();
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
        if (error && !response.headersSent) next();
      });
    });
  };
};
