import { readFileSync } from 'node:fs';

/** One entry of the 主动公开目录: what belongs there, who keeps it, by when. @basis 条例第十二条、第二十条 */
export interface CatalogueEntry {
  /** Part of addresses in the column; never reused for something else. */
  readonly code: string;
  /** 一级指标 */
  readonly level1: string;
  /** 二级指标; empty when the first level has no parts */
  readonly level2: string;
  readonly requirement: string;
  readonly owner: string;
  readonly limit: { readonly text: string };
  readonly kind: 'official' | 'information' | 'reprint' | 'link';
}

const readCatalogue = (): readonly CatalogueEntry[] => {
  const text = readFileSync(new URL('./data/catalogue.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly items: readonly CatalogueEntry[] }).items;
};

/** The entries in the order of the catalogue. */
export const catalogue: readonly CatalogueEntry[] = readCatalogue();

/** What a document names as its category: the 二级指标, or the 一级指标 that has none. */
export const categoryOf = ({ level1, level2 }: CatalogueEntry): string => level2 || level1;

const names: ReadonlySet<string> = new Set(catalogue.map(categoryOf));

export const knownCategories = (): ReadonlySet<string> => names;
