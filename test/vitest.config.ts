// The lanes that vitest runs. `npm test` runs them one by one; `npx vitest --config test/vitest.config.ts` runs them all.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// Otherwise two copies of graphql meet: "Cannot use GraphQLSchema from another module or realm".
const alias = [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }];

interface Lane {
  readonly include: readonly string[];
  readonly limitMs?: number;
}

/** A lane without a database. */
function plain(name: string, { include, limitMs = 10_000 }: Lane) {
  return { root, resolve: { alias }, test: { name, root, include: [...include], environment: 'node', testTimeout: limitMs, passWithNoTests: false } };
}

/** A lane on the Neo4j of the run: one worker, since all its tests share the lane's two stores. */
function onNeo4j(name: string, lane: Lane) {
  const base = plain(name, lane);
  return {
    ...base,
    test: { ...base.test, globalSetup: ['test/support/neo4j-of-the-run.ts'], hookTimeout: 120_000, fileParallelism: false },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      plain('architecture', { include: ['test/architecture/**/*.test.ts'], limitMs: 60_000 }),
      plain('unit', { include: ['{schema,cypher,server,seed}/**/*.test.ts', 'client/src/{graph,lib}/**/*.test.ts', 'test/{support,bench}/**/*.test.ts'] }),
      {
        ...plain('client', { include: ['client/src/**/*.test.tsx', 'client/src/{app,features,ui}/**/*.test.ts'] }),
        plugins: [react()],
        test: { ...plain('client', { include: ['client/src/**/*.test.tsx', 'client/src/{app,features,ui}/**/*.test.ts'] }).test, environment: 'happy-dom' },
      },
      onNeo4j('contract', { include: ['test/contract/**/*.test.ts'], limitMs: 60_000 }),
      onNeo4j('integration', { include: ['test/integration/**/*.test.ts'], limitMs: 60_000 }),
      onNeo4j('journeys', { include: ['test/journeys/**/*.test.ts'], limitMs: 60_000 }),
    ],
  },
});
