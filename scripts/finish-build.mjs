// After the compiler: the data beside the code, and the two entry points dist/main.js and dist/cli.js.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const dataFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && entry.parentPath.endsWith('/data'))
    .map((entry) => join(entry.parentPath, entry.name));

for (const file of dataFiles('src')) {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  cpSync(file, join('dist', file));
}
for (const name of ['main', 'cli']) writeFileSync(`dist/${name}.js`, `import './src/${name}.js';\n`);
