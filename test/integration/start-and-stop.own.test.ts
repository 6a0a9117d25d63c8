// The start program as a whole: it comes up on an empty folder, keeps what was written, and leaves no process behind.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { aliveIn } from '../../server/neo4j/embedded/processes.ts';
import { ownProgram, SLOW } from '../support/own-program.ts';

const { places, started, gone } = ownProgram();

const WRITE = `mutation { assignOwner(input: { item: "d-lw-05", version: 1, party: "b-lw-pb", from: "2026-04-01" }, key: "kept-over-a-stop", reason: "Agreed at the board") { problems { code } change { command } } }`;
const READ = '{ revision ownership(id: "d-lw-05", asOf: "2026-12-01") { owners { party { id } } } }';
const owned = z.object({ revision: z.int(), ownership: z.object({ owners: z.array(z.object({ party: z.object({ id: z.string() }) })) }) });

async function asked(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return z.object({ data: z.unknown() }).parse(await response.json()).data;
}

it('fills an empty folder, answers, writes, and stops on Ctrl-C with nothing left and exit code 0', async () => {
  const { start, url } = await started();
  expect(start.said()).toMatch(/Loaded the facts in seed\/: \d+ records/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(owned.parse(await asked(url, READ)).ownership.owners).toEqual([]);
  expect(await asked(url, WRITE)).toEqual({ assignOwner: { problems: [], change: { command: 'assignOwner' } } });
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
  expect(await gone()).toBe(true);
}, SLOW);

it('starts again on what is there with what was written, adopts the Neo4j of a server that was killed, and ends by itself when its command is killed', async () => {
  const password = readFileSync(places.password, 'utf8');
  const first = await started();
  expect(first.start.said()).not.toMatch(/Loaded|Migrated|Fetching/);
  expect(first.start.said()).not.toContain(password.trim());
  expect(readFileSync(places.password, 'utf8')).toBe(password);
  const kept = owned.parse(await asked(first.url, READ));
  expect(kept.ownership.owners).toEqual([{ party: { id: 'b-lw-pb' } }]);
  expect(kept.revision).toBeGreaterThan(0);

  process.kill(first.server.pid, 'SIGKILL');
  expect((await first.start.ended).code).not.toBe(0);
  expect(aliveIn(places.database)).toEqual(first.neo4j);
  const second = await started();
  expect(second.start.said()).toContain('still runs from an earlier start');
  expect(second.neo4j).toEqual(first.neo4j);

  second.start.process.kill('SIGKILL');
  await second.start.ended.catch(() => undefined);
  expect(await gone()).toBe(true);
}, SLOW);
