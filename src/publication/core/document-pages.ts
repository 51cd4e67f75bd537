import { formatOfficialDate } from '../../shared/local-date.js';
import {
  folderOf,
  rootOf,
  type AttributeChange,
  type ColumnContent,
  type ColumnFile,
  type PublishedDocument,
  type SiteFile,
  type Tombstone,
  type ValidityCode,
} from './column-view.js';
import { categoryFolder, frameOf, OTHER_CATEGORY, partOfCategory } from './page-frame.js';

/** 有效性 in the words of 规范性文件 management. */
export const VALIDITY_LABELS: Readonly<Record<ValidityCode, string>> = {
  valid: '有效',
  amended: '已修改',
  repealed: '废止',
  expired: '失效',
  annulled: '撤销',
};

const WARNINGS: Readonly<Record<ValidityCode, string>> = {
  valid: '',
  amended: '本文件已修改。',
  repealed: '本文件已废止。',
  expired: '本文件已失效。',
  annulled: '本文件已撤销。',
};

/** Which documents replace which: looked up by id, number or index number. */
export interface Replacements {
  successorOf(document: PublishedDocument): PublishedDocument | undefined;
  replacedBy(document: PublishedDocument): readonly PublishedDocument[];
}

export const replacementsOf = (documents: readonly PublishedDocument[]): Replacements => {
  const byName = new Map<string, PublishedDocument>();
  for (const document of documents) {
    for (const name of [document.id, document.number, document.indexNumber]) {
      if (name !== null) byName.set(name, document);
    }
  }
  const successors = new Map<string, PublishedDocument>();
  const predecessors = new Map<string, PublishedDocument[]>();
  for (const document of documents) {
    const successor = byName.get(document.validity.replacedBy ?? '');
    if (successor === undefined || successor.id === document.id) continue;
    successors.set(document.id, successor);
    predecessors.set(successor.id, [...(predecessors.get(successor.id) ?? []), document]);
  }
  return {
    successorOf: ({ id }) => successors.get(id),
    replacedBy: ({ id }) => predecessors.get(id) ?? [],
  };
};

const KIBIBYTE = 1024;

/** `1.2 MB`, `36 KB` */
export const sizeText = (bytes: number): string =>
  bytes >= KIBIBYTE * KIBIBYTE
    ? `${(bytes / KIBIBYTE / KIBIBYTE).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / KIBIBYTE))} KB`;

const isHtml = ({ mediaType }: ColumnFile): boolean => mediaType.startsWith('text/html');

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** A link to a file, with the name that it gets when it is saved. */
const downloadOf = (file: ColumnFile, prefix: string) => {
  const extension = extensionOf(file.name);
  return {
    title: file.title,
    href: prefix + file.name,
    saveAs: `${file.title}.${extension}`,
    format: extension.toUpperCase(),
    size: sizeText(file.bytes),
  };
};

const validityText = ({ validity }: PublishedDocument, successor: PublishedDocument | undefined): string => {
  const words = [
    validity.date === null ? '' : formatOfficialDate(validity.date),
    validity.decidedBy === null || validity.decidedBy === '' ? '' : `依据：${validity.decidedBy}`,
    successor === undefined && validity.replacedBy ? `由${validity.replacedBy}替代` : '',
  ].filter((word) => word !== '');
  const label = VALIDITY_LABELS[validity.code];
  return words.length === 0 ? label : `${label}（${words.join('，')}）`;
};

const FORMER_LABELS: Readonly<Record<AttributeChange['from'], string>> = {
  on_request: '依申请公开',
  withheld: '不予公开',
  not_applicable: '不适用《条例》',
};

/** The 附注 on the paper original stays as it was; the page says what has changed since. */
const changeText = ({ from, on }: AttributeChange): string =>
  `${formatOfficialDate(on)}由${FORMER_LABELS[from]}变更为主动公开`;

const detailsOf = (content: ColumnContent, document: PublishedDocument, validity: string, root: string) => [
  { label: '索引号', value: document.indexNumber ?? '无' },
  { label: '发布机构', value: content.organ.name },
  { label: '发文字号', value: document.number ?? '无' },
  { label: '文种', value: document.carrier === 'official' ? document.genre : '其他政府信息' },
  { label: '成文日期', value: document.signedOn === null ? '无' : formatOfficialDate(document.signedOn) },
  { label: '发布日期', value: formatOfficialDate(document.publishedOn) },
  { label: '公开属性', value: '主动公开' },
  ...(document.attributeChange === null
    ? []
    : [{ label: '公开属性变更', value: changeText(document.attributeChange) }]),
  { label: '有效性', value: validity },
  {
    label: '所属栏目',
    value: document.category ?? OTHER_CATEGORY,
    href: root + categoryFolder(content.catalogue, document.category),
  },
  ...(document.topic === null ? [] : [{ label: '主题分类', value: document.topic }]),
];

