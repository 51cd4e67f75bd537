import { type CatalogueView, rootOf, type ColumnContent } from './column-view.js';

/** The parts that a column must have, in their order. @basis 国办公开办函〔2019〕61号 */
const PARTS = [
  { name: '政府信息公开指南', category: '政府信息公开指南' },
  { name: '政府信息公开制度', category: '政府信息公开制度' },
  { name: '法定主动公开内容', path: 'catalogue/' },
  { name: '政府信息公开年报', category: '政府信息公开年度报告' },
  { name: '依申请公开', path: 'request/' },
] as const;

export const OTHER_CODE = 'other';
export const OTHER_CATEGORY = '其他信息';

/** The name by which documents refer to an entry. */
export const nameOfEntry = ({ level1, level2 }: CatalogueView): string => level2 || level1;

/** Folder of the list of a category; what the catalogue does not know is listed together. */
export const categoryFolder = (catalogue: readonly CatalogueView[], category: string | null): string =>
  `catalogue/${catalogue.find((entry) => nameOfEntry(entry) === category)?.code ?? OTHER_CODE}/`;

/** What every page shows: names, the way home, the parts of the column. */
export interface PageFrame {
  readonly root: string;
  readonly organ: string;
  readonly uscc: string;
  readonly heading: string;
  readonly parts: readonly { readonly name: string; readonly href: string; readonly current: boolean }[];
  readonly [key: string]: string | readonly { readonly [key: string]: string | boolean }[];
}

/** @param part folder of the part that the page belongs to */
export const frameOf = (
  { organ, catalogue }: ColumnContent,
  path: string,
  heading: string,
  part = '',
  root = rootOf(path),
): PageFrame => ({
  root,
  organ: organ.name,
  uscc: organ.uscc,
  heading,
  parts: PARTS.map((one) => {
    const folder = 'path' in one ? one.path : categoryFolder(catalogue, one.category);
    return { name: one.name, href: root + folder, current: folder === part };
  }),
});

/** The part under which a category is found. */
export const partOfCategory = (catalogue: readonly CatalogueView[], category: string | null): string =>
  PARTS.some((part) => 'category' in part && part.category === category)
    ? categoryFolder(catalogue, category)
    : 'catalogue/';
