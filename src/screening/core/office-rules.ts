import { RE2JS } from 're2js';
import type { FindingKind } from './finding.js';
import type { Match } from './detect-numbers.js';
import { normalise } from './normalise.js';

/** How many characters of a masked value stay, at its beginning and at its end. */
export interface MaskForm {
  readonly head: number;
  readonly tail: number;
}

/** What the office adds to the rules of the product; each change is a new version. */
export interface OfficeRules {
  /** 0: nothing was ever added. */
  readonly version: number;
  /** Found wherever they stand. */
  readonly words: readonly string[];
  /** In the syntax of RE2, which has no backtracking: no pattern can make a screening hang. */
  readonly patterns: readonly string[];
  /** Values that are public in this office and are no findings: its own telephones, mail boxes, addresses. */
  readonly allowed: readonly string[];
  readonly masks: Readonly<Partial<Record<FindingKind, MaskForm>>>;
}

export const NO_OFFICE_RULES: OfficeRules = { version: 0, words: [], patterns: [], allowed: [], masks: {} };

/** The most that a mask form may leave of a value; kinds that are not named have one form only. */
export const LARGEST_MASK_FORMS: Readonly<Partial<Record<FindingKind, MaskForm>>> = {
  resident_id: { head: 6, tail: 4 },
  mobile: { head: 3, tail: 4 },
  bank_card: { head: 4, tail: 4 },
  credit_code: { head: 4, tail: 4 },
  passport: { head: 2, tail: 2 },
  plate: { head: 2, tail: 1 },
  landline: { head: 4, tail: 2 },
  social_account: { head: 1, tail: 1 },
};

const ALLOWABLE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'mobile',
  'landline',
  'bank_card',
  'email',
  'address',
  'plate',
  'credit_code',
  'person_name',
  'social_account',
  'office_rule',
]);

const canonical = (value: string): string =>
  normalise(value)
    .text.replaceAll(/[\s\-·]/g, '')
    .toUpperCase();

/** Whether a pattern can be used: RE2 knows its syntax and it does not match nothing. */
export const isUsablePattern = (pattern: string): boolean => {
  try {
    return !RE2JS.compile(pattern).matcher('').find();
  } catch {
    return false;
  }
};

/** The rules of an office, ready to be used on many texts. */
export class OfficeDetector {
  private readonly byFirst = new Map<string, string[]>();
  private readonly patterns: readonly RE2JS[];
  private readonly allowed: ReadonlySet<string>;

  constructor(rules: OfficeRules) {
    for (const word of rules.words.map((one) => normalise(one).text.trim())) {
      if (word === '') continue;
      this.byFirst.set(word[0]!, [...(this.byFirst.get(word[0]!) ?? []), word]);
    }
    for (const words of this.byFirst.values()) words.sort((a, b) => b.length - a.length);
    this.patterns = rules.patterns.map((pattern) => RE2JS.compile(pattern));
    this.allowed = new Set(rules.allowed.map(canonical));
  }

  /** Matches of the product without what the office allows, and those of its own rules. */
  apply(text: string, matches: readonly Match[]): readonly Match[] {
    const own = this.detect(text);
    const kept = [...matches, ...own].filter(
      ({ kind, value }) => !ALLOWABLE.has(kind) || !this.allowed.has(canonical(value)),
    );
    return own.length === 0 ? kept : kept.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private detect(text: string): Match[] {
    const found: Match[] = [];
    const add = (start: number, end: number): void => {
      found.push({ kind: 'office_rule', value: text.slice(start, end), start, end });
    };
    for (let at = 0; this.byFirst.size > 0 && at < text.length; at += 1) {
      const word = this.byFirst.get(text[at]!)?.find((one) => text.startsWith(one, at));
      if (word === undefined) continue;
      add(at, at + word.length);
      at += word.length - 1;
    }
    for (const pattern of this.patterns) {
      const matcher = pattern.matcher(text);
      while (matcher.find()) if (matcher.end() > matcher.start()) add(matcher.start(), matcher.end());
    }
    return found;
  }
}

const detectors = new WeakMap<OfficeRules, OfficeDetector>();

/** One detector for each set of rules, made when it is first needed. */
export const officeDetectorOf = (rules: OfficeRules): OfficeDetector => {
  const known = detectors.get(rules);
  if (known) return known;
  const made = new OfficeDetector(rules);
  detectors.set(rules, made);
  return made;
};
