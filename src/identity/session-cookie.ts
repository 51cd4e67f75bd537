import type { CookieOptions, Request, Response } from 'express';

/** `__Host-` makes browsers insist on HTTPS, this host and the whole path. */
const nameOf = (production: boolean): string => (production ? '__Host-xianding' : 'xianding');

const TOKEN = /^[\w-]{43}$/;

const options = (production: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: production,
  path: '/',
});

/** The session's token as the browser sent it; anything of another form is nobody's. */
export const readSessionCookie = (request: Request, production: boolean): string | undefined => {
  const name = nameOf(production);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.split('=').map((text) => text.trim());
    if (key === name && value !== undefined && TOKEN.test(value)) return value;
  }
  return undefined;
};

export const writeSessionCookie = (response: Response, token: string, production: boolean): void => {
  response.cookie(nameOf(production), token, options(production));
};

export const clearSessionCookie = (response: Response, production: boolean): void => {
  response.clearCookie(nameOf(production), options(production));
};
