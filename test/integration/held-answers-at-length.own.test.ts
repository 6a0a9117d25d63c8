// Ten thousand changes between the questions of two servers: not one answer is older than what was done before it was asked for.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openStore } from '../../server/neo4j/open-store.ts';
import { seed } from '../../server/programs/seeding.ts';
import { askedAmongChanges } from '../support/asked-among-changes.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { twoServers } from '../support/two-servers.ts';

const CHANGES = 10_000;
const HOUR = 3_600_000;
const own = ownNeo4j();

beforeAll(async () => {
  const store = await openStore(own.config, { mode: 'test', logger: createLogger('silent'), say: () => undefined });
  try {
    await seed(store.database);
  } finally {
    await store.close();
  }
}, 180_000);
afterAll(() => own.remove(), 60_000);

it('tells nothing stale among 10,000 changes', async () => {
  const { config } = await own.start();
  const both = await twoServers(config);
  try {
    const { answers, held, stale } = await askedAmongChanges(both, { person: 'p-bailey', changes: CHANGES });
    process.stdout.write(`${String(CHANGES)} changes, ${String(answers)} answers, ${String(held)} of them held, ${String(stale)} stale\n`);
    expect(stale).toBe(0);
    expect(held).toBeGreaterThan(CHANGES);
  } finally {
    await both.stop();
  }
}, HOUR);
