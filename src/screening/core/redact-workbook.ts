import {
  elementsOf,
  childOf,
  isElement,
  serialiseXml,
  sibling,
  valueOf,
  walk,
  type XmlNode,
} from './xml-tree.js';
import { hiddenColumnsOf, type Sheet, type Workbook } from './read-workbook.js';
import { type Redaction, redactSlots } from './redact-text.js';
import { type PackageFile, writePackage } from './write-package.js';

const KEPT_IN_SHEET = new Set(['sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'pageMargins']);
const NUMBER_ONLY = /^-?\d{1,20}(?:\.\d{1,20})?(?:E[+-]?\d{1,3})?$/i;
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The visible cells of a sheet with their values; formulas, links, filters and hidden rows and columns stay behind. */
const cleanSheet = (sheet: Sheet, redactions: readonly Redaction[]): XmlNode => {
  const texts = redactSlots(
    sheet.cells.map(({ text }, block) => ({ block, text })),
    redactions,
  );
  const byNode = new Map(sheet.cells.map((cell, index) => [cell.node, { cell, text: texts[index]! }]));
  const hiddenColumns = hiddenColumnsOf(sheet.root);
  const cleanCell = (node: XmlNode): XmlNode[] => {
    const known = byNode.get(node);
    if (known?.cell.hidden) return [];
    const attributes: Record<string, string> = {};
    for (const name of ['r', 's']) {
      const value = valueOf(node, name);
      if (value !== undefined) attributes[name] = value;
    }
    if (!known || known.text === '') return [{ ...node, attributes, children: [] }];
    const type = valueOf(node, 't');
    const isText =
      type === 's' || type === 'str' || type === 'inlineStr' || type === 'e' || !NUMBER_ONLY.test(known.text);
    if (!isText)
      return [
        {
          ...node,
          attributes: { ...attributes, ...(type === 'b' ? { t: 'b' } : {}) },
          children: [sibling(node, 'v', {}, [known.text])],
        },
      ];
    const text = sibling(node, 't', { 'xml:space': 'preserve' }, [known.text]);
    return [
      { ...node, attributes: { ...attributes, t: 'inlineStr' }, children: [sibling(node, 'is', {}, [text])] },
    ];
  };
  const cleanRow = (row: XmlNode): XmlNode[] => {
    const hidden = valueOf(row, 'hidden');
    if (hidden === '1' || hidden === 'true' || valueOf(row, 'ht') === '0') return [];
    return [
      {
        ...row,
        attributes: pick(row, ['r', 'ht', 'customHeight', 's', 'customFormat']),
        children: elementsOf(row).flatMap(cleanCell),
      },
    ];
  };
  const children = elementsOf(sheet.root)
    .filter(({ ns, local }) => ns === 'x' && KEPT_IN_SHEET.has(local))
    .map((child) =>
      child.local === 'sheetData'
        ? { ...child, attributes: {}, children: elementsOf(child).flatMap(cleanRow) }
        : child.local === 'cols'
          ? withoutHidden(child, hiddenColumns)
          : child,
    )
    .filter((child) => child.local !== 'cols' || child.children.length > 0);
  return { ...sheet.root, attributes: namespacesOf(sheet.root), children };
};

const pick = (node: XmlNode, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (valueOf(node, name) === undefined ? [] : [[name, valueOf(node, name)!]])),
  );

const namespacesOf = (node: XmlNode): Record<string, string> =>
  Object.fromEntries(Object.entries(node.attributes).filter(([name]) => name.startsWith('xmlns')));

const withoutHidden = (columns: XmlNode, hidden: readonly (readonly [number, number])[]): XmlNode => ({
  ...columns,
  children: columns.children.filter(
    (column) => isElement(column) && !hidden.some(([from]) => Number(valueOf(column, 'min')) === from),
  ),
});

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Number formats, fonts and fills; names of styles and extensions stay behind. */
const cleanStyles = (root: XmlNode): XmlNode => {
  const kept = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs']);
  const children = elementsOf(root).filter(({ local }) => kept.has(local));
  const copy = { ...root, attributes: namespacesOf(root), children };
  walk(copy, (node) => {
    node.children = node.children.filter((child) => !isElement(child) || child.local !== 'extLst');
  });
  return copy;
};

/** A new workbook of what the eye sees: values instead of formulas, visible sheets only, nothing else. */
export const writeCleanWorkbook = (
  workbook: Workbook,
  styles: XmlNode | undefined,
  redactions: readonly Redaction[],
): Buffer => {
  const sheets = workbook.sheets.filter(({ hidden }) => !hidden);
  const names = redactSlots(
    sheets.map(({ name }, block) => ({ block, text: name })),
    redactions,
  );
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const relations = (...lines: string[]): Buffer =>
    Buffer.from(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
    );
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const types = [
    override('/xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
    ...(styles ? [override('/xl/styles.xml', 'styles')] : []),
  ];
  const list = sheets.map(
    (_, index) =>
      `<sheet name="${escape(names[index] || `表${index + 1}`)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const files: PackageFile[] = [
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
      ),
    },
    { name: '_rels/.rels', bytes: relations(relation(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: Buffer.from(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${childOf(workbook.root, 'workbookPr') && valueOf(childOf(workbook.root, 'workbookPr')!, 'date1904') === '1' ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relations(
        ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
        ...(styles ? [relation(sheets.length + 1, 'styles', 'styles.xml')] : []),
      ),
    },
  ];
  for (const [index, sheet] of sheets.entries())
    files.push({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: serialiseXml(cleanSheet(sheet, redactions)),
    });
  if (styles) files.push({ name: 'xl/styles.xml', bytes: serialiseXml(cleanStyles(styles)) });
  return writePackage(files);
};
