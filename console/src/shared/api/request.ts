import { CancelledError, isProblem, ProblemError, UnreachableError } from './problem';

type Query = Readonly<Record<string, string | number | undefined | null>>;

export interface RequestOptions {
  readonly json?: unknown;
  readonly form?: FormData;
  readonly query?: Query | undefined;
  readonly signal?: AbortSignal | undefined;
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Told of every answer "not signed in", so that the console can ask for the password over the open page. */
type ExpiryListener = () => void;
let onExpired: ExpiryListener = () => undefined;
export const listenForExpiry = (listener: ExpiryListener): void => {
  onExpired = listener;
};

export const addressOf = (path: string, query: Query = {}): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
};

export const failureOf = (status: number, body: unknown): Error => {
  if (!isProblem(body)) return new UnreachableError(String(status));
  if (status === 401 && body.code === 'session.required') onExpired();
  return new ProblemError(body);
};

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A call of the API. @throws ProblemError when it is refused, UnreachableError when there is no answer. */
export const request = async <Answer>(
  method: Method,
  path: string,
  { json, form, query, signal }: RequestOptions = {},
): Promise<Answer> => {
  let response: Response;
  try {
    response = await fetch(addressOf(path, query), {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: form ?? (json === undefined ? null : JSON.stringify(json)),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError('network');
  }
  const body = await readJson(response);
  if (!response.ok) throw failureOf(response.status, body);
  return body as Answer;
};

/** Like {@link request} with a form, telling how much is sent: a fraction, 1 while the server checks the file. */
export const upload = <Answer>(
  method: 'POST' | 'PUT',
  path: string,
  form: FormData,
  onProgress: (fraction: number) => void,
  signal?: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    signal?.addEventListener('abort', () => sending.abort());
    sending.addEventListener('abort', () => reject(new CancelledError('cancelled')));
    sending.open(method, path);
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('accept-language', document.documentElement.lang);
    sending.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    sending.addEventListener('error', () => reject(new UnreachableError('network')));
    sending.addEventListener('load', () => {
      let body: unknown;
      try {
        body = JSON.parse(sending.responseText);
      } catch {
        body = undefined;
      }
      if (sending.status >= 200 && sending.status < 300) resolve(body as Answer);
      else reject(failureOf(sending.status, body));
    });
    sending.send(form);
  });

/** The bytes of a stored file. */
export const download = async (path: string, signal?: AbortSignal): Promise<Blob> => {
  const response = await fetch(path, { signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new UnreachableError('network');
  });
  if (!response.ok) throw failureOf(response.status, await readJson(response));
  return response.blob();
};
