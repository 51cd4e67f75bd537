import { detect, type Match } from './detect.js';
import { detectChildren } from './detect-sensitive-facts.js';
import {
  allowedVerdictsOf,
  type Finding,
  isPictureText,
  type FindingKind,
  PERSONAL_KINDS,
  type Severity,
  severityOf,
  type Verdict,
  type Visibility,
} from './finding.js';
import type { IntakeLimits } from './limits.js';
import { maskValue } from './mask-value.js';
import { officeDetectorOf, type OfficeRules } from './office-rules.js';
import { sha256Hex } from '../../shared/hash.js';
import { normalise, type NormalisedText, originOf } from './normalise.js';
import type { Collector, Observation, Segment, TextPiece } from './text-piece.js';

const EXCERPT = 14;
/** Text of hidden content that is kept in memory for one finding. */
const LONGEST_VALUE = 2000;

const visibilityAt = (segments: readonly Segment[], index: number): Visibility =>
  segments.find(({ start, end }) => index >= start && index < end)?.visibility ?? 'visible';

/** Every value that the detectors see in a text is masked in it; marks are blacked out. */
export const maskText = (
  text: string,
  matches: readonly Match[] = detect(text),
  masks?: OfficeRules['masks'],
): string => {
  const out: string[] = [];
  let at = 0;
  for (const { kind, value, start, end } of matches) {
    if (start < at) continue;
    out.push(
      text.slice(at, start),
      kind === 'secrecy_mark'
        ? '■■'
        : PERSONAL_KINDS.has(kind)
          ? maskValue(kind, value, masks)
          : text.slice(start, end),
    );
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
};

/** A long number that no detector took for something personal may still be one with a slip of the pen. */
const hideLongNumbers = (text: string): string =>
  text.replaceAll(/[0-9]{9,40}[Xx]?/g, (number) => `${number.slice(0, 4)}${'*'.repeat(number.length - 4)}`);

const excerptOf = (
  text: string,
  matches: readonly Match[],
  of: Match,
  masks: OfficeRules['masks'] | undefined,
): string => {
  const from = Math.max(0, of.start - EXCERPT);
  const to = Math.min(text.length, of.end + EXCERPT);
  const widened = matches.filter(({ start, end }) => start < to && end > from);
  const start = Math.min(from, ...widened.map((match) => match.start));
  const end = Math.max(to, ...widened.map((match) => match.end));
  const inside = widened.map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
  return `${start > 0 ? '…' : ''}${hideLongNumbers(maskText(text.slice(start, end), inside, masks)).replaceAll(/\s+/g, ' ')}${end < text.length ? '…' : ''}`.slice(
    0,
    160,
  );
};

/** What is known about a finding beside its value and its place. */
interface Beside {
  readonly needsVerdict?: boolean;
  readonly identity?: string | undefined;
  readonly context?: string;
}

export interface CollectedPicture {
  /** As the file names it. */
  readonly part: string;
  /** As findings name it. */
  readonly label: string;
  readonly bytes: Buffer;
}

/** Turns what the readers see into findings; memory stays bounded however much a file hides. */
export class FindingCollector implements Collector {
  private readonly listed: Finding[] = [];
  private readonly perKind = new Map<FindingKind, number>();
  private readonly groups = new Map<
    FindingKind,
    { values: Set<string>; count: number; part: string; severity: Severity }
  >();
  private readonly ordinals = new Map<string, number>();
  private readonly partLabels = new Map<string, string>();
  marked = false;

  private readonly office: OfficeRules | undefined;

  /** Pictures in the order of reading, where they were asked for. */
  readonly pictures: CollectedPicture[] = [];

  constructor(
    private readonly limits: IntakeLimits,
    private readonly keepsPictures = false,
  ) {
    this.office = limits.office;
  }

  picture(part: string, bytes: Buffer): void {
    if (this.keepsPictures) this.pictures.push({ part, label: this.labelOf(part), bytes });
  }

  get findings(): readonly Finding[] {
    return [...this.listed, ...[...this.groups].map(([kind, group]) => this.groupFinding(kind, group))];
  }

  piece(piece: TextPiece): void {
    this.labelOf(piece.part);
    const full = normalise(piece.text);
    this.detectIn(piece, full, (index) => originOf(full, index));
    const mixed =
      piece.segments.length > 1 &&
      piece.segments.some(({ visibility }) => visibility === 'deleted' || visibility === 'hidden');
    if (!mixed) return;
    for (const shown of [true, false]) this.detectReading(piece, shown);
  }

  /** As the eye sees the paragraph, and as it was before the changes. */
  private detectReading(piece: TextPiece, shown: boolean): void {
    const kept = piece.segments.filter(({ visibility }) =>
      shown ? visibility !== 'deleted' && visibility !== 'hidden' : visibility !== 'inserted',
    );
    const offsets: number[] = [];
    for (const { start, end } of kept) for (let at = start; at < end; at += 1) offsets.push(at);
    const reading = normalise(kept.map(({ start, end }) => piece.text.slice(start, end)).join(''));
    this.detectIn(piece, reading, (index) => offsets[originOf(reading, index)] ?? 0);
  }

  private readonly seenInPiece = new Set<string>();
  private lastPiece: TextPiece | undefined;

  private detectIn(piece: TextPiece, { text }: NormalisedText, origin: (index: number) => number): void {
    if (this.lastPiece !== piece) this.seenInPiece.clear();
    this.lastPiece = piece;
    const context = piece.context === undefined ? '' : normalise(piece.context).text;
    const own = this.withChildren(text, context, detect(text, piece.place, piece.inTable, context));
    const matches = this.office ? officeDetectorOf(this.office).apply(text, own) : own;
    const boundary = piece.boundary;
    for (const match of matches) {
      if (
        boundary !== undefined &&
        !(origin(match.start) < boundary && origin(match.end - 1) >= boundary) &&
        !piece.location.includes('.c')
      )
        continue;
      const start = origin(match.start);
      const id = `${match.kind}/${match.value}/${start}`;
      if (this.seenInPiece.has(id)) continue;
      this.seenInPiece.add(id);
      this.add(
        match.kind,
        piece.part,
        piece.location,
        visibilityAt(piece.segments, start),
        match.value,
        excerptOf(text, matches, match, this.office?.masks),
        { context },
      );
    }
  }

  private withChildren(text: string, context: string, matches: Match[]): Match[] {
    const { today } = this.limits;
    if (today === undefined) return matches;
    const children = detectChildren(text, context, matches, today);
    return children.length === 0 ? matches : [...matches, ...children].sort((a, b) => a.start - b.start);
  }

  observe(observation: Observation): void {
    const { kind, part, location, visibility, needsVerdict, identity } = observation;
    const value = observation.value.slice(0, LONGEST_VALUE);
    const { text } = normalise(value.slice(0, 200));
    const masked =
      kind === 'metadata' && /^[\u4e00-\u9fff·]{2,4}$/.test(text)
        ? maskValue('person_name', text)
        : maskText(text);
    this.add(kind, part, location, visibility, value, masked.replaceAll(/\s+/g, ' ').slice(0, 80), {
      needsVerdict: needsVerdict === true,
      identity,
    });
  }

  private add(
    kind: FindingKind,
    part: string,
    location: string,
    visibility: Visibility,
    value: string,
    excerptMasked: string,
    { needsVerdict = false, identity, context = '' }: Beside = {},
  ): void {
    if (kind === 'secrecy_mark') this.marked = true;
    const severity = needsVerdict && severityOf(kind, value) === 'info' ? 'warn' : severityOf(kind, value);
    const count = (this.perKind.get(kind) ?? 0) + 1;
    this.perKind.set(kind, count);
    const label = this.labelOf(part);
    if (count > this.limits.findingsPerKind) {
      const group = this.groups.get(kind) ?? { values: new Set(), count: 0, part: label, severity };
      group.count += 1;
      if (PERSONAL_KINDS.has(kind)) group.values.add(value);
      if (severity === 'warn' && group.severity === 'info') group.severity = severity;
      this.groups.set(kind, group);
      return;
    }
    const place = `${kind}:${label}:${location}`;
    const ordinal = (this.ordinals.get(place) ?? 0) + 1;
    this.ordinals.set(place, ordinal);
    this.listed.push({
      key: keyOf(`${place}:${ordinal}`),
      kind,
      severity,
      part: label,
      partName: part,
      location,
      visibility,
      value,
      values: [value],
      masked: PERSONAL_KINDS.has(kind)
        ? maskValue(kind, value, this.office?.masks)
        : kind === 'secrecy_mark'
          ? '■■'
          : excerptMasked,
      excerptMasked,
      allowedVerdicts: verdictsOf(kind, needsVerdict, location),
      count: 1,
      ...(identity === undefined ? {} : { identity }),
      surroundings: `${visibility}|${context.slice(0, LONGEST_VALUE)}|${excerptMasked}`,
    });
  }

  private groupFinding(
    kind: FindingKind,
    group: { values: ReadonlySet<string>; count: number; part: string; severity: Severity },
  ): Finding {
    const location = 'more';
    return {
      key: keyOf(`${kind}:${location}`),
      kind,
      severity: group.severity,
      part: group.part,
      partName: '',
      location,
      visibility: 'visible',
      value: '',
      values: [...group.values],
      masked: '',
      excerptMasked: '',
      allowedVerdicts: allowedVerdictsOf(kind),
      count: group.count,
      surroundings: '',
    };
  }

  /** Names of parts are written by the author of the file and may themselves say something. */
  private labelOf(part: string): string {
    const known = this.partLabels.get(part);
    if (known !== undefined) return known;
    const safe = part.length <= 120 && /^[\w./![\] -]*$/.test(part) && !/\d{6}/.test(part);
    const label = safe ? part : `part${this.partLabels.size + 1}`;
    this.partLabels.set(part, label);
    return label;
  }
}

/** A name of a place: short, and the same for the same bytes. */
const keyOf = (place: string): string => sha256Hex(place).slice(0, 32);

const verdictsOf = (kind: FindingKind, needsVerdict: boolean, location: string): readonly Verdict[] => {
  const allowed = allowedVerdictsOf(kind);
  if (isPictureText(location)) return allowed.filter((verdict) => verdict !== 'mask');
  return needsVerdict && allowed.length === 0 ? ['remove', 'keep', 'false_positive'] : allowed;
};
