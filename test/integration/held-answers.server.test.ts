// Answers that a server holds: given again without asking the database anew, and never once anybody has changed the graph.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { askedAmongChanges } from '../support/asked-among-changes.ts';
import { twoServers, type CountingServer, type TwoServers } from '../support/two-servers.ts';

const OWNER = 'query ($id: ID!) { ownership(id: $id, asOf: "2026-12-01") { say owners { party { id } } } }';
const ASSIGN = 'mutation ($input: AssignOwnerInput!, $key: ID!, $dryRun: Boolean!) { assignOwner(input: $input, key: $key, reason: "Agreed", dryRun: $dryRun) { problems { message } } }';
// No other test of this lane writes to these.
const [ITEM, TRIED, CHANGED] = ['d-aw-03', 'd-aw-04', 'd-aw-05'] as const;

let both: TwoServers;
beforeAll(async () => { both = await twoServers(inject('stand').laneB); }, 60_000);
afterAll(() => both.stop());

/** What was asked of the database for each of these askings. */
async function workEach(server: CountingServer, times: number, ask: () => Promise<string>) {
  const work: number[] = [];
  const texts: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = server.work();
    texts.push(await ask());
    work.push(server.work() - before);
    // An answer is held after it was sent.
    await pause(20);
  }
  return { work, texts };
}

it('gives the same answer again without asking the question again', async () => {
  const { work, texts } = await workEach(both.first, 6, () => both.first.ask(OWNER, { id: ITEM }));
  expect(texts[0]).toContain('"data":{"ownership":{"say":');
  expect(new Set(texts).size).toBe(1);
  expect(work.slice(0, 1)).toEqual([1]);
  expect(work.slice(-2)).toEqual([0, 0]);
});

it('asks again once another server has changed the graph', async () => {
  const { first, second } = both;
  const ask = (): Promise<string> => first.ask(OWNER, { id: CHANGED });
  expect((await workEach(first, 4, ask)).work.at(-1)).toBe(0);
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

it('is never older than a change that was done before it was asked for', async () => {
  const { answers, held, stale } = await askedAmongChanges(both, { person: 'p-bailey', changes: 60 });
  expect(stale).toBe(0);
  expect(held).toBeGreaterThan(30);
  expect(answers).toBeGreaterThan(held);
}, 180_000);
