import { join } from 'node:path';
import type { People } from '../identity/index.js';
import type { AppConfig } from '../platform/config/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { OrganView } from './core/column-view.js';

/** Where the column is built and served from. */
export const columnFolderOf = ({ dataDir }: Pick<AppConfig, 'dataDir'>): string => join(dataDir, 'column');

/** Address of the server in feed, sitemap and `index.json`. */
export const publicUrlOf = ({
  publicUrl,
  host,
  port,
}: Pick<AppConfig, 'publicUrl' | 'host' | 'port'>): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Before the organ is set up the column has no name. */
export const organOf = async (people: Pick<People, 'organisation'>, tx: Transaction): Promise<OrganView> => {
  const organ = await people.organisation(tx);
  return { name: organ?.name ?? '', uscc: organ?.creditCode ?? '' };
};
