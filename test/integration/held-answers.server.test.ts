// Answers that a server holds: given again without asking the database anew, and never once anybody has changed the graph.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { askedAmongChanges } from '../support/asked-among-changes.ts';
import { writtenStore } from '../support/started-server.ts';
import { twoServers, type CountingServer, type TwoServers } from '../support/two-servers.ts';

const OWNER = 'query ($id: ID!) { ownership(id: $id, asOf: "2026-12-01") { say owners { party { id } } } }';
const ASSIGN = 'mutation ($input: AssignOwnerInput!, $key: ID!, $dryRun: Boolean!) { assignOwner(input: $input, key: $key, reason: "Agreed", dryRun: $dryRun) { problems { message } } }';
// No other test of this lane writes to these.
const [ITEM, TRIED, CHANGED] = ['d-aw-03', 'd-aw-04', 'd-aw-05'] as const;

let both: TwoServers;
beforeAll(async () => { both = await twoServers(writtenStore()); }, 60_000);
afterAll(() => both.stop());

/** What was asked of the database for each of these askings. */
async function workEach(server: CountingServer, times: number, ask: () => Promise<string>) {
  const work: number[] = [];
  const texts: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = server.work();
    texts.push(await ask());
    work.push(server.work() - before);
    // An answer is held after it was sent, so that what is held amiss shows at the next asking.
    await pause(20);
  }
  return { work, texts };
}

/** Asks until the answer is held: one asking has cost nothing. */
async function untilHeld(server: CountingServer, ask: () => Promise<string>): Promise<void> {
  await vi.waitFor(async () => { expect((await workEach(server, 1, ask)).work).toEqual([0]); }, { timeout: 20_000, interval: 20 });
}

it('gives the same answer again without asking the question again', async () => {
  const ask = (): Promise<string> => both.first.ask(OWNER, { id: ITEM });
  const first = await workEach(both.first, 1, ask);
  expect(first.work).toEqual([1]);
  expect(first.texts[0]).toContain('"data":{"ownership":{"say":');
  await untilHeld(both.first, ask);
  expect(await workEach(both.first, 2, ask)).toEqual({ work: [0, 0], texts: [...first.texts, ...first.texts] });
});

it('asks again once another server has changed the graph', async () => {
  const { first, second } = both;
  const ask = (): Promise<string> => first.ask(OWNER, { id: CHANGED });
  await untilHeld(first, ask);
  const input = { item: CHANGED, version: 1, party: 'b-aw-pb', from: '2026-04-01' };
  expect(await second.ask(ASSIGN, { input, key: randomUUID(), dryRun: false })).toBe('{"data":{"assignOwner":{"problems":[]}}}\n');
  const { work, texts } = await workEach(first, 1, ask);
  expect(work).toEqual([1]);
  expect(texts[0]).toContain('"owners":[{"party":{"id":"b-aw-pb"}}]');
});

it('holds no dry run, no preview and no answer with an error', async () => {
  const server = both.first;
  const input = { item: TRIED, version: 1, party: 'b-aw-pb', from: '2026-04-01' };
  const key = randomUUID();
  const dryRuns = await workEach(server, 4, () => server.ask(ASSIGN, { input, key, dryRun: true }));
  const preview = (): Promise<string> => server.ask('{ closureImpact(party: "b-aw-pb", on: "2026-04-01") { say } }');
  // A busy Neo4j may need several tries for its first plan of it.
  for (let left = 10; left > 0 && (await preview()).includes('TIMED_OUT'); left -= 1);
  const previews = await workEach(server, 4, preview);
  const unknown = await workEach(server, 4, () => server.ask(OWNER, { id: 'd-none' }));
  expect([dryRuns.work, previews.work, unknown.work]).toEqual([[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]);
  expect(previews.texts[0]).toContain('"data":{"closureImpact":{"say":');
  expect(unknown.texts[0]).toContain('"NOT_FOUND"');
});

it('puts the name back that it changed, also where an asking fails', async () => {
  const named = (): Promise<string> => both.first.ask('{ personProfile(id: "p-bailey", asOf: "2023-03-15") { thing { name } } }');
  const before = await named();
  let asked = 0;
  const failing: CountingServer = { ...both.second, ask: async (query, variables) => {
    asked += 1;
    if (asked > 5) throw new Error('It does not answer.');
    return await both.second.ask(query, variables);
  } };
  await expect(askedAmongChanges({ ...both, second: failing }, { person: 'p-bailey', changes: 60 })).rejects.toThrow('It does not answer.');
  expect(await named()).toBe(before);
}, 60_000);

it('is never older than a change that was done before it was asked for', async () => {
  const { answers, held, stale } = await askedAmongChanges(both, { person: 'p-bailey', changes: 60 });
  expect(stale).toBe(0);
  expect(held).toBeGreaterThan(30);
  expect(answers).toBeGreaterThan(held);
}, 180_000);
