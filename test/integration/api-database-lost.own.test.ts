// The database stopped under a running server, and back: told within 3 s, quick from then on, and well again by itself.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../server/neo4j/embedded/settings.ts';
import type { Embedded } from '../../server/neo4j/embedded/launch.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { startServer, type StartedServer } from '../support/run-of-neo4j.ts';

const own = ownNeo4j(await freePort());
let neo4j: Embedded;
let server: StartedServer;

beforeAll(async () => {
  neo4j = await own.start();
  server = await startServer(neo4j.config);
}, 180_000);
afterAll(async () => {
  await server.stop();
  await own.remove();
}, 60_000);

async function get(path: string) {
  const began = Date.now();
  const response = await fetch(server.url + path);
  return { status: response.status, text: await response.text(), ms: Date.now() - began };
}

async function ask(query: string) {
  const began = Date.now();
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return { status: response.status, text: await response.text(), retryAfter: response.headers.get('retry-after'), ms: Date.now() - began };
}

async function untilReady(): Promise<number> {
  const began = Date.now();
  while ((await get('/readyz')).status !== 200) {
    if (Date.now() - began > 20_000) throw new Error('It never became ready again.');
    await pause(100);
  }
  return Date.now() - began;
}

// A database that has just started is slow; that it answers again is what counts here.
async function answers(): Promise<void> {
  const until = Date.now() + 30_000;
  while ((await ask('{ revision }')).status !== 200) {
    if (Date.now() > until) throw new Error('It never answered again.');
    await pause(200);
  }
}

it('fails /readyz and every request within 3 s, and recovers', async () => {
  expect((await ask('{ revision }')).status).toBe(200);
  await neo4j.stop();
  const ready = await get('/readyz');
  expect([ready.status, ready.text]).toEqual([503, '{"ok":false,"reasons":["database: UNAVAILABLE"]}']);
  expect(ready.ms).toBeLessThan(3_000);
  for (const query of ['{ revision }', '{ ownership(id: "x") { say } }', '{ bodies(limit: 1) { id } }']) {
    const lost = await ask(query);
    expect(lost).toMatchObject({ status: 503, retryAfter: '1' });
    expect(lost.text).toContain('"DATABASE_UNAVAILABLE"');
    expect(lost.text).not.toMatch(/bolt|127\.0\.0\.1|neo4j|MATCH/i);
    expect(lost.ms).toBeLessThan(3_000);
  }
  expect((await get('/livez')).status).toBe(200);
  neo4j = await own.start();
  expect(await untilReady()).toBeLessThan(5_000);
  await answers();
}, 180_000);
