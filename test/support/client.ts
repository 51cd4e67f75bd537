import type { DocumentView, EventBody, FindingView, Problem } from './contract.js';

export const PASSWORD = 'xianding-demo';

/** An answer of the server, its body read and, when it is JSON, parsed. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

/** A call that was expected to succeed did not. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly call: string,
    readonly answer: Answer,
  ) {
    super(`${call} answered ${answer.status}: ${answer.text.slice(0, 2000)}`);
    this.name = 'UnexpectedAnswer';
  }
}

export interface Upload {
  readonly name?: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One browser: a cookie jar and the Origin of the server's own pages. */
export class Client {
  private cookie: string | undefined;

  constructor(readonly url: string) {}

  async call<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const multipart = body instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method === 'GET' ? {} : { Origin: this.url }),
        ...(this.cookie === undefined ? {} : { Cookie: this.cookie }),
        ...(body === undefined || multipart ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: multipart ? body : JSON.stringify(body) }),
    });
    for (const one of response.headers.getSetCookie()) this.cookie = one.split(';')[0];
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (json ? JSON.parse(text) : undefined) as T,
    };
  }

  /** The same, but anything except 2xx is thrown. */
  async demand<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.call<T>(method, path, body);
    if (answer.status < 200 || answer.status > 299) throw new UnexpectedAnswer(`${method} ${path}`, answer);
    return answer.body;
  }

  async bytes(path: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
    const response = await fetch(`${this.url}${path}`, {
      headers: this.cookie === undefined ? {} : { Cookie: this.cookie },
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  async signIn(username: string, password = PASSWORD): Promise<this> {
    await this.demand('POST', '/api/session', { username, password });
    return this;
  }

  /** The cookie as it would be sent; undefined before the sign-in. */
  get sessionCookie(): string | undefined {
    return this.cookie;
  }

  set sessionCookie(cookie: string | undefined) {
    this.cookie = cookie;
  }

  postDocument(metadata: object, file: Upload | undefined): Promise<Answer<DocumentView & Problem>> {
    return this.call('POST', '/api/documents', form({ metadata: JSON.stringify(metadata) }, file));
  }

  putFile(document: DocumentView, file: Upload): Promise<Answer<DocumentView & Problem>> {
    return this.call(
      'PUT',
      `/api/documents/${document.id}/file`,
      form({ revision: String(document.revision) }, file),
    );
  }

  postAttachment(
    document: DocumentView,
    kind: string,
    file: Upload,
  ): Promise<Answer<DocumentView & Problem>> {
    return this.call(
      'POST',
      `/api/documents/${document.id}/attachments`,
      form({ revision: String(document.revision), kind }, file),
    );
  }

  patchDocument(document: DocumentView, changes: object): Promise<Answer<DocumentView & Problem>> {
    return this.call('PATCH', `/api/documents/${document.id}`, { revision: document.revision, ...changes });
  }

  putDisclosure(document: DocumentView, disclosure: object): Promise<Answer<DocumentView & Problem>> {
    return this.call('PUT', `/api/documents/${document.id}/disclosure`, {
      revision: document.revision,
      ...disclosure,
    });
  }

  getDocument(id: string): Promise<Answer<DocumentView & Problem>> {
    return this.call('GET', `/api/documents/${id}`);
  }

  async document(id: string): Promise<DocumentView> {
    return this.demand('GET', `/api/documents/${id}`);
  }

  /** The event on the document as this person sees it in `document`. */
  fire(document: DocumentView, event: EventBody): Promise<Answer<DocumentView & Problem>> {
    return this.call('POST', `/api/documents/${document.id}/events`, {
      revision: document.revision,
      ...event,
    });
  }

  /** `revise` brings a file, so it is multipart. */
  revise(document: DocumentView, file: Upload, comment: string): Promise<Answer<DocumentView & Problem>> {
    return this.call(
      'POST',
      `/api/documents/${document.id}/events`,
      form({ type: 'revise', revision: String(document.revision), comment }, file),
    );
  }

  async findings(id: string): Promise<readonly FindingView[]> {
    return (await this.demand<{ items: FindingView[] }>('GET', `/api/documents/${id}/findings`)).items;
  }

  putVerdict(
    id: string,
    findingId: string,
    verdict: string,
    reason: string,
  ): Promise<Answer<Problem & FindingView>> {
    return this.call('PUT', `/api/documents/${id}/findings/${findingId}`, { verdict, reason });
  }
}

export const form = (fields: Readonly<Record<string, string>>, file: Upload | undefined): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  if (file) {
    data.set(
      'file',
      new Blob([new Uint8Array(file.bytes)], { type: file.type ?? DOCX_TYPE }),
      file.name ?? '正文.docx',
    );
  }
  return data;
};
