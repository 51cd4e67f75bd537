import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionTexts } from './audit.texts';

const SERVER = join(import.meta.dirname, '..', '..', '..', '..', 'src');
/** Where the server names an act that it writes into the trail. */
const ACTS = [/\baction: (?:[^;\n]*\? )?'([a-z_]+\.[a-z_]+)'/g, /\baction: [^;\n]*: '([a-z_]+\.[a-z_]+)'/g];

describe('names of acts in the audit', () => {
  it('are known for everything that the server writes', () => {
    const acts = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.spec)\.ts$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(SERVER, path), 'utf8');
        return ACTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, act]) => act!));
      });
    expect(new Set(acts).size).toBeGreaterThan(20);
    expect([...new Set(acts)].filter((act) => !(act in actionTexts)).toSorted()).toEqual([]);
  });
});
