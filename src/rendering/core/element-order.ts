import { childOf, element, isElement, type XmlElement } from './xml-tree.js';

/** Orders that the schema of WordprocessingML demands of the children of an element. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
      ' ',
    ),
  'w:settings':
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders'.split(
      ' ',
    ),
};

/** Adds or replaces a child at the place that the schema gives it. */
export const setChild = (parent: XmlElement, child: XmlElement): void => {
  removeChildren(parent, child.name);
  insertInOrder(parent, child);
};

/** Adds a child after its last predecessor; for children that may occur more than once. */
export const insertInOrder = (parent: XmlElement, child: XmlElement): void => {
  const order = ORDERS[parent.name] ?? [];
  const rankOf = (name: string): number => {
    const rank = order.indexOf(name.replace(/^w:/, ''));
    return rank < 0 ? Infinity : rank;
  };
  const rank = rankOf(child.name);
  const after = parent.children.findIndex((other) => isElement(other) && rankOf(other.name) > rank);
  parent.children.splice(after < 0 ? parent.children.length : after, 0, child);
};

export const removeChildren = (parent: XmlElement, ...names: readonly string[]): void => {
  parent.children = parent.children.filter((child) => !isElement(child) || !names.includes(child.name));
};

/** The child of this name, made at its place when there is none. */
export const ensureChild = (parent: XmlElement, name: string): XmlElement => {
  const existing = childOf(parent, name);
  if (existing) return existing;
  const made = element(name);
  if (name === 'w:pPr' || name === 'w:rPr') parent.children.unshift(made);
  else insertInOrder(parent, made);
  return made;
};
