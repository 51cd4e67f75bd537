import { Client, PASSWORD, UnexpectedAnswer, type Answer, type Upload } from './client.js';
import type { ColumnItem, DocumentView, EventBody, Problem } from './contract.js';
import { plainDocx } from './docx.js';
import { until } from './until.js';

export type Username =
  | 'drafter'
  | 'drafter2'
  | 'head'
  | 'head2'
  | 'head3'
  | 'office'
  | 'legal'
  | 'secrecy'
  | 'disclosure'
  | 'deputy'
  | 'principal'
  | 'clerk'
  | 'publisher'
  | 'auditor'
  | 'admin';

export const CATEGORY = '部门政策文件';

/** What the person of each state does to let a document of 组织人事科 go on. */
const FORWARD: Readonly<Record<string, readonly [Username, EventBody]>> = {
  drafting: ['drafter', { type: 'submit' }],
  section_review: ['head', { type: 'approve' }],
  countersigning: ['head2', { type: 'countersign', opinion: 'agree' }],
  office_review: ['office', { type: 'approve' }],
  legality_review: ['legal', { type: 'approve' }],
  confidentiality_review: ['secrecy', { type: 'approve' }],
  disclosure_review: ['disclosure', { type: 'approve' }],
  deputy_review: ['deputy', { type: 'approve' }],
  signing: ['deputy', { type: 'sign', opinion: 'agree', password: PASSWORD }],
  registration: ['clerk', { type: 'register' }],
  issuing: ['clerk', { type: 'issue', copies: 20, sealed: true, distribution: ['各科室'] }],
  awaiting_publication: ['publisher', { type: 'publish' }],
  reclassification_review: ['secrecy', { type: 'approve' }],
  reclassification_signing: ['deputy', { type: 'sign', opinion: 'agree', password: PASSWORD }],
};

export const succeeded = <T>(call: string, answer: Answer<T>): T => {
  if (answer.status < 200 || answer.status > 299) throw new UnexpectedAnswer(call, answer);
  return answer.body;
};

/** The codes of a refusal, sorted; empty for any other answer. */
export const refusalsOf = (answer: Answer<Problem>): string[] =>
  answer.status === 409 ? (answer.body.refusals ?? []).map((one) => one.code).toSorted() : [];

/** The people of the demo organisation, each signed in once. */
export class Office {
  private readonly people = new Map<string, Promise<Client>>();

  constructor(readonly url: string) {}

  as(username: string): Promise<Client> {
    const known = this.people.get(username);
    if (known) return known;
    const client = new Client(this.url).signIn(username);
    this.people.set(username, client);
    return client;
  }

  /** Sessions end with a restart only if the product loses them; this signs everybody in anew. */
  forgetSessions(): void {
    this.people.clear();
  }

  /** A draft of 组织人事科 with an ordinary body; no attribute. */
  async draft(metadata: object = {}, file: Buffer = plainDocx(), by = 'drafter'): Promise<DocumentView> {
    const client = await this.as(by);
    return succeeded(
      'create',
      await client.postDocument(
        { title: '关于规范机关事务管理工作的通知', genre: '通知', category: CATEGORY, ...metadata },
        { bytes: file },
      ),
    );
  }

  async determine(
    document: DocumentView,
    disclosure: object = { attribute: 'proactive' },
    by = 'drafter',
  ): Promise<DocumentView> {
    return succeeded('disclosure', await (await this.as(by)).putDisclosure(document, disclosure));
  }

  async proactiveDraft(metadata: object = {}, file?: Buffer): Promise<DocumentView> {
    return this.determine(await this.draft(metadata, file));
  }

  async fire(document: DocumentView, by: string, event: EventBody): Promise<DocumentView> {
    return succeeded(
      `${event.type} by ${by} in ${document.state}`,
      await (await this.as(by)).fire(document, event),
    );
  }

  /** The answer to an event that is expected to be refused. */
  async attempt(
    document: DocumentView,
    by: string,
    event: EventBody,
  ): Promise<Answer<DocumentView & Problem>> {
    return (await this.as(by)).fire(document, event);
  }

  /** Lets everybody do their part until the document is in `state`. `instead` replaces a person or an event. */
  async advance(
    document: DocumentView,
    state: string,
    instead: Readonly<Record<string, readonly [string, EventBody]>> = {},
  ): Promise<DocumentView> {
    let now = document;
    const seen = [now.state];
    while (now.state !== state) {
      const step = instead[now.state] ?? FORWARD[now.state];
      if (!step) throw new Error(`no way from ${now.state} to ${state} (${seen.join(' → ')})`);
      const [by, event] = step;
      if (event.type === 'publish') now = await this.untilAllowed(now.id, by, 'publish');
      now = await this.fire(now, by, event);
      seen.push(now.state);
      if (seen.length > 30) throw new Error(`walks in circles: ${seen.join(' → ')}`);
    }
    return now;
  }

  /** Copies are made after the commit: waits until the person may do this. */
  async untilAllowed(id: string, by: string, type: string): Promise<DocumentView> {
    const client = await this.as(by);
    let last: unknown;
    return until(`${type} to be allowed to ${by}`, async () => {
      const document = await client.document(id);
      const action = document.availableActions.find((one) => one.type === type);
      last = action;
      return action?.allowed === true && document;
    }).catch((error: unknown) => {
      throw new Error(`${(error as Error).message}: ${JSON.stringify(last)}`, { cause: error });
    });
  }

  async attach(document: DocumentView, kind: string, file: Upload, by = 'drafter'): Promise<DocumentView> {
    return succeeded(`attach ${kind}`, await (await this.as(by)).postAttachment(document, kind, file));
  }

  /** Settles every finding that asks for a verdict. */
  async settleFindings(id: string, by: string, verdict: string): Promise<void> {
    const client = await this.as(by);
    for (const finding of await client.findings(id)) {
      if (finding.severity === 'info' || finding.verdict) continue;
      succeeded('verdict', await client.putVerdict(id, finding.id, verdict, '经核实，按规定处理'));
    }
  }

  /** The entry of a document in the public column, without a session; undefined while it is not there. */
  async inColumn(id: string): Promise<ColumnItem | undefined> {
    const { body } = await new Client(this.url).call<{ items: ColumnItem[] }>('GET', '/gongkai/index.json');
    return body.items.find((one) => one.id === id);
  }

  /** A page of the column; `url` may be absolute. */
  page(url: string): Promise<Answer> {
    return new Client(this.url).call('GET', new URL(url, this.url).pathname);
  }

  async untilInColumn(id: string): Promise<ColumnItem> {
    return until('the page in the column', () => this.inColumn(id));
  }
}

/** Statuses of the steps of a document, e.g. `{section_review: 'current'}`. */
export const stepsOf = (document: DocumentView): Record<string, string> =>
  Object.fromEntries(document.steps.map(({ step, status }) => [step, status]));
