// What was acknowledged is on disk: officers write while database or server are killed, twenty times over.
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { aliveIn } from '../../server/neo4j/embedded/processes.ts';
import { ownProgram, type Started } from '../support/own-program.ts';
import { untilReady } from '../support/until-ready.ts';

const ROUNDS = 20;
const OFFICERS = 8;
const { places, started } = ownProgram();

const ADD = `mutation ($name: String!, $key: ID!) {
  addOrganisation(input: { name: $name, kind: VCSE }, key: $key, reason: "Written while something dies") { problems { message } change { seq } } }`;
const answer = z.object({ data: z.object({ addOrganisation: z.object({ problems: z.array(z.unknown()), change: z.object({ seq: z.int() }) }) }) });
const counted = z.object({ data: z.object({ organisationsConnection: z.object({ totalCount: z.int() }) }) });

/** By key: the number of its change, or undefined where no answer came. */
type Sent = Map<string, number | undefined>;

async function asked(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return await response.json();
}

// Undefined: refused, cut off, or not answered in its shape; whether it was written only the key can tell.
async function written(url: string, key: string): Promise<number | undefined> {
  const read = answer.safeParse(await asked(url, ADD, { name: `Written ${key}`, key }).catch(() => undefined));
  return read.success ? read.data.data.addOrganisation.change.seq : undefined;
}

async function writing(url: string, sent: Sent, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const key = randomUUID();
    sent.set(key, undefined);
    sent.set(key, await written(url, key));
    if (sent.get(key) === undefined) await pause(50);
  }
}

// A database that has just come back plans everything anew, which may outlast what one request is given.
async function eventually(url: string, key: string): Promise<number> {
  return await vi.waitFor(async () => {
    const text = JSON.stringify(await asked(url, ADD, { name: `Written ${key}`, key }));
    return answer.parse(JSON.parse(text), { error: () => text }).data.addOrganisation.change.seq;
  }, { timeout: 60_000, interval: 500 });
}

function acknowledged(sent: Sent): number {
  return [...sent.values()].filter((seq) => seq !== undefined).length;
}

async function again(now: Started, isServerKilled: boolean): Promise<Started> {
  const next = isServerKilled ? await started() : now;
  await untilReady(next.url);
  return next;
}

it('keeps every acknowledged edit, once, whatever is killed', async () => {
  const all: Sent = new Map();
  let at = await started();
  await untilReady(at.url);
  for (let round = 0; round < ROUNDS; round += 1) {
    const isServerKilled = round % 2 === 1;
    const sent: Sent = new Map();
    const stop = new AbortController();
    const officers = Array.from({ length: OFFICERS }, () => writing(at.url, sent, stop.signal));
    await vi.waitFor(() => { expect(acknowledged(sent)).toBeGreaterThan(OFFICERS); }, { timeout: 60_000, interval: 20 });
    await pause(randomInt(0, 1_000));
    const victim = isServerKilled ? at.server : aliveIn(places.database);
    expect(victim).toBeDefined();
    if (victim !== undefined) process.kill(victim.pid, 'SIGKILL');
    await pause(200);
    stop.abort();
    await Promise.all(officers);
    at = await again(at, isServerKilled);
    // Said again under its own key: what was acknowledged answers with its first number, what was cut off is written now, or was.
    for (const [key, seq] of sent) {
      const found = await eventually(at.url, key);
      if (seq !== undefined) expect(found).toBe(seq);
      all.set(key, found);
    }
  }
  const { data } = counted.parse(await asked(at.url, '{ organisationsConnection(first: 1, where: { name: { startsWith: "Written " } }) { totalCount } }', {}));
  expect(data.organisationsConnection.totalCount).toBe(all.size);
  expect(new Set(all.values()).size).toBe(all.size);
}, 1_800_000);
