import type { TextPiece } from '../../../shared/api';
import type { Marked } from '../../../shared/text';
import { isWithin, paragraphOf } from '../../../shared/text/paragraph';

/** A paragraph as the page may show it, and those before it, nearest first, in case it is not on the page. */
export interface Target {
  readonly region: 'body' | 'header' | 'footer' | 'notes';
  readonly paragraph: Wanted;
  readonly before: readonly Wanted[];
}

/** Texts in which a paragraph may stand on the page, and how many of the same text stand before it. */
export interface Wanted {
  readonly texts: readonly string[];
  readonly ordinal: number;
}

const MOST_BEFORE = 40;

const squeeze = (text: string): string => text.replaceAll(/[\s\u200b-\u200f\ufeff]+/g, '');

const REGIONS: readonly (readonly [RegExp, Target['region']])[] = [
  [/document\.xml$/, 'body'],
  [/header\d*\.xml$/, 'header'],
  [/footer\d*\.xml$/, 'footer'],
  [/(foot|end)notes\.xml$/, 'notes'],
];

const joined = (pieces: readonly TextPiece[], keep: (piece: TextPiece) => boolean): string =>
  squeeze(
    pieces
      .filter(keep)
      .map(({ text }) => text)
      .join(''),
  );

const isShown = ({ visibility }: TextPiece): boolean => visibility === 'visible' || visibility === 'inserted';

/**
 * What to look for on the page for a place in the file: pages are drawn from the same paragraphs, so a paragraph is
 * known by its text and by how many of the same text come before it.
 * @returns undefined for what never stands on a page, such as properties and comments
 */
export const targetOf = (pieces: readonly TextPiece[], marked: Marked): Target | undefined => {
  const region = REGIONS.find(([pattern]) => pattern.test(marked.part))?.[1];
  if (!region) return undefined;
  const paragraphs = new Map<string, TextPiece[]>();
  for (const piece of pieces) {
    const key = paragraphOf(piece.location);
    if (piece.part !== marked.part || piece.location.slice(key.length).startsWith('.')) continue;
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), piece]);
  }
  const keys = [...paragraphs.keys()];
  const wanted = paragraphOf(marked.location).replace(/\+.*$/, '');
  const place = keys.findIndex((key) => isWithin(key, wanted));
  if (place < 0) return undefined;
  const shown = keys.map((key) => joined(paragraphs.get(key)!, isShown));
  const wantedAt = (index: number): Wanted => {
    const own = paragraphs.get(keys[index]!)!;
    const texts = [shown[index]!, joined(own, ({ visibility }) => visibility !== 'deleted')];
    return {
      texts: [...new Set(texts)].filter((text) => text !== '' && own.some(isShown)),
      ordinal: shown.slice(0, index).filter((text) => text === shown[index]).length,
    };
  };
  const before = Array.from({ length: Math.min(place, MOST_BEFORE) }, (_, back) =>
    wantedAt(place - 1 - back),
  );
  return { region, paragraph: wantedAt(place), before };
};

const SELECTORS: Readonly<Record<Target['region'], string>> = {
  body: 'article p',
  header: 'header p',
  footer: 'footer p',
  notes: 'ol p, section > ol li',
};

const find = (elements: readonly Element[], { texts, ordinal }: Wanted): Element | undefined => {
  for (const text of texts) {
    const exact = elements.filter((element) => squeeze(element.textContent ?? '') === text);
    if (exact.length > 0) return exact[Math.min(ordinal, exact.length - 1)];
  }
  return elements.find((element) => {
    const own = squeeze(element.textContent ?? '');
    return texts.some(
      (text) => text.length > 5 && (own.includes(text) || (own.length > 5 && text.includes(own))),
    );
  });
};

/** Marks a paragraph in a drawn page and brings it into view; `near`: the last one before it that is on the page. */
export const markInPage = (page: Document, target: Target | undefined): 'exact' | 'near' | 'none' => {
  for (const old of page.querySelectorAll('[data-marked]')) old.removeAttribute('data-marked');
  if (!target) return 'none';
  const elements = [...page.querySelectorAll(SELECTORS[target.region])];
  const exact = find(elements, target.paragraph);
  let near: Element | undefined;
  for (const one of exact ? [] : target.before) near ??= find(elements, one);
  const shown = exact ?? near;
  if (!shown) return 'none';
  shown.setAttribute('data-marked', exact ? 'exact' : 'near');
  shown.scrollIntoView({ block: 'center' });
  return exact ? 'exact' : 'near';
};
