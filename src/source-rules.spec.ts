import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the text of the program may say in one place only; imports are dependency-cruiser's matter. */
interface SourceRule {
  readonly name: string;
  readonly forbidden: RegExp;
  readonly allowedIn: RegExp;
  /** Text that the rule must find. */
  readonly examples: readonly string[];
}

const RULES: readonly SourceRule[] = [
  {
    name: 'only the clock reads the time',
    forbidden:
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<!\bnew )\bDate\(\s*\)|\bperformance\.\w|\bhrtime\b|\bprocess\.uptime\b/,
    allowedIn: /^src\/shared\/clock\.ts$/,
    examples: [
      'const at = Date.now();',
      'map(Date.now)',
      'new Date()',
      'new Date( ).getTime()',
      'String(Date())',
      'performance.now()',
      'process.hrtime.bigint()',
    ],
  },
  {
    name: 'no time of the database',
    forbidden:
      /\bCURRENT_(TIMESTAMP|DATE|TIME)\b|\bNOW\(\)|\b(datetime|strftime|unixepoch)\('now'|\bUTC_TIMESTAMP\b/,
    allowedIn: /^$/,
    examples: ["query('SELECT NOW()')", "default: 'CURRENT_TIMESTAMP'", "datetime('now')"],
  },
  {
    name: 'only the configuration reads the environment',
    forbidden:
      /\bprocess\s*\.\s*env\b|\bprocess\[['"]env['"]\]|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|import \{[^}]*\benv\b[^}]*\} from '(node:)?process'/,
    allowedIn: /^src\/platform\/config\//,
    examples: [
      'process.env.PORT',
      "process['env']",
      'const { env } = process;',
      "import { env } from 'node:process';",
    ],
  },
  {
    name: 'the state of a document is written in one file',
    forbidden:
      /\.(insert|update|save|upsert|delete|remove|into|from|increment|decrement|restore|recover|preload|getRepository|softDelete|softRemove)(<[^>]*>)?\(\s*DocumentRow\b(?!,\s*'\w+'\s*\)\s*\.(select|where))|\b(update|insert into|replace into|delete from)\s+[`"]?document[`"]?\s/i,
    allowedIn: /^src\/documents\/document-state\.repository\.ts$/,
    examples: [
      "tx.update(DocumentRow, { id }, { state: 'published' })",
      'tx.save(DocumentRow, row)',
      'tx.upsert(\n  DocumentRow,\n row)',
      'tx.createQueryBuilder().update(DocumentRow).set({ state })',
      'tx.getRepository(DocumentRow)',
      "tx.query('UPDATE document SET state = ?')",
      'tx.query(`update `document` set title = ?`)',
    ],
  },
  {
    name: 'the program does not reach into its tests',
    forbidden: /['"`](\.{1,2}\/)+test\//,
    allowedIn: /^$/,
    examples: ["new URL('../../test/support/x.mjs', import.meta.url)"],
  },
];

const LONGEST_FILE = 300;

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => {
    const name = join('src', path);
    return { name, text: readFileSync(name, 'utf8') };
  });

describe('rules of the source', () => {
  it('reads the whole program', () => {
    expect(sources.length).toBeGreaterThan(200);
  });

  it.each(RULES)('$name', ({ forbidden, allowedIn, examples }) => {
    const places = sources
      .filter(({ text }) => forbidden.test(withoutComments(text)))
      .map(({ name }) => name);
    expect(places.filter((name) => !allowedIn.test(name))).toEqual([]);
    expect(examples.filter((example) => !forbidden.test(example))).toEqual([]);
  });

  it('finds each thing where it belongs, so that a renamed file does not switch a rule off', () => {
    const homes = RULES.filter(({ allowedIn }) => allowedIn.source !== '^$');
    const idle = homes.filter(
      ({ forbidden, allowedIn }) =>
        !sources.some(({ name, text }) => allowedIn.test(name) && forbidden.test(withoutComments(text))),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it(`keeps every file below ${LONGEST_FILE} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > LONGEST_FILE);
    expect(long.map(({ name }) => name)).toEqual([]);
  });
});
