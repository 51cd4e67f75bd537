// Runs one way of reading a file several times in a process of its own: node bench/subject.mjs WAY FILE ROUNDS
import { readFileSync, writeFileSync } from 'node:fs';

const [, , way, file, rounds] = process.argv;

const ways = {
  screening: async () => {
    const { inspectFile } = await import('../dist/src/screening/core/screen-file.js');
    return (bytes) => inspectFile(bytes);
  },
  reading: async () => {
    const { openPackage } = await import('../dist/src/screening/core/open-package.js');
    const { DEFAULT_LIMITS } = await import('../dist/src/screening/core/limits.js');
    const { readWordPart } = await import('../dist/src/screening/core/read-word-part.js');
    const collector = { piece: () => undefined, observe: () => undefined };
    return async (bytes) => {
      const opened = openPackage(bytes, DEFAULT_LIMITS);
      for (const part of opened.names.filter((name) => /\.(?:xml|rels)$/i.test(name)))
        readWordPart(
          opened.read(part),
          { part, place: 'body', hiddenStyles: new Set(), limits: DEFAULT_LIMITS },
          collector,
        );
    };
  },
  'yauzl + saxes': async () => {
    const { fromBuffer } = await import('yauzl');
    const { SaxesParser } = await import('saxes');
    return (bytes) =>
      new Promise((resolve, reject) => {
        let length = 0;
        fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
          if (error) return reject(error);
          zip.on('end', () => resolve(length));
          zip.on('error', reject);
          zip.on('entry', (entry) => {
            if (!/\.(?:xml|rels)$/i.test(entry.fileName)) return zip.readEntry();
            zip.openReadStream(entry, (failure, stream) => {
              if (failure) return reject(failure);
              const parser = new SaxesParser({ xmlns: true });
              parser.on('opentag', () => undefined);
              parser.on('text', (text) => (length += text.length));
              stream.setEncoding('utf8');
              stream.on('data', (chunk) => parser.write(chunk));
              stream.on('end', () => {
                parser.close();
                zip.readEntry();
              });
            });
          });
          zip.readEntry();
        });
      });
  },
  'mammoth raw text': async () => {
    const { default: mammoth } = await import('mammoth');
    return (buffer) => mammoth.extractRawText({ buffer });
  },
};

const peakMb = () =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024);

const work = await ways[way]();
const files = file.split('\n').map((path) => readFileSync(path));
const times = [];
let mb;
// The best of several rounds: other work on the machine only ever adds.
for (let round = 0; round < Number(rounds); round += 1) {
  if (round === 0) writeFileSync('/proc/self/clear_refs', '5');
  const start = performance.now();
  for (const bytes of files) await work(bytes);
  times.push(performance.now() - start);
  if (round === 0) mb = peakMb();
}
process.stdout.write(JSON.stringify({ first: times[0], best: Math.min(...times), mb }));
