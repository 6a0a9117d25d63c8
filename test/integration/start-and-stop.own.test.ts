// The start program as a whole: it comes up on an empty folder, keeps what was written, and leaves no process behind.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aliveIn } from '../../server/neo4j/embedded/processes.ts';
import { ownProgram, SLOW } from '../support/own-program.ts';

const { places, started, gone } = ownProgram();

it('fills an empty folder, answers, and stops on Ctrl-C with nothing left and exit code 0', async () => {
  const { start, url } = await started();
  expect(start.said()).toMatch(/Loaded the facts in seed\/: \d+ records/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  start.process.kill('SIGINT');
  expect((await start.ended).code).toBe(0);
  expect(await gone()).toBe(true);
}, SLOW);

it('starts again on what is there, adopts the Neo4j of a server that was killed, and ends by itself when its command is killed', async () => {
  const password = readFileSync(places.password, 'utf8');
  const first = await started();
  expect(first.start.said()).not.toMatch(/Loaded|Migrated|Fetching/);
  expect(first.start.said()).not.toContain(password.trim());
  expect(readFileSync(places.password, 'utf8')).toBe(password);

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
