// Runs a TypeScript script of this folder without building: node scripts/run-typescript.mjs scripts/NAME.ts
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('../test/support/typescript-hooks.mjs', import.meta.url);
const [script] = process.argv.splice(2, 1);
if (!script) throw new Error('name a script, e.g. scripts/make-templates.ts');
await import(pathToFileURL(script).href);
