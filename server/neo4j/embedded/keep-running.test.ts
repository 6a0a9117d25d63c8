import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { LogFields } from '../../logger.ts';
import { keepRunning, type Keeping } from './keep-running.ts';
import type { Embedded } from './launch.ts';

/** A Neo4j that lives until it is killed or stopped, and what befell all of them. */
function aStage({ failing = 0, waits = [0, 0, 0] }: { readonly failing?: number; readonly waits?: readonly number[] } = {}) {
  const events: string[] = [];
  const alive: { kill(): void }[] = [];
  let pid = 0;
  const born = (): Embedded => {
    pid += 1;
    const own = pid;
    const state = { isAlive: true };
    alive.push({ kill: () => { state.isAlive = false; } });
    const stop = (): Promise<void> => {
      state.isAlive = false;
      events.push(`stopped ${String(own)}`);
      return Promise.resolve();
    };
    return { config: { uri: '', user: '', password: '', databaseName: '' }, port: 1, pid: own, isAdopted: false, isAlive: () => state.isAlive, stop };
  };
  const log = ({ event }: LogFields): void => { events.push(String(event)); };
  let left = failing;
  const keeping: Keeping = {
    waits, lookEvery: 1,
    logger: { info: log, warn: log, error: log },
    onLost: () => { events.push('lost'); },
    start: () => {
      left -= 1;
      return left >= 0 ? Promise.reject(new Error('no')) : Promise.resolve(born());
    },
  };
  return { events, keeping, first: born(), kill: () => { alive.at(-1)?.kill(); } };
}

async function until(events: readonly string[], event: string): Promise<void> {
  while (!events.includes(event)) await pause(1);
}

it('starts a Neo4j again that was killed, says so, and ends the new one in the end', async () => {
  const { events, keeping, first, kill } = aStage();
  const stop = keepRunning(first, keeping);
  kill();
  await until(events, 'neo4j-started-again');
  await stop();
  expect(events).toEqual(['lost', 'neo4j-ended', 'neo4j-started-again', 'stopped 2']);
});

it('tries again when a start fails', async () => {
  const { events, keeping, first, kill } = aStage({ failing: 2 });
  const stop = keepRunning(first, keeping);
  kill();
  await until(events, 'neo4j-started-again');
  await stop();
  expect(events.filter((event) => event === 'neo4j-not-started')).toHaveLength(2);
});

it('gives up after so many tries, and says so', async () => {
  const { events, keeping, first, kill } = aStage({ failing: 9 });
  const stop = keepRunning(first, keeping);
  kill();
  await until(events, 'neo4j-given-up');
  await stop();
  expect(events.filter((event) => event === 'neo4j-not-started')).toHaveLength(3);
});

it('counts a Neo4j that dies soon after each start as not recovered', async () => {
  const { events, keeping, first, kill } = aStage();
  const stop = keepRunning(first, keeping);
  while (!events.includes('neo4j-given-up')) {
    kill();
    await pause(2);
  }
  await stop();
  expect(events.filter((event) => event === 'neo4j-started-again')).toHaveLength(3);
});

it('starts nothing when it is we who stop it', async () => {
  const { events, keeping, first } = aStage();
  await keepRunning(first, keeping)();
  await pause(10);
  expect(events).toEqual(['stopped 1']);
});

it('starts nothing once the program was asked to stop, though Neo4j ends before it is its turn', async () => {
  const { events, keeping, first, kill } = aStage();
  const asked = new AbortController();
  const stop = keepRunning(first, { ...keeping, signal: asked.signal });
  asked.abort();
  kill();
  await pause(10);
  await stop();
  expect(events).toEqual(['stopped 1']);
});

it('ends a start that is under way when it is stopped', async () => {
  const { events, keeping, first, kill } = aStage();
  const start: Keeping['start'] = (signal) => new Promise((_, reject) => {
    events.push('starting');
    signal.addEventListener('abort', () => { reject(new Error('cut off')); });
  });
  const stop = keepRunning(first, { ...keeping, start });
  kill();
  await until(events, 'starting');
  await stop();
  expect(events).toEqual(['lost', 'neo4j-ended', 'starting', 'stopped 1']);
});
