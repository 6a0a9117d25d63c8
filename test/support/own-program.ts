// The start program on a data folder of one test file's own, and who runs there.
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach } from 'vitest';
import { placesIn, type Places } from '../../server/neo4j/embedded/data-folder.ts';
import { aliveIn, type KnownProcess } from '../../server/neo4j/embedded/processes.ts';
import { program, type Program } from './programs.ts';
import { endAllIn, temporaryFolder } from './temporary.ts';

export interface Started {
  readonly start: Program;
  readonly url: string;
  readonly server: KnownProcess;
  readonly neo4j: KnownProcess;
}

export interface OwnProgram {
  readonly places: Places;
  /** Starts it and answers once it says that it is ready. */
  readonly started: () => Promise<Started>;
  /** Whether server and Neo4j are both gone within 20 s. */
  readonly gone: () => Promise<boolean>;
}

/** Milliseconds that a case with starts in it may take. */
export const SLOW = 240_000;

/** Call it once, at the top of a test file: what still runs is ended after each test, and the folder is removed at the end. */
export function ownProgram(): OwnProgram {
  const dataFolder = temporaryFolder('start');
  const places = placesIn(dataFolder);
  afterEach(async () => { await endAllIn(dataFolder); }, SLOW);
  afterAll(() => { rmSync(dataFolder, { recursive: true, force: true }); });
  const isAnyAlive = (): boolean => [places.holder, places.database].some((file) => aliveIn(file) !== undefined);
  return {
    places,
    started: async () => {
      const start = program('start', { ANSWERABLE_DATA: dataFolder });
      await start.says(/is ready: http:\S+/);
      const [, url = ''] = /is ready: (http:\S+)/.exec(start.said()) ?? [];
      const [server, neo4j] = [aliveIn(places.holder), aliveIn(places.database)];
      if (server === undefined || neo4j === undefined) throw new Error('The data folder does not say who runs.');
      return { start, url, server, neo4j };
    },
    gone: async () => {
      const until = Date.now() + 20_000;
      while (isAnyAlive() && Date.now() < until) await pause(100);
      return !isAnyAlive();
    },
  };
}
