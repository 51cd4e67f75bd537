// Runs a TypeScript file in a worker thread: types are stripped with swc, `.js` endings find the `.ts` files.
import { register } from 'node:module';
import { workerData } from 'node:worker_threads';

register('./typescript-hooks.mjs', import.meta.url);
await import(workerData.entry);
