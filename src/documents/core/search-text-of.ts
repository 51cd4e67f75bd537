import { plainText } from './search-grams.js';

/** A novel's worth: no office document is longer, and the index of one file stays small. */
const LONGEST = 200_000;
/** What a comment or a property says is no text of the document. */
const READ: readonly string[] = [
  'body',
  'text_box',
  'cell',
  'footnote',
  'endnote',
  'header',
  'footer',
  'chart',
  'diagram',
];

interface Stretch {
  readonly part: string;
  readonly location: string;
  readonly place: string;
  readonly visibility: string;
  readonly text: string;
}

/** What a reader of the file reads with every revision accepted, a line a paragraph, for the search. */
export const searchTextOf = (items: readonly Stretch[]): string => {
  const lines: string[] = [];
  let at = '';
  for (const { part, location, place, visibility, text } of items) {
    if (!READ.includes(place) || (visibility !== 'visible' && visibility !== 'inserted')) continue;
    const here = `${part} ${location}`;
    if (here === at) lines[lines.length - 1] += text;
    else lines.push(text);
    at = here;
  }
  const read = lines.map(plainText).filter((line) => line !== '');
  const text = read.join('\n').slice(0, LONGEST);
  // Half of a character is none for a database.
  return text.replace(/[\ud800-\udbff]$/, '');
};
