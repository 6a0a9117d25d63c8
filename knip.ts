// What nobody uses is deleted: files, exports and dependencies, with no exception but those named here.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['server/main.ts', 'server/programs/*.{ts,mjs}', 'client/src/app/main.tsx', 'client/src/features/diagram/layout-worker.ts', 'test/bench/{run,lanes}.ts', 'test/bench/parts/*.ts', 'test/bench/browser/page.tsx', 'test/support/{run-lanes,dying-preview}.ts', '**/*.test.{ts,tsx}'],
  project: ['schema/**/*.ts', 'cypher/**/*.ts', 'server/**/*.ts', 'client/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
  ignore: ['**/*.generated.ts'],
  ignoreDependencies: [
    // Reached from style sheets, which are not followed.
    'govuk-frontend', '@fontsource/arimo',
    // Read as a file: it runs in the page, not in the test.
    'axe-core',
    // Run by the lanes of `npm test`, by the path of their programs.
    'oxlint', 'oxlint-tsgolint', 'typescript-7',
    // Imported by the client's generated documents, which git does not hold.
    '@graphql-typed-document-node/core',
  ],
  // Of the machine: makes the pipe that a reader of documents must not wait at.
  ignoreBinaries: ['mkfifo'],
  ignoreExportsUsedInFile: true,
  // A closed list is whole: its words and their type stand together, whoever names them so far.
  ignoreIssues: { 'schema/vocabulary/*.ts': ['types'] },
  vitest: { config: 'test/vitest.config.ts' },
  vite: { config: 'client/vite.config.ts' },
  'graphql-codegen': { config: 'codegen.yml' },
};

export default config;
