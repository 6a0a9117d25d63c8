// A Neo4j that dies under the running server is started again by it.
import { expect, it, vi } from 'vitest';
import { aliveIn } from '../../server/neo4j/embedded/processes.ts';
import { ownProgram, SLOW } from '../support/own-program.ts';
import { untilReady } from '../support/until-ready.ts';

const { places, started, gone } = ownProgram();
const OWNERS = '{ ownership(id: "d-lw-09", asOf: "2026-12-01") { owners { party { id } } } }';

async function asked(url: string, query: string): Promise<{ readonly status: number; readonly text: string; readonly ms: number }> {
  const began = Date.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return { status: response.status, text: await response.text(), ms: Date.now() - began };
}

it('starts a killed Neo4j again by itself, with what was acknowledged, and leaves nothing behind', async () => {
  const { start, url, neo4j } = await started();
  // Asked with its key until it is done: beside other checks the first plan may outlast what a command may take.
  const assign = () => asked(url, `mutation { assignOwner(input: { item: "d-lw-09", version: 1, party: "b-lw-pb", from: "2026-04-01" }, key: "before-the-kill", reason: "Agreed at the board") { change { seq } } }`);
  await vi.waitFor(async () => {
    const assigned = await assign();
    expect([assigned.status, assigned.text]).toEqual([200, expect.stringMatching(/"seq":\d+/)]);
  }, { timeout: 90_000, interval: 500 });
  process.kill(neo4j.pid, 'SIGKILL');
  const lost = await asked(url, OWNERS);
  expect([lost.status, lost.text]).toEqual([503, expect.stringContaining('"DATABASE_UNAVAILABLE"')]);
  expect(lost.ms).toBeLessThan(3_000);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  await untilReady(url);
  const again = aliveIn(places.database);
  expect([again?.pid === neo4j.pid, again?.port]).toEqual([false, neo4j.port]);
  expect((await asked(url, OWNERS)).text).toContain('"owners":[{"party":{"id":"b-lw-pb"}}]');
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
  expect(await gone()).toBe(true);
}, SLOW);
