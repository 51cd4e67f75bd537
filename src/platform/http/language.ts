import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';

/** The languages in which sentences are given. */
export type Language = 'zh' | 'en';

const languages = new AsyncLocalStorage<Language>();

/** What `Accept-Language` asks for; Chinese unless English is preferred. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): Language =>
  request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';

/** Everything that is answered to this request is worded in its language; it changes wording and nothing else. */
export const giveLanguage = (request: Request, response: Response, next: NextFunction): void => {
  response.vary('Accept-Language');
  languages.run(languageOf(request), next);
};

/** The language of the request that is being answered; Chinese outside of one. */
export const languageInUse = (): Language => languages.getStore() ?? 'zh';
