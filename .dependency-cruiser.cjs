/** The direction of docs/architecture.md, as rules. */
/** What each module may import besides itself and `shared`, from the bottom to the top. */
const plumbing = ['platform', 'identity', 'calendar', 'audit', 'rendering'];
const lower = [...plumbing, 'documents', 'disclosure', 'screening', 'tasks'];
const allowed = {
  platform: [],
  identity: ['platform', 'audit'],
  calendar: ['platform'],
  audit: ['platform'],
  rendering: ['platform'],
  disclosure: plumbing,
  screening: plumbing,
  tasks: plumbing,
  documents: [...plumbing, 'screening', 'disclosure'],
  workflow: lower,
  opinions: lower,
  live: lower,
  oversight: lower,
  deadlines: [...lower, 'workflow', 'ledger', 'reclassification'],
  ledger: [...lower, 'workflow', 'reclassification'],
  consultations: [...lower, 'workflow'],
  statistics: [...lower, 'workflow'],
  holidays: [...lower, 'workflow'],
  register: [...lower, 'workflow'],
  distribution: [...lower, 'workflow'],
  archives: [...lower, 'workflow'],
  templates: [...lower, 'workflow'],
  publication: [...lower, 'workflow'],
  reclassification: [...lower, 'workflow'],
  importing: [...lower, 'workflow', 'reclassification'],
};
const modules = Object.keys(allowed).join('|');
const direction = Object.entries(allowed).map(([name, others]) => ({
  name: `${name}-imports-only-what-lies-below`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(shared|${[name, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(?!shared/)|node_modules/' },
    },
    ...direction,
    {
      name: 'every-module-has-its-place',
      severity: 'error',
      comment: 'A new folder of src is to be named above, with what it may import.',
      from: { path: '^src/[^/]+/', pathNot: `^src/(shared|${modules})/` },
      to: { path: '^src/' },
    },
    {
      name: 'modules-through-their-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/(platform|shared|$1)/|^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'entry-points-use-indexes-and-commands',
      severity: 'error',
      // the screening command starts for every file: it loads neither Nest nor TypeORM
      from: { path: '^src/[^/]+\\.ts$' },
      to: {
        path: '^src/[^/]+/',
        pathNot: '^src/(platform|shared)/|/index\\.ts$|\\.cli\\.ts$|/screen-command\\.ts$',
      },
    },
    {
      name: 'parts-of-platform-through-their-index',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/|/screen-command\\.ts$' },
      to: { path: '^src/platform/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'parts-of-platform-among-themselves',
      severity: 'error',
      from: { path: '^src/platform/([^/]+)/' },
      to: { path: '^src/platform/[^/]+/', pathNot: '^src/platform/$1/|/index\\.ts$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/([^/]+)/core/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/', pathNot: '^src/($1/core|shared)/' },
    },
    {
      name: 'core-imports-no-framework',
      severity: 'error',
      from: { path: '^src/[^/]+/core/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|mysql2|better-sqlite3|express|zod|passport|pino|busboy|rxjs)/',
      },
    },
    {
      name: 'cores-without-libraries',
      severity: 'error',
      comment: 'Rules are plain TypeScript; only file formats (rendering, screening) need libraries.',
      from: { path: '^src/(?!rendering/|screening/)[^/]+/core/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/xstate/' },
    },
    {
      name: 'xstate-only-in-the-machines',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workflow|reclassification)/core/' },
      to: { path: 'node_modules/xstate/' },
    },
    {
      name: 'core-does-no-input-or-output',
      severity: 'error',
      // the statutory grounds are data beside their core, read once when it is loaded
      from: {
        path: '^src/[^/]+/core/',
        pathNot: '\\.spec\\.ts$|^src/disclosure/core/statutory-ground\\.ts$',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(zlib|crypto|buffer)$' },
    },
    {
      name: 'typeorm-only-in-repositories',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(repository|entity)\\.ts$|^src/platform/database/' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm|better-sqlite3|mysql2)/' },
    },
    {
      name: 'entities-never-leave-a-controller',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(entity|repository)\\.ts$' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '\\.spec\\.ts$|^test/' },
    },
    {
      name: 'no-development-package-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'console-shared-knows-no-page',
      severity: 'error',
      from: { path: '^console/src/shared/' },
      to: { path: '^console/src/(features|app)/' },
    },
    {
      name: 'console-features-apart',
      severity: 'error',
      from: { path: '^console/src/features/([^/]+)/' },
      to: { path: '^console/src/(app/|features/(?!$1/))' },
    },
    {
      name: 'console-features-through-their-index',
      severity: 'error',
      from: { path: '^console/src/app/' },
      to: { path: '^console/src/features/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'console-and-server-meet-over-http',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(src|migrations)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
