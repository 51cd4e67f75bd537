import type { Visibility } from './finding.js';

/** Where in a document a piece of text stands. */
export type Place =
  | 'body'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'text_box'
  | 'watermark'
  | 'alt_text'
  | 'field'
  | 'form_field'
  | 'link'
  | 'bookmark'
  | 'control'
  | 'numbering'
  | 'chart'
  | 'diagram'
  | 'glossary'
  | 'variable'
  | 'mail_merge'
  | 'property'
  | 'custom_xml'
  | 'xml_comment'
  | 'attribute'
  | 'orphan'
  | 'embedded'
  | 'archive'
  | 'picture'
  | 'cell'
  | 'page'
  | 'file_name'
  | 'title'
  | 'other';

/** A stretch of one piece that is shown differently from the rest. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly visibility: Visibility;
}

/** The text of one paragraph, attribute, property …: runs are joined, nothing is normalised yet. */
export interface TextPiece {
  readonly part: string;
  readonly location: string;
  readonly place: Place;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Alone in a cell of a table: a word there is a heading or an entry, not the mark line of the document. */
  readonly inTable: boolean;
  /** Set for texts joined over two paragraphs or several cells: only what crosses it counts. */
  readonly boundary?: number;
  /** Headings of the column and the row's other cells, for what needs context. */
  readonly context?: string;
}

/** Something about the document that is a finding by itself. */
export interface Observation {
  readonly kind:
    | 'hidden_text'
    | 'revision'
    | 'comment'
    | 'metadata'
    | 'embedded'
    | 'external'
    | 'active'
    | 'picture_unread'
    | 'content_difference'
    | 'removed_text_remains';
  readonly part: string;
  readonly location: string;
  readonly visibility: Visibility;
  readonly value: string;
  /** A person has to decide although the kind alone would only be shown (white text, for instance). */
  readonly needsVerdict?: boolean;
  /** Hash of the content of what has no text, such as a picture. */
  readonly identity?: string;
}

/** Receives what the readers see, in document order. */
export interface Collector {
  piece(piece: TextPiece): void;
  observe(observation: Observation): void;
  /** A picture of pixels, for who wants to read or show it. */
  picture?(part: string, bytes: Buffer): void;
}

export const wholly = (text: string, visibility: Visibility): readonly Segment[] => [
  { start: 0, end: text.length, visibility },
];
