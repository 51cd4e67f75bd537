/**
 * Writes the files that are made from the program: `npm run generate` after a build.
 * With `--check` nothing is written; a file that differs is named and the exit status is 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { configurationDocument } from './generate/configuration.mjs';
import { consoleClientTypes } from './generate/console-client.mjs';
import { openApiDocument } from './generate/openapi.mjs';
import { workflowDocument, workflowTable } from './generate/workflow.mjs';

const GENERATED = {
  'console/src/shared/api/schema.ts': consoleClientTypes,
  'docs/configuration.md': configurationDocument,
  'docs/workflow.md': workflowDocument,
  'openapi.json': openApiDocument,
  'test/model/golden/transitions.json': workflowTable,
};

const check = process.argv.includes('--check');
let stale = 0;
for (const [path, make] of Object.entries(GENERATED)) {
  const text = await format(await make(), { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    stale += 1;
    console.error(`${path} is not what the program generates: npm run build && npm run generate`);
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
