// The labelled files of the test suite, from their TypeScript source.
import { register } from 'node:module';

register('../test/support/typescript-hooks.mjs', import.meta.url);
const { makeLabelledFiles: make } = await import('../test/corpus/labelled.ts');

export const makeLabelledFiles = () => make().map(({ file }) => file);
