import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import { fingerprintOf } from '../shared/hash.js';
import { bodyBelowTitle } from './core/body-below-title.js';
import type { SiteFile } from './core/column-view.js';
import { frameTables } from './core/wide-tables.js';

const STYLE = 'style.css';

/** The folder of the templates, above the sources as above the built program. */
const templateFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'site'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder templates/site is missing');
    folder = parent;
  }
  return join(folder, 'templates', 'site');
};

/** Places views in the templates of `templates/site`; every value is escaped, the stored body alone is HTML. */
export class SiteRenderer {
  /** Changes with any template. */
  readonly fingerprint: string;
  readonly assets: readonly SiteFile[];
  private readonly eta: Eta;

  constructor(folder: string = templateFolder()) {
    const sources = readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    this.fingerprint = fingerprintOf(sources.filter(([name]) => name.endsWith('.eta')));
    this.assets = sources
      .filter(([name]) => name === STYLE)
      .map(([path, text]) => ({ path, kind: 'text', text }));
    this.eta = new Eta({ views: folder, cache: true, autoEscape: true, autoTrim: [false, 'nl'] });
  }

  render(file: Extract<SiteFile, { kind: 'page' }>, bodyHtml: string): string {
    const { title } = file.view;
    const below = typeof title === 'string' ? bodyBelowTitle(bodyHtml, title) : bodyHtml;
    return this.eta.render(file.template, {
      ...file.view,
      bodyHtml: frameTables(bodyHtml),
      bodyBelowTitleHtml: frameTables(below),
    });
  }
}
