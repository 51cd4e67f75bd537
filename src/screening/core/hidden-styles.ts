import type { IntakeLimits } from './limits.js';
import { attributeOf, readXml } from './read-xml.js';

interface Style {
  basedOn: string | undefined;
  hidden: boolean | undefined;
}

/** True for `<w:vanish/>`, `w:val="1"`, `"true"`, `"on"`. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(0|false|off)$/i.test(value);

/** Ids of the styles whose text is hidden, inherited through `basedOn`; loops end. */
export const readHiddenStyles = (bytes: Uint8Array, limits: IntakeLimits): ReadonlySet<string> => {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  let inChange = 0;
  readXml(
    bytes,
    {
      open: (element) => {
        if (element.ns !== 'w') return;
        if (element.local.endsWith('Change')) inChange += 1;
        if (element.local === 'style') {
          current = { basedOn: undefined, hidden: undefined };
          styles.set(attributeOf(element, 'styleId') ?? '', current);
        } else if (current && inChange === 0) {
          if (element.local === 'basedOn') current.basedOn = attributeOf(element, 'val');
          if (element.local === 'vanish') current.hidden = isOn(attributeOf(element, 'val'));
        }
      },
      close: (element) => {
        if (element.ns === 'w' && element.local.endsWith('Change')) inChange -= 1;
        if (element.ns === 'w' && element.local === 'style') current = undefined;
      },
      text: () => undefined,
    },
    limits,
  );
  const isHidden = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const hidden = styles.get(at)?.hidden;
      if (hidden !== undefined) return hidden;
    }
    return false;
  };
  return new Set([...styles.keys()].filter(isHidden));
};
