import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { FreshDatabase } from './databases.js';

/** The column is built anew meanwhile: a folder that has just gone has nothing in it. */
const filesBelow = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (one) => {
      const path = join(directory, one.name);
      if (one.isDirectory()) return filesBelow(path);
      return one.isFile() ? [path] : [];
    }),
  );
  return found.flat();
};

/** Every byte that the product has stored: the data directory with the embedded database, or all tables. */
export const storedBytes = async ({ config }: FreshDatabase): Promise<[string, Buffer][]> => {
  const stored: [string, Buffer][] = [];
  for (const file of await filesBelow(config.dataDir)) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) stored.push([file, bytes]);
  }
  if (config.databaseUrl !== undefined) {
    const connection = await createConnection(config.databaseUrl);
    const [tables] = await connection.query('SHOW TABLES');
    for (const row of tables as Record<string, string>[]) {
      const table = Object.values(row)[0]!;
      const [rows] = await connection.query(`SELECT * FROM \`${table}\``);
      stored.push([table, Buffer.from(JSON.stringify(rows))]);
    }
    await connection.end();
  }
  return stored;
};

/** The forms in which a word may lie in bytes. */
export const encodingsOf = (word: string): Buffer[] => {
  const escaped = JSON.stringify(word)
    .slice(1, -1)
    .replaceAll(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const base64 = Buffer.from(word, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1);
  return [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(encodeURIComponent(word), 'latin1'),
    Buffer.from(escaped, 'latin1'),
    Buffer.from(base64, 'latin1'),
  ];
};

/** `word in place` for each of the words that is found anywhere. */
export const tracesOf = (
  words: readonly string[],
  stored: readonly (readonly [string, Buffer])[],
): string[] =>
  stored.flatMap(([place, bytes]) =>
    words
      .filter((word) => encodingsOf(word).some((coded) => bytes.includes(coded)))
      .map((word) => `${word} in ${place}`),
  );
