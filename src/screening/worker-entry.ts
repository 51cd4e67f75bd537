/**
 * Where the code of a worker thread lies. Beside this file once built; from source (tests that do not build)
 * through a small loader that strips the types, because a worker thread does not inherit the test runner's.
 */
export const workerEntry = (): { readonly url: URL; readonly workerData: { readonly entry: string } } => {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSource ? './screening-worker.ts' : './screening-worker.js', import.meta.url);
  const url = fromSource ? new URL('../../test/support/typescript-worker.mjs', import.meta.url) : entry;
  return { url, workerData: { entry: entry.href } };
};
