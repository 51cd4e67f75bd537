const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  ...more,
});

/** Jest starts one MariaDB for all of these together. */
const onDatabases = {
  globalSetup: '<rootDir>/test/support/mariadb.setup.mjs',
  globalTeardown: '<rootDir>/test/support/mariadb.teardown.mjs',
};

/** The levels of docs/architecture.md; each runs alone with `jest --selectProjects NAME`. */
export default {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    project('unit', ['<rootDir>/src/**/*.spec.ts', '<rootDir>/scripts/**/*.spec.ts']),
    project('console', ['<rootDir>/console/src/**/*.spec.ts'], {
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          {
            swcrc: false,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2023',
            },
            module: { type: 'es6' },
          },
        ],
      },
    }),
    project('model', ['<rootDir>/test/model/**/*.spec.ts'], onDatabases),
    project('corpus', ['<rootDir>/test/corpus/**/*.spec.ts']),
    project('db', ['<rootDir>/test/db/**/*.spec.ts'], onDatabases),
    project('migrations', ['<rootDir>/test/migrations/**/*.spec.ts'], onDatabases),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts'], onDatabases),
    project('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
    project('scenarios', ['<rootDir>/test/scenarios/**/*.spec.ts'], onDatabases),
  ],
};
