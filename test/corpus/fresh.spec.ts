import { randomInt } from 'node:crypto';
import { inspectFile } from '../../src/screening/core/screen-file.js';
import { freshItems, picker } from './fresh.js';

const SEED = Number(process.env['FRESH_SEED'] ?? randomInt(1, 2 ** 31));
process.stdout.write(`fresh labelled set, seed ${SEED}\n`);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\u202c\u202d·,-]/g, '')
    .toUpperCase();

describe('a labelled set that is new at each run', () => {
  it('is found: every kind, coding and place', async () => {
    const rows = new Map<string, [hits: number, all: number]>();
    const missed: string[] = [];
    for (const { kind, value, place, coding, file } of freshItems(picker(SEED))) {
      const { findings } = await inspectFile(file);
      const hit = findings.some(
        (finding) =>
          finding.kind === kind &&
          plain(finding.value).startsWith(plain(value).slice(0, 4)) &&
          (kind.endsWith('_mark') || plain(finding.value) === plain(value)),
      );
      if (!hit) missed.push(`${coding} in ${place}: ${value}`);
      for (const row of [`kind ${kind}`, `place ${place}`, `coding ${coding}`, 'all']) {
        const [hits, all] = rows.get(row) ?? [0, 0];
        rows.set(row, [hits + (hit ? 1 : 0), all + 1]);
      }
    }
    const table = [...rows].sort(([, [a, b]], [, [c, d]]) => a / b - c / d);
    process.stdout.write(
      `${table.map(([row, [hits, all]]) => `${row.padEnd(36)} ${hits}/${all}`).join('\n')}\n`,
    );
    const of = (row: string): number => rows.get(row)![0] / rows.get(row)![1];
    process.stdout.write(missed.map((one) => `missed: ${one}\n`).join(''));
    expect(of('all')).toBeGreaterThanOrEqual(0.99);
    const weak = [...rows.keys()].filter(
      (row) => (row.startsWith('kind ') && of(row) < 0.97) || (row.startsWith('place ') && of(row) < 0.9),
    );
    expect(weak).toEqual([]);
  });
});
