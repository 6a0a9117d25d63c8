// The lanes that vitest runs. `npm test` runs them two at a time; `npx vitest --config test/vitest.config.ts` runs them all.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// Otherwise two copies of graphql meet: "Cannot use GraphQLSchema from another module or realm".
const alias = [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }];

interface Lane {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly limitMs?: number;
}

/** A lane without a database. */
function plain(name: string, { include, exclude = [], limitMs = 10_000 }: Lane) {
  const test = { name, root, include: [...include], exclude: [...exclude], environment: 'node', testTimeout: limitMs, passWithNoTests: false };
  return { root, resolve: { alias }, test };
}

/** A lane whose files leave nothing in the process, so that one after the other may use what an earlier one imported. */
function sharing(lane: ReturnType<typeof plain>) {
  return { ...lane, test: { ...lane.test, isolate: false } };
}

/** A lane that starts databases or programs, or writes to what others read: one file at a time. */
function oneByOne(lane: ReturnType<typeof plain>) {
  return { ...lane, test: { ...lane.test, hookTimeout: 120_000, fileParallelism: false } };
}

/** After all others: it writes to what they read. */
function last(lane: ReturnType<typeof plain>) {
  return { ...lane, test: { ...lane.test, sequence: { groupOrder: 2 } } };
}

/** Two workers: while one file waits for Neo4j, the other goes on. A number of its own asks for a turn of its own. */
function inTwos(lane: ReturnType<typeof plain>) {
  return { ...lane, test: { ...lane.test, maxWorkers: 2, sequence: { groupOrder: 1 } } };
}

/** A lane on the Neo4j of the run. */
function onNeo4j(lane: ReturnType<typeof plain>) {
  return { ...lane, test: { ...lane.test, hookTimeout: 120_000, globalSetup: ['test/support/neo4j-of-the-run.ts'], setupFiles: ['test/support/close-shared-store.ts'] } };
}

/** A lane that makes graphs up: so many for each question, the same ones in every run where a seed is given. */
function makingUp(lane: ReturnType<typeof plain>, madeUp: { readonly graphs: number; readonly seed?: number }) {
  return { ...lane, test: { ...lane.test, provide: { madeUp } } };
}

// A file that does not belong where its name puts it is reported by test/architecture/lanes-of-files.test.ts.
const [THROUGH_SERVER, WITH_OWN] = ['test/integration/**/*.server.test.ts', 'test/integration/**/*.own.test.ts'] as const;
// 200 graphs for each question in every run, the same ones; others each time by `npm run verify`.
const MADE_UP = 'test/integration/*-on-generated-graphs.test.ts';
const [SAME, OTHERS] = [{ graphs: 200, seed: 2048 }, { graphs: 240 }] as const;

// Every question of one thing, planned anew among other places: a minute.
const GROWTH = 'test/integration/growth.test.ts';

// Programs as they are typed, many starts and kills of databases, a rehearsal of Java's, or thousands of changes, minutes each: `npm run verify`, before a release and after a change of what they are about.
const SLOW = ['acknowledged', 'backup', 'check-data-program', 'copying', 'database-lost', 'documents-program', 'edits-at-length', 'example-start', 'first-cut', 'held-answers-at-length', 'large-structure', 'migrations', 'neo4j-restart', 'quick-start', 'restore-refused']
  .map((name) => `test/integration/${name}.own.test.ts`);

// Slides and sheets as LibreOffice shows them, where it is installed; `npm test` counts a test that does not run as a failure.
const RENDERED = 'test/integration/rendered-by-libreoffice.test.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      plain('architecture', { include: ['test/architecture/**/*.test.ts'], limitMs: 60_000 }),
      sharing(plain('unit', { include: ['{schema,cypher,server,seed}/**/*.test.ts', 'client/src/{graph,lib}/**/*.test.ts', 'test/{support,bench}/**/*.test.ts'] })),
      {
        ...plain('client', { include: ['client/src/**/*.test.tsx', 'client/src/{app,features,ui}/**/*.test.ts'] }),
        plugins: [react()],
        test: { ...plain('client', { include: ['client/src/**/*.test.tsx', 'client/src/{app,features,ui}/**/*.test.ts'] }).test, environment: 'happy-dom' },
      },
      onNeo4j(oneByOne(plain('contract', { include: ['test/contract/**/*.test.ts'], limitMs: 60_000 }))),
      makingUp(inTwos(onNeo4j(sharing(plain('integration', { include: ['test/integration/**/*.test.ts'], exclude: [THROUGH_SERVER, WITH_OWN, GROWTH, RENDERED], limitMs: 60_000 })))), SAME),
      last(onNeo4j(oneByOne(plain('integration-server', { include: [THROUGH_SERVER], limitMs: 60_000 })))),
      oneByOne(plain('integration-own', { include: [WITH_OWN], exclude: SLOW, limitMs: 60_000 })),
      oneByOne(plain('verify', { include: [...SLOW, RENDERED], limitMs: 60_000 })),
      makingUp(onNeo4j(oneByOne(plain('made-up', { include: [MADE_UP, GROWTH], limitMs: 60_000 }))), OTHERS),
      onNeo4j(oneByOne(plain('journeys', { include: ['test/journeys/**/*.test.ts'], limitMs: 60_000 }))),
    ],
  },
});
