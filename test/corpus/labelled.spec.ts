import { DEFAULT_LIMITS } from '../../src/screening/core/limits.js';
import { openPackage } from '../../src/screening/core/open-package.js';
import { makePublicCopy } from '../../src/screening/core/public-copy.js';
import { inspectFile } from '../../src/screening/core/screen-file.js';
import { type Label, makeLabelledFiles } from './labelled.js';

const DETECTED = new Set([
  'resident_id',
  'mobile',
  'bank_card',
  'passport',
  'email',
  'plate',
  'address',
  'secrecy_mark',
  'restricted_mark',
  'credit_code',
  'person_name',
]);
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b·-]/g, '')
    .toUpperCase();
const files = makeLabelledFiles();

class Scores {
  private readonly rows = new Map<string, [hit: number, all: number]>();

  add({ kind, place, coding }: Label, hit: boolean): void {
    for (const row of [`kind ${kind}`, `place ${place}`, `coding ${coding}`, 'all']) {
      const [hits, all] = this.rows.get(row) ?? [0, 0];
      this.rows.set(row, [hits + (hit ? 1 : 0), all + 1]);
    }
  }

  of(row: string): number {
    const [hits, all] = this.rows.get(row)!;
    return hits / all;
  }

  /** Worst first. */
  get table(): string {
    return [...this.rows]
      .sort(([, [a, b]], [, [c, d]]) => a / b - c / d)
      .map(([row, [hits, all]]) => `${row.padEnd(28)} ${hits}/${all}`)
      .join('\n');
  }

  get names(): readonly string[] {
    return [...this.rows.keys()];
  }
}

describe('the labelled set', () => {
  it('finds what was planted and nothing else', async () => {
    const scores = new Scores();
    const wrong: string[] = [];
    for (const { file, labels } of files) {
      const { findings } = await inspectFile(file);
      const found = findings.filter(({ kind }) => DETECTED.has(kind));
      for (const label of labels) {
        scores.add(
          label,
          found.some(
            ({ kind, value }) =>
              kind === label.kind &&
              (plain(value).includes(plain(label.value)) || plain(label.value).includes(plain(value))),
          ),
        );
      }
      for (const { kind, value } of found) {
        const expected = labels.some(
          (label) =>
            label.kind === kind &&
            (plain(value).includes(plain(label.value)) || plain(label.value).includes(plain(value))),
        );
        if (!expected) wrong.push(`${kind} ${value} beside ${labels[0]!.kind} in ${labels[0]!.place}`);
      }
    }
    process.stdout.write(`${scores.table}\n`);
    expect(scores.of('all')).toBeGreaterThanOrEqual(0.99);
    for (const row of scores.names)
      expect([row, scores.of(row) >= (row.startsWith('place') ? 0.9 : 0.97)]).toEqual([row, true]);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('no masked value is left in a public copy, raw or joined', async () => {
    const left: string[] = [];
    for (const { file, labels } of files) {
      const inspection = await inspectFile(file);
      if (inspection.refusal) continue;
      const verdicts = inspection.findings.flatMap(({ key, allowedVerdicts }) => {
        const verdict = allowedVerdicts.includes('mask') ? 'mask' : allowedVerdicts[0];
        return verdict === undefined ? [] : [{ key, verdict } as const];
      });
      const copy = await makePublicCopy({ source: file, screenedDraft: file, verdicts });
      const opened = openPackage(Buffer.from(copy.docx), DEFAULT_LIMITS);
      const raw = [...opened.names.map((name) => opened.read(name).toString('utf8')), copy.html].join('\n');
      for (const { kind, value, place } of labels) {
        if (kind === 'restricted_mark' || kind === 'secrecy_mark') continue;
        const texts = [raw, raw.replaceAll(/<[^>]*>/g, '')].map(plain);
        if (texts.some((text) => text.includes(plain(value)))) left.push(`${kind} in ${place}`);
      }
      if (copy.unresolved.length > 0)
        left.push(
          `${labels[0]!.place} ${labels[0]!.kind} unresolved ${copy.unresolved[0]!.kind} ${copy.unresolved[0]!.location}`,
        );
    }
    expect(left).toEqual([]);
  }, 300_000);
});
