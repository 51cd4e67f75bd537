import { isOn } from './hidden-styles.js';
import { attributeOf, type XmlElement } from './read-xml.js';

/** Follows `m:phant` while a part is read: what keeps its place in a formula without being shown. */
export class Phantoms {
  private readonly phantoms: boolean[] = [];

  get hide(): boolean {
    return this.phantoms.includes(true);
  }

  open(element: XmlElement): void {
    if (element.local === 'phant') this.phantoms.push(false);
    else if (element.local === 'show' && this.phantoms.length > 0 && !isOn(attributeOf(element, 'val')))
      this.phantoms[this.phantoms.length - 1] = true;
  }

  close({ local }: XmlElement): void {
    if (local === 'phant') this.phantoms.pop();
  }
}
