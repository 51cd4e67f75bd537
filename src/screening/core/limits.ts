import type { OfficeRules } from './office-rules.js';

/** What an uploaded package may be at most; every number has a setting of the same name. */
export interface IntakeLimits {
  /** Bytes of the uploaded file. */
  readonly fileBytes: number;
  /** Entries of the archive. */
  readonly entries: number;
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts together. */
  readonly totalBytes: number;
  /** Unpacked : packed, looked at for parts above `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Nested elements of one part. */
  readonly depth: number;
  /** Elements of one part. */
  readonly elements: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Documents inside documents: how deep they are read. */
  readonly embeddedDepth: number;
  /** Pixels of one picture. */
  readonly pixels: number;
  /** Pages of one PDF. */
  readonly pdfPages: number;
  /** Milliseconds that a conversion may take, and what it gets more for each unpacked MB. */
  readonly conversionMs: number;
  readonly conversionMsPerMb: number;
  /** Findings of one kind that are listed one by one; the rest is one group. */
  readonly findingsPerKind: number;
  /** Day of the screening: who is under fourteen then is a child. Left out: children are not looked for. */
  readonly today?: string;
  /** Words, patterns, allowed values and mask forms of the office. */
  readonly office?: OfficeRules;
}

/** Measured on 4,184 files of 51 repositories: the largest sound one has 356 parts, 19 MB and a ratio of 130. */
export const DEFAULT_LIMITS: IntakeLimits = {
  fileBytes: 20 * 1024 * 1024,
  entries: 1000,
  partBytes: 32 * 1024 * 1024,
  totalBytes: 100 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 100_000,
  depth: 256,
  elements: 300_000,
  attributes: 512,
  embeddedDepth: 3,
  pixels: 40_000_000,
  pdfPages: 2000,
  conversionMs: 4000,
  conversionMsPerMb: 500,
  findingsPerKind: 300,
};
