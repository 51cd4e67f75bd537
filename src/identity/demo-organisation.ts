import type { Transaction } from '../platform/database/index.js';
import { newId } from '../shared/id.js';
import { ROLE_LABELS, type Role } from './core/roles.js';
import { hashPassword } from './passwords.js';
import {
  countPeople,
  insertOrganisation,
  insertPerson,
  insertSection,
  updateLeaders,
} from './people.repository.js';

export const DEMO_PASSWORD = 'xianding-demo';

const SECTIONS = ['组织人事科', '财务科', '办公室'] as const;
type SectionName = (typeof SECTIONS)[number];

const ACCOUNTS: readonly (readonly [username: string, name: string, Role, SectionName])[] = [
  ['drafter', '王晓雯', 'drafter', '组织人事科'],
  ['drafter2', '李文博', 'drafter', '财务科'],
  ['head', '张建国', 'section_head', '组织人事科'],
  ['head2', '刘秀兰', 'section_head', '财务科'],
  ['head3', '陈志强', 'section_head', '办公室'],
  ['office', '杨丽华', 'office_reviewer', '办公室'],
  ['legal', '赵明哲', 'legal_reviewer', '办公室'],
  ['secrecy', '孙国栋', 'secrecy_reviewer', '办公室'],
  ['disclosure', '周雅琴', 'disclosure_officer', '办公室'],
  ['deputy', '吴海峰', 'deputy_leader', '办公室'],
  ['principal', '郑卫东', 'principal', '办公室'],
  ['clerk', '冯晓梅', 'clerk', '办公室'],
  ['publisher', '褚子涵', 'publisher', '办公室'],
  ['auditor', '卫正平', 'auditor', '办公室'],
  ['admin', '蒋一鸣', 'admin', '办公室'],
];

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly section: string;
  /** The role as the office calls it. */
  readonly post: string;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = ACCOUNTS.map(([username, name, role, section]) => ({
  username,
  name,
  role,
  section,
  post: ROLE_LABELS[role],
}));

/**
 * The organisation to try the product with: three sections, fifteen people, one password.
 * @returns null, having done nothing, when there is already anybody in the database.
 * @throws Error in production, always.
 */
export const createDemoOrganisation = async (
  tx: Transaction,
  { now, production }: { readonly now: Date; readonly production: boolean },
): Promise<readonly DemoAccount[] | null> => {
  if (production) throw new Error('the demo organisation is never created in production');
  if ((await countPeople(tx)) > 0) return null;
  const createdAt = now.toISOString();
  await insertOrganisation(
    tx,
    { name: '张店区机关事务服务中心', creditCode: '11370303MB2858350L', documentCode: '张事服字' },
    createdAt,
  );
  // A millisecond apart, so that lists keep this order.
  const idAt = (place: number): string => newId(new Date(now.getTime() + place));
  const sectionIds = new Map<SectionName, string>();
  for (const [place, name] of SECTIONS.entries()) {
    const id = idAt(place);
    sectionIds.set(name, id);
    await insertSection(tx, { id, name, createdAt, closedAt: null });
  }
  const hashes = await Promise.all(ACCOUNTS.map(() => hashPassword(DEMO_PASSWORD)));
  for (const [index, [username, name, role, section]] of ACCOUNTS.entries()) {
    const id = idAt(index);
    const sectionId = sectionIds.get(section)!;
    await insertPerson(tx, { id, username, name, passwordHash: hashes[index]!, sectionId, createdAt }, [
      role,
    ]);
    if (role === 'section_head') await updateLeaders(tx, sectionId, { headId: id });
    if (role === 'deputy_leader') {
      for (const led of sectionIds.values()) await updateLeaders(tx, led, { deputyId: id });
    }
  }
  return DEMO_ACCOUNTS;
};
