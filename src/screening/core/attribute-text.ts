import type { XmlElement } from './read-xml.js';
import { localOf } from './read-xml.js';
import type { Place } from './text-piece.js';

const CARRIES_TEXT =
  /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u2605\u2606@]|[\d\uff10-\uff19][\s\S]{0,40}[\d\uff10-\uff19][\s\S]{0,40}[\d\uff10-\uff19]|[A-Za-z]{1,2}[^A-Za-z0-9]{0,3}\d/;
const FONTS = new Set([
  'ascii',
  'hAnsi',
  'eastAsia',
  'cs',
  'hint',
  'typeface',
  'panose',
  'script',
  'lang',
  'altName',
]);
const NUMERIC = /^[-+\d.,;:%# \tA-Fa-fxptmincm]{0,12}$/;

/** No measure of a drawing has eleven digits. */
const MOBILE = /^1[3-9]\d{9}$/;

const NOISY =
  /^(rsid|paraId|textId|gfxdata|durableId|nsid|tmpl|uri|Requires|Ignorable|path|points|adj|Type|ContentType|PartName)/;

const names = new Map<string, string | null>();
/** The local name of an attribute that may carry text; `null` for one that never does. */
const textNameOf = (qualified: string): string | null => {
  const known = names.get(qualified);
  if (known !== undefined) return known;
  const local = localOf(qualified);
  const name = qualified.startsWith('xmlns') || NOISY.test(local) || FONTS.has(local) ? null : local;
  if (names.size < 5000) names.set(qualified, name);
  return name;
};

/** Attributes that hold names of fonts, colours, coordinates or machine identifiers and never a text. */
const isNoise = (value: string): boolean =>
  value.startsWith('http://schemas.') ||
  /^\{?[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F-]{22,24}\}?$/i.test(value) ||
  (NUMERIC.test(value) && !MOBILE.test(value)) ||
  !CARRIES_TEXT.test(value);

const PLACES: Readonly<Record<string, Place>> = {
  docPr: 'alt_text',
  cNvPr: 'alt_text',
  shape: 'alt_text',
  imagedata: 'alt_text',
  tblCaption: 'alt_text',
  tblDescription: 'alt_text',
  fldSimple: 'field',
  bookmarkStart: 'bookmark',
  hyperlink: 'link',
  hlinkClick: 'link',
  hlinkHover: 'link',
  Relationship: 'link',
  docVar: 'variable',
  textpath: 'watermark',
  lvlText: 'numbering',
  alias: 'control',
  tag: 'control',
  listItem: 'control',
  docPart: 'control',
  statusText: 'form_field',
  helpText: 'form_field',
  default: 'form_field',
  listEntry: 'form_field',
  connectString: 'mail_merge',
  query: 'mail_merge',
  udl: 'mail_merge',
  table: 'mail_merge',
  property: 'property',
};

export const placeOfAttribute = (element: XmlElement): Place => PLACES[element.local] ?? 'attribute';

/** The attributes of an element that may carry text, with their local names. */
export const textAttributes = (element: XmlElement): readonly (readonly [name: string, value: string])[] => {
  let found: [string, string][] | undefined;
  for (const qualified in element.attributes) {
    const value = element.attributes[qualified]!;
    if (value.length < 2) continue;
    const local = textNameOf(qualified);
    if (local === null || isNoise(value)) continue;
    (found ??= []).push([local, value]);
  }
  return found ?? [];
};

/** Whether an attribute tells who worked on the document or on which machine. */
export const namesPerson = ({ ns, local }: XmlElement, attribute: string): boolean =>
  (ns === 'w' && attribute === 'author') ||
  local === 'docVar' ||
  local === 'person' ||
  /^(?:perm|presenceInfo)/.test(local);
