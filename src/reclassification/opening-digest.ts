import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../platform/database/index.js';
import { openingPage } from './campaigns.repository.js';

const PAGE = 10_000;

/**
 * SHA-256 over the items of a campaign's opening in their order, a line each: document and the determination
 * that was in force.
 */
export const digestOfOpening = async (
  unitOfWork: UnitOfWork,
  year: number,
): Promise<{ readonly count: number; readonly digest: string }> => {
  const hash = createHash('sha256');
  let count = 0;
  for (let after = ''; ;) {
    const page = await unitOfWork.read((tx) => openingPage(tx, year, after, PAGE));
    for (const line of page) hash.update(line);
    count += page.length;
    if (page.length < PAGE) return { count, digest: hash.digest('hex') };
    after = page.at(-1)!.split(' ', 1)[0]!;
  }
};
