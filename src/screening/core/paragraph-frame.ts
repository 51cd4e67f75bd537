import type { Visibility } from './finding.js';
import type { Segment } from './text-piece.js';

/** Text of one paragraph while it is being read. */
export class ParagraphFrame {
  readonly texts: string[] = [];
  readonly segments: Segment[] = [];
  length = 0;
  instruction = '';
  hiddenByStyle = false;
  fill: string | undefined;

  constructor(readonly location: string) {}

  add(text: string, visibility: Visibility): void {
    if (text.length === 0) return;
    const last = this.segments.at(-1);
    const end = this.length + text.length;
    if (last?.visibility === visibility) this.segments[this.segments.length - 1] = { ...last, end };
    else this.segments.push({ start: this.length, end, visibility });
    this.texts.push(text);
    this.length = end;
  }

  get text(): string {
    return this.texts.join('');
  }
}
