import type { FindingKind } from './finding.js';
import type { OfficeRules } from './office-rules.js';

const stars = (length: number): string => '*'.repeat(Math.max(0, length));
const keep = (value: string, head: number, tail: number): string =>
  value.length <= head + tail
    ? stars(value.length)
    : value.slice(0, head) + stars(value.length - head - tail) + (tail > 0 ? value.slice(-tail) : '');

const COMPOUND_SURNAME =
  /^(?:欧阳|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|公孙|慕容|长孙|宇文|司徒|令狐)/;

/** 王某某: the surname stays, each other character becomes 某. */
const maskName = (value: string): string => {
  const surname = COMPOUND_SURNAME.test(value) && value.length > 2 ? 2 : 1;
  return value.slice(0, surname) + '某'.repeat(Math.max(1, value.length - surname));
};

/** An address is kept down to its street, village or estate; the house disappears. */
const maskAddress = (value: string): string => {
  const kept = /^[^\d]{0,30}(?:镇|乡|街道|(?<![小社园])区|县|市)/.exec(value)?.[0].length ?? 2;
  return keep(value, Math.min(kept, value.length - 1), 0);
};

/**
 * What is shown and published in place of a value; as many characters as the value has.
 * One form per kind in an office, so that pieces from different documents never add up to the whole.
 */
export const maskValue = (kind: FindingKind, value: string, masks?: OfficeRules['masks']): string => {
  const form = masks?.[kind];
  if (form) return keep(value, form.head, form.tail);
  switch (kind) {
    case 'resident_id':
      return keep(value, 4, 2);
    case 'mobile':
      return keep(value, 3, 4);
    case 'bank_card':
      return keep(value, 4, 4);
    case 'credit_code':
      return keep(value, 4, 2);
    case 'email': {
      const at = value.indexOf('@');
      return at < 0 ? stars(value.length) : keep(value.slice(0, at), 1, 0) + value.slice(at);
    }
    case 'plate':
      return keep(value, 2, 1);
    case 'person_name':
      return maskName(value);
    case 'address':
      return maskAddress(value);
    case 'passport':
    case 'social_account':
      return keep(value, 1, 1);
    case 'landline':
      return keep(value, 4, 2);
    default:
      return stars(Math.min(8, value.length));
  }
};
