import { detectAddresses, detectContacts } from './detect-contacts.js';
import { detectRestricted, detectSecrecy } from './detect-marks.js';
import { detectNames } from './detect-names.js';
import { detectSensitiveFacts } from './detect-sensitive-facts.js';
import { detectCodes, detectNumbers, type Match } from './detect-numbers.js';
import { normalise } from './normalise.js';
import type { Place } from './text-piece.js';

export type { Match } from './detect-numbers.js';

/** Longer texts are read in windows, so that no pattern meets an unbounded one. */
const WINDOW = 20_000;
const OVERLAP = 200;

const detectWindow = (text: string, place: Place, inTable: boolean, context: string): Match[] => {
  const hasDigit = /\d/.test(text);
  const found: Match[] = [];
  if (hasDigit)
    found.push(
      ...detectNumbers(text, context),
      ...detectCodes(text, context),
      ...detectAddresses(text, context),
    );
  if (hasDigit || /[@〇○零一二三四五六七八九]|微信|v信|QQ|抖音|快手/i.test(text))
    found.push(...detectContacts(text, context));
  found.push(
    ...detectSecrecy(text, place, inTable, context),
    ...detectRestricted(text),
    ...detectNames(text, context),
    ...detectSensitiveFacts(text, context),
  );
  return found;
};

/** Everything that the detectors see in a normalised text, in order of place; each stretch belongs to one match. */
export const detect = (text: string, place: Place = 'body', inTable = false, context = ''): Match[] => {
  const found: Match[] = [];
  const seen = new Set<string>();
  for (let from = 0; from === 0 || from < text.length; from += WINDOW - OVERLAP) {
    const window = text.length <= WINDOW ? text : text.slice(from, from + WINDOW);
    for (const match of detectWindow(window, place, inTable, context)) {
      const moved = from === 0 ? match : { ...match, start: match.start + from, end: match.end + from };
      const id = `${moved.kind}/${moved.start}`;
      if (!seen.has(id)) found.push(moved);
      seen.add(id);
    }
    if (text.length <= from + WINDOW) break;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

const PERSONAL_NUMBERS: ReadonlySet<Match['kind']> = new Set(['resident_id', 'mobile', 'bank_card']);

/** Whether a typed text that will be published as it stands (title, topic, explanation …) tells a personal number. */
export const findPersonalNumber = (text: string): boolean =>
  detect(normalise(text).text, 'title').some(({ kind }) => PERSONAL_NUMBERS.has(kind));

/** Whether a typed text (title, file name, template, recipient …) carries a secrecy mark. */
export const findSecrecyMark = (text: string): boolean =>
  text
    .slice(0, 200_000)
    .split(/\r?\n/)
    .some((line) =>
      detectSecrecy(normalise(line).text, 'title', false).some(({ kind }) => kind === 'secrecy_mark'),
    );
