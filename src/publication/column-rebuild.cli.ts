import { join } from 'node:path';
import { DeterminationRow } from '../disclosure/index.js';
import { documentEntities } from '../documents/index.js';
import { identityEntities, People } from '../identity/index.js';
import { loadConfig } from '../platform/config/index.js';
import { openDatabase } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { systemClock } from '../shared/clock.js';
import { ColumnProjection } from './column-projection.js';
import { columnFolderOf, organOf, publicUrlOf } from './column-settings.js';
import { SiteBuild } from './site-build.js';
import { SiteRenderer } from './site-renderer.js';

/**
 * `column:rebuild`: makes the whole column anew from the configured database and the stored files.
 * @returns 0 when it is being served, 1 when stored files are missing, 2 when it could not run.
 */
export const columnRebuild = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  if (args.length > 0) {
    console.error('usage: column:rebuild');
    return 2;
  }
  try {
    const config = loadConfig();
    const database = await openDatabase(config, [...documentEntities, ...identityEntities, DeterminationRow]);
    try {
      const storage = new FileStorage(join(config.dataDir, 'files'), (what, sha256) =>
        console.error(`stored file ${sha256} is ${what}; restore it from a backup`),
      );
      const build = new SiteBuild(columnFolderOf(config), storage, new SiteRenderer(), systemClock);
      const people = new People();
      const projection = new ColumnProjection(
        database.unitOfWork,
        build,
        (tx) => organOf(people, tx),
        publicUrlOf(config),
      );
      const { total } = await projection.rebuild();
      console.log(`OK: ${total} files`);
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'column:rebuild could not run');
    return error instanceof Error && error.name === 'ColumnIncompleteError' ? 1 : 2;
  }
};
