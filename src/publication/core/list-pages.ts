import {
  folderOf,
  rootOf,
  type CatalogueView,
  type ColumnContent,
  type PublishedDocument,
  type SiteFile,
} from './column-view.js';
import { VALIDITY_LABELS } from './document-pages.js';
import { frameOf, nameOfEntry, OTHER_CATEGORY, OTHER_CODE, partOfCategory } from './page-frame.js';
import { pagesOf } from './paging.js';

const groupBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

const NEWEST_ON_HOME = 20;
const ITEMS_A_PAGE = 25;

const itemOf = (document: PublishedDocument, root: string) => ({
  title: document.title,
  href: root + folderOf(document.id),
  number: document.number ?? '',
  publishedOn: document.publishedOn,
  validity: document.validity.code === 'valid' ? '' : VALIDITY_LABELS[document.validity.code],
});

const pageName = (number: number): string => (number === 0 ? 'index.html' : `page-${number}.html`);
const pageHref = (number: number): string => (number === 0 ? './' : pageName(number));

interface DocumentList {
  readonly folder: string;
  readonly heading: string;
  readonly part: string;
  readonly documents: readonly PublishedDocument[];
  readonly entry: CatalogueView | undefined;
}

const filesOfList = (content: ColumnContent, list: DocumentList): readonly SiteFile[] =>
  pagesOf(list.documents, ITEMS_A_PAGE).map((page) => {
    const path = list.folder + pageName(page.number);
    const root = rootOf(path);
    return {
      path,
      kind: 'page',
      template: 'list',
      view: {
        ...frameOf(content, path, list.heading, list.part),
        requirement: list.entry?.requirement ?? '',
        owner: list.entry?.owner ?? '',
        limit: list.entry?.limit.text ?? '',
        items: page.items.map((document) => itemOf(document, root)),
        older: page.older === undefined ? '' : pageHref(page.older),
        newer: page.newer === undefined ? '' : pageHref(page.newer),
        // the head alone counts: full pages keep their bytes when something new comes
        total: page.number === 0 ? list.documents.length : null,
      },
    };
  });

/** The lists of all entries of the catalogue, empty ones too, of what no entry claims, and of everything. */
export const filesOfLists = (
  content: ColumnContent,
  newest: readonly PublishedDocument[],
): readonly SiteFile[] => {
  const { catalogue } = content;
  const known = new Set(catalogue.map(nameOfEntry));
  const byCategory = groupBy(newest, ({ category }) =>
    category !== null && known.has(category) ? category : OTHER_CATEGORY,
  );
  const lists: DocumentList[] = catalogue.map((entry) => ({
    folder: `catalogue/${entry.code}/`,
    heading: nameOfEntry(entry),
    part: partOfCategory(catalogue, nameOfEntry(entry)),
    documents: byCategory.get(nameOfEntry(entry)) ?? [],
    entry,
  }));
  const others = byCategory.get(OTHER_CATEGORY);
  if (others !== undefined) {
    lists.push({
      folder: `catalogue/${OTHER_CODE}/`,
      heading: OTHER_CATEGORY,
      part: 'catalogue/',
      documents: others,
      entry: undefined,
    });
  }
  lists.push({ folder: 'list/', heading: '全部信息', part: '', documents: newest, entry: undefined });
  return lists.flatMap((list) => filesOfList(content, list));
};

/** First level → entries, as the catalogue orders them, with the number of documents in each. */
const groupsOf = ({ catalogue }: ColumnContent, newest: readonly PublishedDocument[], root: string) => {
  const counts = new Map<string | null, number>();
  for (const { category } of newest) counts.set(category, (counts.get(category) ?? 0) + 1);
  const known = new Set<string | null>(catalogue.map(nameOfEntry));
  const others = newest.filter(({ category }) => !known.has(category)).length;
  const groups = [...groupBy(catalogue, ({ level1 }) => level1)].map(([name, entries]) => ({
    name,
    entries: entries.map((entry) => ({
      name: nameOfEntry(entry),
      href: `${root}catalogue/${entry.code}/`,
      count: counts.get(nameOfEntry(entry)) ?? 0,
      requirement: entry.requirement,
      owner: entry.owner,
      limit: entry.limit.text,
    })),
  }));
  if (others === 0) return groups;
  const rest = { requirement: '', owner: '', limit: '', count: others };
  return [
    ...groups,
    {
      name: OTHER_CATEGORY,
      entries: [{ name: OTHER_CATEGORY, href: `${root}catalogue/${OTHER_CODE}/`, ...rest }],
    },
  ];
};

/** Home, the catalogue, the entrance for requests, and the page for addresses that do not exist. */
export const filesOfParts = (
  content: ColumnContent,
  newest: readonly PublishedDocument[],
): readonly SiteFile[] => {
  const base = `${new URL(content.publicUrl).pathname.replace(/\/$/, '')}/gongkai/`;
  return [
    {
      path: 'index.html',
      kind: 'page',
      template: 'home',
      view: {
        ...frameOf(content, 'index.html', '政府信息公开'),
        items: newest.slice(0, NEWEST_ON_HOME).map((document) => itemOf(document, './')),
        total: newest.length,
        groups: groupsOf(content, newest, './'),
      },
    },
    {
      path: 'catalogue/index.html',
      kind: 'page',
      template: 'catalogue',
      view: {
        ...frameOf(content, 'catalogue/index.html', '法定主动公开内容', 'catalogue/'),
        groups: groupsOf(content, newest, '../'),
      },
    },
    {
      path: 'request/index.html',
      kind: 'page',
      template: 'request',
      view: { ...frameOf(content, 'request/index.html', '依申请公开', 'request/') },
    },
    {
      path: '404.html',
      kind: 'page',
      template: 'not-found',
      view: { ...frameOf(content, '404.html', '没有找到这个页面', '', base) },
    },
  ];
};
