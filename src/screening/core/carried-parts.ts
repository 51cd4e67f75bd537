/** What of a package may come along, by relationship type: new name and content type. */
export const CARRIED: Readonly<
  Record<string, { readonly name: string; readonly type: string; readonly single: boolean }>
> = {
  officeDocument: { name: 'document', type: 'wordprocessingml.document.main', single: true },
  styles: { name: 'styles', type: 'wordprocessingml.styles', single: true },
  numbering: { name: 'numbering', type: 'wordprocessingml.numbering', single: true },
  fontTable: { name: 'fontTable', type: 'wordprocessingml.fontTable', single: true },
  theme: { name: 'theme', type: 'theme', single: true },
  settings: { name: 'settings', type: 'wordprocessingml.settings', single: true },
  footnotes: { name: 'footnotes', type: 'wordprocessingml.footnotes', single: true },
  endnotes: { name: 'endnotes', type: 'wordprocessingml.endnotes', single: true },
  header: { name: 'header', type: 'wordprocessingml.header', single: false },
  footer: { name: 'footer', type: 'wordprocessingml.footer', single: false },
  chart: { name: 'chart', type: 'drawingml.chart', single: false },
  diagramData: { name: 'diagramData', type: 'drawingml.diagramData', single: false },
  diagramLayout: { name: 'diagramLayout', type: 'drawingml.diagramLayout', single: false },
  diagramQuickStyle: { name: 'diagramStyle', type: 'drawingml.diagramStyle', single: false },
  diagramColors: { name: 'diagramColors', type: 'drawingml.diagramColors', single: false },
};
/** Parts of which a document has one, named by its main part without an id in the text. */
export const SINGLE = ['styles', 'numbering', 'settings', 'fontTable', 'theme', 'footnotes', 'endnotes'];
/** Settings that change where the text stands on the pages; the rest tells of people and programs. */
export const LAYOUT_SETTINGS: ReadonlySet<string> = new Set(
  'mirrorMargins gutterAtTop autoHyphenation defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang decimalSymbol listSeparator drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery'.split(
    ' ',
  ),
);
