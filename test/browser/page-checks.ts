import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The only words of another script in the Chinese console: formats and units, a product, the other language. */
const LATIN_WORDS = [
  ...['English', 'Word', 'WPS', 'Excel', 'PDF', 'docx', 'pdf', 'xlsx', 'png', 'jpg', 'jpeg'],
  ...['GB', 'MB', 'KB'],
];

/** Serious violations of WCAG 2.2 AA on the page as it stands: rule and place. */
export const seriousViolations = async (page: Page): Promise<string[]> => {
  // The content security policy forbids script tags; what the debugger evaluates is not affected.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (levels) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: levels }),
    LEVELS,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Fingerprints, identifiers and names of files are shown as they are. */
const NO_WORDS = [
  // places of templates and of archive numbers
  /\{\{[^{}]+\}\}/g,
  /\{(?:fonds|year|retention|section|item)\}/g,
  /[^\s"“《（(：:·、]+\.(?:docx|pdf|xlsx|png|jpe?g)\b/giu,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
  /\b[0-9a-f]{12,64}\b/g,
];

/** Latin words and internal names that a reader sees or hears, apart from those that belong there. */
export const foreignWords = async (page: Page, allowed: readonly string[] = []): Promise<string[]> => {
  const text = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.closest('[aria-hidden=true]') === null &&
          // a named button is read out by its name alone
          (element.parentElement?.closest(':is(button, [role=button])[aria-label]') ?? null) === null,
      )
      .flatMap((element) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      );
    return [document.body.innerText, document.title, ...spoken].join('\n');
  });
  const known = new Set([...LATIN_WORDS, ...allowed]);
  const words = NO_WORDS.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
  return [...new Set(words.match(/[A-Za-z_]{2,}/g) ?? [])].filter((word) => !known.has(word));
};

/** Waits until the page, drawn anew for a narrow screen, is no wider than the screen. */
export const untilItFits = (page: Page): Promise<boolean> =>
  until('the page to fit the screen', () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  );
