import { expect, it } from 'vitest';
import { readHouse, type Tree } from './house.ts';
import { keptInSharedStore, outOfLane } from './lanes-of-files.ts';

const house = readHouse();
const a = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

it('names every integration test after the lane it may run in', () => {
  expect(outOfLane(house)).toEqual([]);
});

it('keeps nothing in the store that tests share', () => {
  expect(keptInSharedStore(house)).toEqual([]);
});

it.each([
  ["import { ask } from '../support/started-server.ts';", 'server'],
  ["import { writtenStore } from '../support/started-server.ts';", 'server'],
  ["import { ownNeo4j } from '../support/own-neo4j.ts';", 'own'],
  ["import { ownProgram } from '../support/own-program.ts';", 'own'],
  ["const flags = await quickStart({ java, jars, say });", 'own'],
  ["import { program } from '../support/programs.ts';", 'own'],
  ['const store = await openStore(config, opening);', 'own'],
  ["import { ask } from '../support/started-server.ts'; await startServer(own);", 'own'],
])('reports among the files that run beside each other one that says: %s', (text, lane) => {
  const found = outOfLane(a({ 'test/integration/x.test.ts': text, [`test/integration/y.${lane}.test.ts`]: text }));
  expect(found).toEqual([expect.stringContaining(`test/integration/x.${lane}.test.ts`)]);
});

it.each(['own', 'server'])('reports a file that runs alone as %s for no reason', (lane) => {
  const text = "import { withTx } from '../support/with-tx.ts';";
  const found = outOfLane(a({ [`test/integration/x.${lane}.test.ts`]: text, 'test/integration/x.test.ts': text }));
  expect(found).toEqual([expect.stringMatching(/rolls back, so it is named test\/integration\/x\.test\.ts$/)]);
});

it('reports what is written to the shared store for good', () => {
  const [kept, undone] = ['await sharedStore().write({}, work);', 'await sharedStore().write({ dryRun: true }, work);'];
  expect(keptInSharedStore(a({ 'test/integration/x.test.ts': kept, 'test/support/y.ts': undone }))).toEqual(['test/integration/x.test.ts: writes to the shared store without dryRun']);
});
