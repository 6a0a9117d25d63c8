// A database that goes away under an open server: told within seconds, refused at once from then on, and found again by itself.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeState } from '#cypher/history/store-state.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { freePort } from '../../server/neo4j/embedded/settings.ts';
import { run } from '../../server/neo4j/run.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';

const own = ownNeo4j(await freePort());
const opened: Database[] = [];

beforeAll(async () => {
  const { config } = await own.start();
  opened.push(openDatabase(config, createLogger('silent')));
}, 120_000);

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await own.remove();
}, 60_000);

const ask = async (): Promise<unknown> => await opened[0]?.read((tx) => run(tx, storeState, {}));

async function failure(): Promise<{ kind: unknown; ms: number }> {
  const began = Date.now();
  const kind = await ask().then(() => 'answered', (error: unknown) => (error instanceof Error && 'kind' in error ? error.kind : error));
  return { kind, ms: Date.now() - began };
}

async function untilItAnswers(): Promise<number> {
  const began = Date.now();
  while ((await failure()).kind !== 'answered') {
    if (Date.now() - began > 20_000) throw new Error('It never answered again.');
    await pause(100);
  }
  return Date.now() - began;
}

async function expectLost(): Promise<void> {
  const first = await failure();
  expect(first.kind).toBe('UNAVAILABLE');
  expect(first.ms).toBeLessThan(3_000);
  const next = await failure();
  expect(next.kind).toBe('UNAVAILABLE');
  expect(next.ms).toBeLessThan(50);
}

it('fails within 3 s when the database was stopped, at once after that, and recovers when it is back', async () => {
  expect(await ask()).toHaveLength(1);
  await (await own.start()).stop();
  await expectLost();
  expect(await opened[0]?.health()).toEqual({ ok: false, reason: 'UNAVAILABLE' });
  await own.start();
  expect(await untilItAnswers()).toBeLessThan(5_000);
  expect(await opened[0]?.health()).toEqual({ ok: true });
});

it('fails within 3 s when the database is frozen, and recovers when it goes on', async () => {
  const { pid } = await own.start();
  process.kill(pid, 'SIGSTOP');
  try {
    await expectLost();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  expect(await untilItAnswers()).toBeLessThan(5_000);
});

it('says that the password is wrong, and does not take the database for lost', async () => {
  const { config } = await own.start();
  const stranger = openDatabase({ ...config, password: 'a wrong one' }, createLogger('silent'));
  await expect(stranger.read((tx) => run(tx, storeState, {}))).rejects.toMatchObject({ kind: 'WRONG_PASSWORD' });
  await stranger.close();
});
