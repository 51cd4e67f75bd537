import type { placeTexts } from './detail.texts';

type Words = (key: keyof typeof placeTexts, values?: Readonly<Record<string, string>>) => string;

/** The place of a part that is left out, as an entry names it, in words; undefined for anything else. */
export const placeWords = (value: string, t: Words): string | undefined => {
  const block = (id: string): string =>
    t(id.startsWith('t') ? 'placeTable' : 'placeParagraph', { number: id.slice(1) });
  const blocks = /^blocks ([pt]\d+)-([pt]\d+)$/.exec(value);
  if (blocks) {
    const [from, to] = [block(blocks[1]!), block(blocks[2]!)];
    return from === to ? from : t('placeRange', { from, to });
  }
  const cells = /^cells (t\d+) (\d+)-(\d+) (\d+)-(\d+)$/.exec(value);
  if (cells) {
    const [, table = '', firstRow = '', lastRow = '', firstColumn = '', lastColumn = ''] = cells;
    return t('placeCells', { table: block(table), firstRow, lastRow, firstColumn, lastColumn });
  }
  const picture = /^picture g(\d+)$/.exec(value);
  return picture ? t('placePicture', { number: picture[1]! }) : undefined;
};
