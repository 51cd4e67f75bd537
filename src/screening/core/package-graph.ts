import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';
import type { OpenPackage } from './open-package.js';
import { attributeOf, readXml } from './read-xml.js';

export interface Relationship {
  /** Part whose relationship it is; empty for the package itself. */
  readonly source: string;
  readonly id: string;
  /** Last segment of the relationship type. */
  readonly type: string;
  /** Full name of the part, or the address as written when it lies outside. */
  readonly target: string;
  readonly external: boolean;
}

export interface PackageGraph {
  readonly relationships: readonly Relationship[];
  /** Types under which each part is reached from the package, by part name. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mainPart: string | undefined;
}

const decodeTarget = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

const resolveTarget = (source: string, target: string): string => {
  const decoded = decodeTarget(target.replaceAll('\\', '/'));
  const segments = decoded.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of decoded.split('#')[0]!.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) throw refuseIntake('intake.unsafe_archive', 'bad_target');
  }
  return segments.join('/');
};

const sourceOf = (relsName: string): string => relsName.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');

const readRelationships = (opened: OpenPackage, name: string, limits: IntakeLimits): Relationship[] => {
  const source = sourceOf(name);
  const found: Relationship[] = [];
  readXml(
    opened.read(name),
    {
      open: (element) => {
        if (element.local !== 'Relationship') return;
        const target = attributeOf(element, 'Target') ?? '';
        const external =
          attributeOf(element, 'TargetMode')?.toLowerCase() === 'external' ||
          /^[a-z][a-z0-9+.-]{1,15}:/i.test(target);
        found.push({
          source,
          id: attributeOf(element, 'Id') ?? '',
          type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: external ? target : resolveTarget(source, target),
          external,
        });
      },
      close: () => undefined,
      text: () => undefined,
    },
    limits,
  );
  return found;
};

/** Follows the relationships of a package from its root; what no relationship names stays without a role. */
export const readPackageGraph = (opened: OpenPackage, limits: IntakeLimits): PackageGraph => {
  const relationships = opened.names
    .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))
    .flatMap((name) => readRelationships(opened, name, limits));
  const bySource = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const source = relationship.source.toLowerCase();
    const known = bySource.get(source);
    if (known) known.push(relationship);
    else bySource.set(source, [relationship]);
  }
  const names = new Map(opened.names.map((name) => [name.toLowerCase(), name]));
  const roles = new Map<string, Set<string>>();
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { type, target, external } of bySource.get(source.toLowerCase()) ?? []) {
      const name = external ? undefined : names.get(target.toLowerCase());
      if (name === undefined) continue;
      const known = roles.get(name);
      if (known) known.add(type);
      else {
        roles.set(name, new Set([type]));
        queue.push(name);
      }
    }
  }
  const main = (bySource.get('') ?? []).find(({ type, external }) => type === 'officeDocument' && !external);
  return { relationships, roles, mainPart: main && names.get(main.target.toLowerCase()) };
};
