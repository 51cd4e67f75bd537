import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The interface as the application describes it; it is put together on an empty database and never listens. */
export const openApiDocument = async () => {
  const { createApplication, openApiOf } = await import('../../dist/src/application.js');
  const { readSettings } = await import('../../dist/src/platform/config/index.js');
  const directory = mkdtempSync(join(tmpdir(), 'xianding-openapi-'));
  try {
    const config = readSettings({ DATA_DIR: directory, LOG_LEVEL: 'silent' }, directory);
    const app = await createApplication(config);
    try {
      return `${JSON.stringify(openApiOf(app), null, 2)}\n`;
    } finally {
      await app.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