interface Interpretation {
  readonly folder: string;
  readonly title: string;
  readonly body: ColumnFile | undefined;
  readonly downloads: readonly ColumnFile[];
}

/** Each interpretation has a folder of its own below that of its document. */
const interpretationsOf = (document: PublishedDocument): readonly Interpretation[] => {
  const files = document.files.filter(({ role }) => role === 'interpretation');
  const folderOfFile = ({ name }: ColumnFile): string => name.slice(0, name.indexOf('/') + 1);
  return [...new Set(files.map(folderOfFile))].map((folder) => {
    const own = files.filter((file) => folderOfFile(file) === folder);
    return {
      folder,
      title: own[0]!.title,
      body: own.find(isHtml),
      downloads: own.filter((file) => !isHtml(file)),
    };
  });
};

const interpretationPage = (
  content: ColumnContent,
  document: PublishedDocument,
  interpretation: Interpretation,
): SiteFile => {
  const path = `${folderOf(document.id)}${interpretation.folder}index.html`;
  return {
    path,
    kind: 'page',
    template: 'interpretation',
    view: {
      ...frameOf(
        content,
        path,
        `政策解读：${document.title}`,
        partOfCategory(content.catalogue, document.category),
      ),
      title: interpretation.title,
      publishedOn: document.interpretationPublishedOn,
      publishedText: formatOfficialDate(document.interpretationPublishedOn!),
      document: { title: document.title, href: '../' },
      downloads: interpretation.downloads.map((file) => downloadOf(file, '../')),
      pictures: interpretation.downloads
        .filter(({ mediaType }) => mediaType.startsWith('image/'))
        .map(({ name, title }) => ({ href: `../${name}`, title })),
    },
    ...(interpretation.body === undefined ? {} : { bodySha256: interpretation.body.sha256 }),
  };
};

/** The page of a document, the pages of its interpretation, and its files. */
export const filesOfDocument = (
  content: ColumnContent,
  document: PublishedDocument,
  replacements: Replacements,
): readonly SiteFile[] => {
  const folder = folderOf(document.id);
  const path = `${folder}index.html`;
  const root = rootOf(path);
  const successor = replacements.successorOf(document);
  const interpretations = interpretationsOf(document);
  const linkTo = (other: PublishedDocument) => ({
    title: other.title,
    href: `${root}${folderOf(other.id)}`,
  });
  const page: SiteFile = {
    path,
    kind: 'page',
    template: 'document',
    view: {
      ...frameOf(content, path, document.title, partOfCategory(content.catalogue, document.category)),
      title: document.title,
      publishedOn: document.publishedOn,
      category: document.category ?? OTHER_CATEGORY,
      categoryHref: root + categoryFolder(content.catalogue, document.category),
      details: detailsOf(content, document, validityText(document, successor), root),
      leftOut: document.leftOut?.notice ?? '',
      attachmentsLeftOut: document.leftOut?.attachments ?? [],
      warning: WARNINGS[document.validity.code],
      successor: successor === undefined ? null : linkTo(successor),
      predecessors: replacements.replacedBy(document).map(linkTo),
      downloads: document.files.filter(({ role }) => role === 'document').map((file) => downloadOf(file, '')),
      attachments: document.files
        .filter(({ role }) => role === 'attachment')
        .map((file) => downloadOf(file, '')),
      interpretations: interpretations.map(({ title, folder: href }) => ({ title, href })),
    },
    bodySha256: document.bodySha256,
  };
  return [
    page,
    ...interpretations.map((one) => interpretationPage(content, document, one)),
    ...document.files
      .filter((file) => !isHtml(file))
      .map(({ name, sha256 }): SiteFile => ({ path: folder + name, kind: 'stored', sha256 })),
  ];
};

/** What is left at the address of something that was withdrawn. */
export const tombstonePage = (content: ColumnContent, { id, explanation }: Tombstone): SiteFile => {
  const path = `${folderOf(id)}index.html`;
  return {
    path,
    kind: 'page',
    template: 'tombstone',
    view: { ...frameOf(content, path, '该信息已撤下'), explanation: explanation ?? '' },
  };
};
