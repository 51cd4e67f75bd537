import { fingerprintOf } from '../../shared/hash.js';
import type { Json } from '../../shared/canonical-json.js';
import type { LocalDate } from '../../shared/local-date.js';

/** The organ that the column belongs to. */
export interface OrganView {
  readonly name: string;
  /** 统一社会信用代码 */
  readonly uscc: string;
}

/** One entry of the 主动公开目录. @basis 条例第十二条 */
export interface CatalogueView {
  readonly code: string;
  readonly level1: string;
  readonly level2: string;
  readonly requirement: string;
  readonly owner: string;
  readonly limit: { readonly text: string };
}

export type ValidityCode = 'valid' | 'amended' | 'repealed' | 'expired' | 'annulled';

/** A stored file of the public copy and its place in the folder of the document. */
export interface ColumnFile {
  readonly role: 'document' | 'image' | 'attachment' | 'interpretation';
  /** `NAME` or `FOLDER/NAME`, lower-case ASCII */
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** @basis 条例第十八条、第二十六条 */
export interface AttributeChange {
  readonly from: 'on_request' | 'withheld' | 'not_applicable';
  readonly on: LocalDate;
}

/** What of a document is not published 区分处理, as its page says. @basis 条例第三十七条 */
export interface LeftOutNotice {
  readonly notice: string;
  /** A line for each attachment that is not published. */
  readonly attachments: readonly string[];
}

/** What stands in the column. */
export interface PublishedDocument {
  readonly kind: 'published';
  readonly id: string;
  readonly title: string;
  readonly carrier: 'official' | 'information';
  readonly genre: string;
  /** 发文字号; null is shown as 无 */
  readonly number: string | null;
  readonly indexNumber: string | null;
  readonly category: string | null;
  readonly topic: string | null;
  readonly signedOn: LocalDate | null;
  /** UTC instant */
  readonly publishedAt: string;
  readonly publishedOn: LocalDate;
  readonly validity: {
    readonly code: ValidityCode;
    readonly date: LocalDate | null;
    readonly decidedBy: string | null;
    /** id, number or index number of another document, or words */
    readonly replacedBy: string | null;
  };
  /** 公开属性变更: what it was closed as before, and the day of the signature that opened it. */
  readonly attributeChange: AttributeChange | null;
  readonly bodySha256: string;
  readonly files: readonly ColumnFile[];
  /** Null where all of it is published. */
  readonly leftOut: LeftOutNotice | null;
  readonly interpretationPublishedOn: LocalDate | null;
}

/** What once stood in the column: its address stays, its content is gone. */
export interface Tombstone {
  readonly kind: 'tombstone';
  readonly id: string;
  /** null unless the reason of the withdrawal may be told */
  readonly explanation: string | null;
}

export type ColumnDocument = PublishedDocument | Tombstone;

/** Everything that the column is made of; two equal inputs give identical bytes. */
export interface ColumnContent {
  readonly organ: OrganView;
  readonly catalogue: readonly CatalogueView[];
  /** Address of the server without a slash at the end. */
  readonly publicUrl: string;
  readonly documents: readonly ColumnDocument[];
}

/** A file of the site, named by its path below `/gongkai/`. */
export type SiteFile =
  | {
      readonly path: string;
      readonly kind: 'page';
      readonly template: string;
      readonly view: { readonly [key: string]: Json | undefined };
      /** stored HTML that the template places as `body` */
      readonly bodySha256?: string;
    }
  | { readonly path: string; readonly kind: 'text'; readonly text: string }
  | { readonly path: string; readonly kind: 'stored'; readonly sha256: string };

/** Changes exactly when the bytes of the file may change. @param templates fingerprint of all templates */
export const inputOf = (file: SiteFile, templates: string): string => {
  if (file.kind === 'stored') return file.sha256;
  if (file.kind === 'text') return fingerprintOf(file.text);
  return fingerprintOf([templates, file.template, file.view, file.bodySha256 ?? null]);
};

/** `../` as often as the path is deep: pages refer to each other without knowing where the column stands. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The folder of a document; it never changes and is never given to another one. */
export const folderOf = (id: string): string => `content/${id}/`;

export const newestFirst = (a: PublishedDocument, b: PublishedDocument): number =>
  a.publishedAt === b.publishedAt ? (a.id < b.id ? 1 : -1) : a.publishedAt < b.publishedAt ? 1 : -1;
