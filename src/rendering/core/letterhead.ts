import { setChild, ensureChild } from './element-order.js';
import type { OfficialCopyView } from './views.js';
import { formatOfficialDate } from '../../shared/local-date.js';
import { childOf, descendantsOf, element, type XmlElement } from './xml-tree.js';

/** 版心 is 156 mm wide; in points. @basis GB/T 9704-2012 5.2.1 */
const TEXT_WIDTH = (156 / 25.4) * 72;
/** Characters narrower than this look pressed; the size is reduced instead. */
const NARROWEST_PERCENT = 66;
/** 3号, the size of signature and date; in points. */
const BODY_SIZE = 16;

/** Breadth of a text in full-width characters; ASCII counts half. */
const breadthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/** Makes the red mark fit one line: first narrower characters, then smaller ones; sizes in points. @basis GB/T 9704-2012 7.2.4 */
export const fitOrganMark = (paragraph: XmlElement, mark: string, styleSize: number): void => {
  for (const run of [...descendantsOf(paragraph)].filter(({ name }) => name === 'w:r')) {
    const properties = ensureChild(run, 'w:rPr');
    const size = Number(childOf(properties, 'w:sz')?.attributes['w:val'] ?? styleSize * 2) / 2;
    const percent = Math.floor((TEXT_WIDTH * 0.98 * 100) / (breadthOf(mark) * size));
    if (percent >= 100) continue;
    const narrow = Math.max(percent, NARROWEST_PERCENT);
    setChild(properties, element('w:w', { 'w:val': String(narrow) }));
    if (narrow > percent) {
      const smaller = String(Math.floor((size * 2 * percent) / narrow));
      setChild(properties, element('w:sz', { 'w:val': smaller }));
      setChild(properties, element('w:szCs', { 'w:val': smaller }));
    }
  }
};

const indentRight = (paragraph: XmlElement, characters: number): void => {
  const properties = ensureChild(paragraph, 'w:pPr');
  setChild(
    properties,
    element('w:ind', {
      'w:rightChars': String(Math.round(characters * 100)),
      'w:right': String(Math.round(characters * BODY_SIZE * 20)),
    }),
  );
  setChild(properties, element('w:jc', { 'w:val': 'right' }));
};

/**
 * Places signature and date. With seal: date four characters from the right, the organ centred over it. Without:
 * the organ two characters from the right, the date's first character two to the right of the organ's.
 * @basis GB/T 9704-2012 7.3.5
 */
export const placeSignature = (
  organ: XmlElement | undefined,
  date: XmlElement | undefined,
  view: Pick<OfficialCopyView, 'organ' | 'signedOn' | 'sealed'>,
): void => {
  const name = breadthOf(view.organ);
  const day = breadthOf(formatOfficialDate(view.signedOn));
  const indents = view.sealed ? sealedIndents(name, day) : unsealedIndents(name, day);
  if (organ) indentRight(organ, indents.organ);
  if (date) indentRight(date, indents.date);
};

const sealedIndents = (name: number, day: number) => {
  const organ = 4 + (day - name) / 2;
  return organ >= 0 ? { organ, date: 4 } : { organ: 0, date: (name - day) / 2 };
};

const unsealedIndents = (name: number, day: number) => {
  const date = 2 + name - 2 - day;
  return date >= 2 ? { organ: 2, date } : { organ: 4 + day - name, date: 2 };
};
