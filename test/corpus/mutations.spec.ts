import * as fc from 'fast-check';
import { IntakeError } from '../../src/screening/core/intake-refusal.js';
import { makePublicCopy } from '../../src/screening/core/public-copy.js';
import { inspectFile } from '../../src/screening/core/screen-file.js';
import { makeLabelledFiles } from './labelled.js';
import { makeDocx } from './make-package.js';

const samples = makeLabelledFiles()
  .filter((_, index) => index % 25 === 0)
  .map(({ file }) => file);
const PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '<w:t>',
  '</w:t>',
  '<w:tbl>',
  '<w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:del>',
  '</w:del>',
  '<w:vanish/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>',
  '<mc:AlternateContent>',
  '<mc:Choice>',
  '<w:pict>',
  '<w:txbxContent>',
  '&#0;',
  '&x;',
  '<w:gridSpan w:val="99999999999"/>',
  '<w:vMerge/>',
  '13800004787',
  '机密',
  '\u200b',
  '<!--',
  ']]>',
];

/** `MUTATIONS=10000 MUTATION_SEED=… npm test -- mutations` runs them all, or the same ones again. */
const COUNT = Number(process.env['MUTATIONS'] ?? 600);
const SEED = Number(process.env['MUTATION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const LONGEST_MS = 60_000 + COUNT * 100;
process.stdout.write(`${COUNT} mutated files, seed ${SEED}\n`);

/** Whatever happens to a file, it is taken in or refused, and nothing else happens. */
describe('mutated files', () => {
  it(
    'bytes changed, cut out and repeated',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(samples.length - 1),
          fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
            minLength: 1,
            maxLength: 6,
          }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (index, changes, cut) => {
            const file = Buffer.from(samples[index]!);
            for (const [at, value] of changes)
              file[Math.min(file.length - 1, Math.floor(at * file.length))] = value;
            const mutated = cut > 0.8 ? file.subarray(0, Math.floor(cut * file.length)) : file;
            const { refusal } = await inspectFile(mutated, { accept: 'any' });
            expect(refusal === undefined || refusal.code.startsWith('intake.')).toBe(true);
          },
        ),
        { numRuns: Math.ceil(COUNT * 0.7), seed: SEED },
      );
    },
    LONGEST_MS,
  );

  it(
    'XML put together wrongly',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }),
          fc.boolean(),
          async (pieces, closed) => {
            const body = closed
              ? pieces
                  .filter((piece) => /\/>$|^[^<&\]]/.test(piece))
                  .map(
                    (piece) =>
                      `<w:p><w:r>${piece.startsWith('<') ? piece : `<w:t>${piece}</w:t>`}</w:r></w:p>`,
                  )
                  .join('')
              : pieces.join('');
            const file = makeDocx({ body });
            const { refusal } = await inspectFile(file);
            if (refusal) return;
            const outcome = await makePublicCopy({ source: file, screenedDraft: file, verdicts: [] }).catch(
              (error: unknown) => error,
            );
            expect(outcome instanceof Error && !(outcome instanceof IntakeError)).toBe(false);
          },
        ),
        { numRuns: Math.ceil(COUNT * 0.3), seed: SEED },
      );
    },
    LONGEST_MS,
  );
});
