import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from '../support/until.js';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LATIN_WORDS = ['English', 'Word', 'docx', 'pdf', 'xlsx', 'png', 'jpg', 'jpeg', 'MB', 'KB', 'B'];

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

/** Latin words and internal names that a reader sees, apart from those that belong there. */
export const foreignWords = async (page: Page, allowed: readonly string[] = []): Promise<string[]> => {
  const text = await page.locator('body').innerText();
  const known = new Set([...LATIN_WORDS, ...allowed]);
  return [...new Set(text.match(/[A-Za-z_]{2,}/g) ?? [])].filter((word) => !known.has(word));
};

/** Waits until the page, drawn anew for a narrow screen, is no wider than the screen. */
export const untilItFits = (page: Page): Promise<boolean> =>
  until('the page to fit the screen', () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  );
