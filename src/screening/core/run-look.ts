import { isOn } from './hidden-styles.js';
import { attributeOf, type XmlElement } from './read-xml.js';

/** What the properties of a run, paragraph or cell say about whether its text can be seen. */
export interface Look {
  vanish: boolean | undefined;
  white: boolean;
  tiny: boolean;
  /** Fill behind the text, `undefined` where none is set. */
  fill: string | undefined;
  dark: boolean;
}

export const plainLook = (): Look => ({
  vanish: undefined,
  white: false,
  tiny: false,
  fill: undefined,
  dark: false,
});

const isWhite = (colour: string): boolean =>
  /^#?f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(colour) || colour === 'white';
const isBlack = (colour: string): boolean =>
  /^#?[01][a-f0-9][01][a-f0-9][01][a-f0-9]$/i.test(colour) || colour === 'black';

/** Applies one property element (`w:vanish`, `w:color`, `w:sz`, `w:highlight`, `w:shd`) to a look. */
export const applyProperty = (look: Look, element: XmlElement, hiddenStyles: ReadonlySet<string>): void => {
  const value = attributeOf(element, 'val');
  switch (element.local) {
    case 'vanish':
    case 'specVanish':
    case 'webHidden':
      if (element.local === 'vanish') look.vanish = isOn(value);
      break;
    case 'rStyle':
      if (value !== undefined && hiddenStyles.has(value)) look.vanish ??= true;
      break;
    case 'color':
      look.white = isWhite(value ?? '');
      look.dark = value !== undefined && isBlack(value);
      break;
    case 'sz':
      look.tiny = Number(value) <= 4;
      break;
    case 'highlight':
      look.fill = value;
      break;
    case 'shd': {
      const fill = attributeOf(element, 'fill');
      if (value === 'solid') look.fill = attributeOf(element, 'color') ?? '000000';
      else if (fill !== undefined && fill !== 'auto') look.fill = fill;
      break;
    }
  }
};

/** How the text of a run is met by the eye, given the fill behind its paragraph or cell. */
export const visibilityOf = (
  look: Look,
  hiddenByStyle: boolean,
  fillBehind: string | undefined,
): 'visible' | 'hidden' | 'unseen' => {
  if (look.vanish ?? hiddenByStyle) return 'hidden';
  if (look.tiny) return 'unseen';
  const fill = look.fill ?? fillBehind;
  if (look.white && (fill === undefined || isWhite(fill))) return 'unseen';
  if (fill !== undefined && isBlack(fill) && !look.white && (look.dark || look.fill !== undefined))
    return 'unseen';
  return 'visible';
};
