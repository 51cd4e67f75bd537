import { useTexts } from '../i18n';
import { paragraphOf } from './paragraph';
import { textTexts } from './text.texts';

type Key = keyof typeof textTexts;

/** Names of places by the part of the file they stand in, where only that is known. */
const PARTS: readonly (readonly [RegExp, Key])[] = [
  [/document\.xml$/, 'body'],
  [/header\d*\.xml$/, 'header'],
  [/footer\d*\.xml$/, 'footer'],
  [/footnotes/, 'footnote'],
  [/endnotes/, 'endnote'],
  [/comments/, 'comment'],
  [/docProps|^properties/, 'property'],
  [/chart/, 'chart'],
  [/diagram/, 'diagram'],
  [/media/, 'picture'],
  [/embeddings/, 'embedded'],
  [/sheet\d*\.xml$/, 'cell'],
];

export const placeText = (place: string): Key =>
  place in textTexts && place !== 'text' && place !== 'truncated' ? (place as Key) : 'other';

/** Where something stands, in words; names of the file's parts are never shown. */
export const usePlaces = () => {
  const t = useTexts(textTexts);
  return (part: string, location: string): string => {
    const key =
      PARTS.find(([pattern]) => pattern.test(part))?.[1] ??
      (location.startsWith('picture') ? 'picture' : 'other');
    const paragraph = /(?:^|\D)p(\d+)$/.exec(paragraphOf(location))?.[1];
    const inTable = /^t\d/.test(location);
    if (key === 'other' || key === 'property' || paragraph === undefined) return t(key);
    return [t(key), inTable ? t('table') : '', t('paragraph', { number: paragraph })]
      .filter(Boolean)
      .join(' · ');
  };
};
