// Measures the scenarios, each beside its baseline in the same run, and writes bench/results.json:
// a list of {name, value, baseline, ratio, bar, better, ok}. `npm run build && npm run bench`; a part of them with
// `npm run bench -- screening`, `first-paint`, `lists` or `reclassification`: the other results stay as they were.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFirstPaint } from './first-paint.mjs';
import { largeDocument, ordinaryDocument } from './large-document.mjs';
import { measureLists } from './lists.mjs';
import { measureReclassification } from './reclassification.mjs';

const results = [];

const subject = (way, files, rounds) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--max-semi-space-size=4',
        new URL('subject.mjs', import.meta.url).pathname,
        way,
        files.join('\n'),
        String(rounds),
      ],
      { encoding: 'utf8', maxBuffer: 1 << 24 },
    ),
  );

const record = (name, value, baseline, bar, better) => {
  const round = (number) => Math.round(number * 100) / 100;
  results.push({
    name,
    value: round(value),
    baseline: round(baseline),
    ratio: round(value / baseline),
    bar,
    better,
    ok: better === 'lower' ? value <= bar : value >= bar,
  });
};

const measureScreening = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xianding-bench-'));
  try {
    const large = join(folder, 'large.docx');
    const ordinary = join(folder, 'ordinary.docx');
    writeFileSync(large, largeDocument());
    writeFileSync(ordinary, ordinaryDocument());
    const ours = subject('screening', [large], 5);
    const plain = subject('yauzl + saxes', [large], 5);
    record('all parts of a 5 MB document, ms (beside yauzl + saxes)', ours.best, plain.best, 1200, 'lower');
    record('the same, peak memory in MB', ours.mb, plain.mb, 150, 'lower');
    const small = subject('screening', [ordinary], 30);
    const smallPlain = subject('yauzl + saxes', [ordinary], 30);
    record('an ordinary 15 kB document, ms (beside yauzl + saxes)', small.best, smallPlain.best, 20, 'lower');
    const files = [];
    const { makeLabelledFiles } = await import('./corpus.mjs');
    for (const [index, file] of makeLabelledFiles().entries()) {
      writeFileSync(join(folder, `corpus-${index}.docx`), file);
      files.push(join(folder, `corpus-${index}.docx`));
    }
    const corpus = subject('screening', files, 4);
    const mammoth = subject('mammoth raw text', files, 4);
    const perSecond = (ms) => (files.length * 1000) / ms;
    record(
      'throughput over the corpus, files/s (beside mammoth raw text)',
      perSecond(corpus.best),
      perSecond(mammoth.best),
      perSecond(mammoth.best),
      'higher',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const SCENARIOS = {
  screening: measureScreening,
  'first-paint': measureFirstPaint,
  lists: measureLists,
  reclassification: measureReclassification,
};
/** `NAME` or `NAME:SIZE`. */
const sizes = new Map(process.argv.slice(2).map((one) => one.split(':')));
const chosen = [...sizes.keys()];
const unknown = chosen.filter((name) => !(name in SCENARIOS));
if (unknown.length > 0) throw new Error(`no such scenario: ${unknown.join(', ')}`);
for (const [name, measure] of Object.entries(SCENARIOS)) {
  if (chosen.length === 0 || chosen.includes(name)) await measure(record, sizes.get(name));
}
const file = new URL('results.json', import.meta.url);
const earlier = chosen.length === 0 ? [] : JSON.parse(readFileSync(file, 'utf8'));
const all = [...earlier.filter(({ name }) => !results.some((one) => one.name === name)), ...results];
writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
console.table(results);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
