import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishMessages } from './english-messages.js';
import { messageOf, messages } from './messages.js';

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Where a code is handed to somebody: a refusal, an error of the edge, a rule's verdict, a message of a schema. */
const USES = [
  /(?:refusal|Error|refuseIntake)\(\s*'([a-z]+(?:\.[a-z_]+)+)'/g,
  /unless\([^;]*?'([a-z]+(?:\.[a-z_]+)+)'/g,
  /\bcode: '([a-z]+(?:\.[a-z_]+)+)'/g,
  /'(field\.[a-z_]+)'/g,
];

describe('the catalogue of sentences', () => {
  it('has one for every code that the program can answer with', () => {
    const used = new Set(
      sourcesBelow('src').flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return USES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!));
      }),
    );
    expect(used.size).toBeGreaterThan(60);
    expect([...used].filter((code) => !(code in messages)).toSorted()).toEqual([]);
  });

  it('has whole sentences in Chinese', () => {
    const odd = Object.entries(messages).filter(
      ([, text]) => !/^[\s\S]*[\u4e00-\u9fff][\s\S]*[。？！]$/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('has the same codes and details in English, in whole sentences', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
    const odd = Object.entries(messages).filter(([code, text]) => {
      const english = englishMessages[code] ?? '';
      return (
        !/^[^\u4e00-\u9fff]*[.?!]$/.test(english) ||
        placeholders(english).join() !== placeholders(text).join()
      );
    });
    expect(odd.map(([code]) => code)).toEqual([]);
    expect(Object.keys(englishMessages).filter((code) => !(code in messages))).toEqual([]);
  });

  it('takes the English of a detail where there is one', () => {
    const refusal = {
      code: 'route.no_actor',
      detail: { step: 'signing', stepName: '签发', stepNameEn: 'signing' },
    };
    expect(messageOf(refusal, 'zh')).toMatch('“签发”');
    expect(messageOf(refusal, 'en')).toMatch('“signing”');
  });

  it('fills in the details, and a dash where one is missing', () => {
    const code = 'document.revision_conflict';
    expect(messageOf({ code, detail: { expected: 3, actual: 4 } })).toMatch(/第3版.*第4版/);
    expect(messageOf({ code, detail: { expected: 3 } })).toMatch(/第3版.*第—版/);
  });
});
