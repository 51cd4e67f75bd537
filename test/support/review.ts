import type { Answer, Client } from './client.js';
import type { DocumentView, Problem } from './contract.js';
import { ON_REQUEST, WITHHELD } from './disclosures.js';
import { succeeded, type Office } from './office.js';

export interface ReviewItem {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly decision: string | null;
  readonly outcome: string | null;
  readonly returnReason: string | null;
  readonly nextReviewOn: string | null;
  readonly grounds: readonly { readonly code: string; readonly article: string }[];
  readonly signals: readonly { readonly code: string; readonly source: { readonly kind: string } }[];
  readonly earlier: readonly { readonly year: number; readonly decision: string | null }[];
  readonly availableActions: readonly string[];
  /** Of a single item. */
  readonly events?: readonly { readonly kind: string }[];
  readonly document: { readonly id: string; readonly title: string; readonly state: string };
  readonly section: { readonly id: string; readonly name: string };
}

export interface Campaign {
  readonly year: number;
  readonly status: string;
  readonly total: number;
  readonly listedAtOpening: number;
  readonly digest: string | null;
  readonly counts: { readonly unsettled: number; readonly kept: number; readonly disclosed: number };
  readonly openedShare: number | null;
  readonly byGround: readonly { readonly ground: string; readonly total: number }[];
  readonly lastYear: { readonly year: number; readonly total: number } | null;
  readonly lists: readonly { readonly kept: number; readonly disclosed: number }[];
  readonly availableActions: readonly { readonly type: string; readonly allowed: boolean }[];
}

export const THIS_YEAR = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));

/** The yearly review as the people of an office do it. */
export class Review {
  constructor(
    private readonly office: Office,
    readonly year: number = THIS_YEAR,
  ) {}

  get path(): string {
    return `/api/reclassifications/${this.year}`;
  }

  /** A document of 组织人事科 that was issued and filed closed. */
  async filed(kind: 'withheld' | 'on_request' | object = 'withheld', title?: string): Promise<DocumentView> {
    const disclosure = kind === 'withheld' ? WITHHELD : kind === 'on_request' ? ON_REQUEST : kind;
    const draft = await this.office.draft(title === undefined ? {} : { title });
    return this.office.advance(await this.office.determine(draft, disclosure as object), 'filed');
  }

  async open(): Promise<Campaign> {
    const officer = await this.office.as('disclosure');
    return succeeded(
      'open',
      await officer.call<Campaign>('POST', '/api/reclassifications', { year: this.year }),
    );
  }

  async campaign(by = 'disclosure'): Promise<Campaign> {
    return (await this.office.as(by)).demand('GET', this.path);
  }

  async items(query = '', by = 'disclosure'): Promise<{ items: ReviewItem[]; nextCursor: string | null }> {
    return (await this.office.as(by)).demand('GET', `${this.path}/items?${query}`);
  }

  async item(id: string, by = 'disclosure'): Promise<ReviewItem> {
    return (await this.office.as(by)).demand('GET', `${this.path}/items/${id}`);
  }

  private async as(by: string): Promise<Client> {
    return this.office.as(by);
  }

  async decide(id: string, body: object, by = 'drafter'): Promise<Answer<ReviewItem & Problem>> {
    return (await this.as(by)).call('PUT', `${this.path}/items/${id}`, body);
  }

  async confirm(
    id: string,
    body: object = { agree: true },
    by = 'disclosure',
  ): Promise<Answer<ReviewItem & Problem>> {
    return (await this.as(by)).call('POST', `${this.path}/items/${id}/confirm`, body);
  }

  async post<T = unknown>(by: string, path: string, body: object = {}): Promise<Answer<T & Problem>> {
    return (await this.as(by)).call('POST', `${this.path}/${path}`, body);
  }

  /** Decided by the section and confirmed by the disclosure officer. */
  async settleAs(id: string, body: object): Promise<ReviewItem> {
    succeeded('decide', await this.decide(id, body));
    return succeeded('confirm', await this.confirm(id));
  }
}

export const KEEP = { decision: 'keep', reason: '经研判，公开后仍会影响内部管理，继续不予公开' } as const;
export const DISCLOSE = { decision: 'disclose', reason: '情况已经变化，公开不影响内部管理' } as const;
