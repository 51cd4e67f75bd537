import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fill, type Texts } from './texts';

const SOURCES = join(import.meta.dirname, '..', '..');
const HAN = /\p{Script=Han}/u;
/** Words of another script that belong into a Chinese sentence of this product. */
const ALLOWED_LATIN = new Set([
  'Word',
  'WPS',
  'WPS',
  'Excel',
  'docx',
  'pdf',
  'xlsx',
  'png',
  'jpg',
  'MB',
  'English',
]);

const dictionaries = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.texts.ts'),
);
const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('dictionaries of the console', () => {
  it('are found', () => expect(dictionaries.length).toBeGreaterThan(5));

  it.each(dictionaries)('%s is complete in both languages', async (path) => {
    const exported = (await import(join(SOURCES, path))) as Record<string, Texts>;
    const entries = Object.values(exported).flatMap((texts) => Object.entries(texts));
    expect(entries.length).toBeGreaterThan(0);
    const wrong = entries.flatMap(([key, { zh, en }]) => {
      const latin = zh.replaceAll(/\{\w+\}/g, '').match(/[A-Za-z]+/g) ?? [];
      return [
        ...((zh.trim() === '') !== (en.trim() === '') || (zh === '' && key !== 'reasonkeep')
          ? [`${key}: empty`]
          : []),
        ...(HAN.test(en) && key !== 'otherLanguage' ? [`${key}: Chinese in English`] : []),
        ...latin.filter((word) => !ALLOWED_LATIN.has(word)).map((word) => `${key}: ${word} in Chinese`),
        ...(placeholders(zh).join() === placeholders(en).join() ? [] : [`${key}: different placeholders`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('fills in values', () => expect(fill('{count} 件，{name}', { count: 3, name: '甲' })).toBe('3 件，甲'));
});
