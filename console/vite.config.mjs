import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const server = process.env.XIANDING_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // the reader of PDF files, which is loaded when somebody looks at one
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // markers for server-side rendering, meaningless here
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/api': { target: server }, '/gongkai': { target: server } } },
});
