/** The direction of docs/architecture.md, as rules. */
const domain =
  'identity|calendar|audit|rendering|documents|disclosure|screening|workflow|tasks|publication|reclassification';
/** What each module may import besides itself and `shared`. */
const allowed = {
  platform: [],
  identity: ['platform', 'audit'],
  calendar: ['platform'],
  audit: ['platform'],
  rendering: ['platform'],
  documents: ['platform', 'identity', 'calendar', 'audit', 'rendering', 'screening', 'disclosure'],
  disclosure: ['platform', 'identity', 'calendar', 'audit', 'rendering'],
  screening: ['platform', 'identity', 'calendar', 'audit', 'rendering'],
  tasks: ['platform', 'identity', 'calendar', 'audit', 'rendering'],
};
const lower = Object.entries(allowed).map(([name, others]) => ({
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
      to: { path: '^src/(?!shared/)|^node_modules' },
    },
    ...lower,
    {
      name: 'workflow-does-not-know-publication',
      severity: 'error',
      from: { path: '^src/workflow/' },
      to: { path: '^src/(publication|reclassification)/' },
    },
    {
      name: 'publication-and-reclassification-apart',
      severity: 'error',
      from: { path: '^src/publication/' },
      to: { path: '^src/reclassification/' },
    },
    {
      name: 'modules-through-their-index',
      severity: 'error',
      from: { path: `^src/(${domain})/` },
      to: { path: `^src/(${domain})/(?!index\\.ts$)`, pathNot: '^src/$1/' },
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
      to: { path: 'node_modules/(@nestjs|typeorm|mysql2|better-sqlite3|express)' },
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
