import { folderOf, type ColumnContent, type PublishedDocument, type SiteFile } from './column-view.js';
import { pagesOf } from './paging.js';

/** Half of what an `index.json` may hold: its head has up to one less than twice as many. */
const INDEX_ITEMS = 500;
const FEED_ENTRIES = 50;
const SITEMAP_ADDRESSES = 20_000;

const controlCharacters = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML cannot hold most control characters, not even escaped. */
const xmlText = (text: string): string => text.replaceAll(controlCharacters, '');

const indexName = (number: number): string => (number === 0 ? 'index.json' : `index-${number}.json`);

const indexFiles = (column: string, newest: readonly PublishedDocument[]): readonly SiteFile[] =>
  pagesOf(newest, INDEX_ITEMS).map(({ number, items, older }) => ({
    path: indexName(number),
    kind: 'text',
    text: `${JSON.stringify({
      items: items.map((document) => ({
        id: document.id,
        title: document.title,
        number: document.number,
        indexNumber: document.indexNumber,
        url: column + folderOf(document.id),
        category: document.category,
        signedOn: document.signedOn,
        publishedOn: document.publishedOn,
        validity: document.validity.code,
      })),
      ...(older === undefined ? {} : { next: column + indexName(older) }),
    })}\n`,
  }));

const feedFile = (
  { organ }: ColumnContent,
  column: string,
  newest: readonly PublishedDocument[],
): SiteFile => ({
  path: 'feed.xml',
  kind: 'page',
  template: 'feed',
  view: {
    column,
    organ: xmlText(organ.name),
    // an empty feed needs a moment too; it must not depend on the clock
    updated: newest[0]?.publishedAt ?? '2019-05-15T00:00:00.000Z',
    entries: newest.slice(0, FEED_ENTRIES).map((document) => ({
      title: xmlText(document.title),
      url: column + folderOf(document.id),
      id: document.id,
      publishedAt: document.publishedAt,
      category: xmlText(document.category ?? ''),
      number: xmlText(document.number ?? ''),
    })),
  },
});

/** One sitemap, or an index of several: none holds more than 50,000 addresses. */
const sitemapFiles = (column: string, newest: readonly PublishedDocument[]): readonly SiteFile[] => {
  const pages = pagesOf(newest, SITEMAP_ADDRESSES);
  const parts = pages.map(({ number, items }) => ({
    path: pages.length === 1 ? 'sitemap.xml' : `sitemap-${number}.xml`,
    kind: 'page' as const,
    template: 'sitemap',
    view: {
      addresses: [
        ...(number === 0
          ? [
              { url: column, changedOn: '' },
              { url: `${column}catalogue/`, changedOn: '' },
            ]
          : []),
        ...items.map((document) => ({
          url: column + folderOf(document.id),
          changedOn: [
            document.publishedOn,
            document.validity.date ?? '',
            document.interpretationPublishedOn ?? '',
          ].reduce((latest, date) => (date > latest ? date : latest)),
        })),
      ],
    },
  }));
  if (pages.length === 1) return parts;
  const view = { parts: parts.map(({ path }) => column + path) };
  return [...parts, { path: 'sitemap.xml', kind: 'page', template: 'sitemap-index', view }];
};

/** What programs read: the list as JSON, an Atom feed, the sitemap. */
export const machineFiles = (
  content: ColumnContent,
  newest: readonly PublishedDocument[],
): readonly SiteFile[] => {
  const column = `${content.publicUrl}/gongkai/`;
  return [...indexFiles(column, newest), feedFile(content, column, newest), ...sitemapFiles(column, newest)];
};
