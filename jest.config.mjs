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

/** The levels of docs/architecture.md; each runs alone with `jest --selectProjects NAME`. */
export default {
  projects: [
    project('unit', ['<rootDir>/src/**/*.spec.ts', '<rootDir>/scripts/**/*.spec.ts']),
    project('model', ['<rootDir>/test/model/**/*.spec.ts']),
    project('corpus', ['<rootDir>/test/corpus/**/*.spec.ts']),
    project('db', ['<rootDir>/test/db/**/*.spec.ts']),
    project('migrations', ['<rootDir>/test/migrations/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    project('scenarios', ['<rootDir>/test/scenarios/**/*.spec.ts']),
  ],
};
