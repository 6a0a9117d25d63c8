// The way in for programs that only read (ARCHITECTURE §7): beside a server that runs, to its own Neo4j; else to one of their own.
import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { openDatabase, type Database } from './database.ts';
import { placesIn } from './embedded/data-folder.ts';
import { aliveIn } from './embedded/processes.ts';
import { configFor } from './embedded/launch.ts';
import { openStore, type Opening } from './open-store.ts';

export interface JoinedStore {
  readonly database: Database;
  /** Lets go of it: what was started for this is stopped, what ran before runs on. */
  close(): Promise<void>;
}

/** For reading only. Throws a Refusal that says what to do when there is no database to read. */
export async function joinStore(config: Config, opening: Omit<Opening, 'mode'>): Promise<JoinedStore> {
  return beside(config, opening) ?? await openStore(config, { ...opening, mode: 'program', isToBeRead: true });
}

function beside({ dataFolder, external }: Config, { logger, say }: Omit<Opening, 'mode'>): JoinedStore | undefined {
  if (external !== undefined) return undefined;
  const places = placesIn(dataFolder);
  const running = aliveIn(places.holder)?.mode === 'serving' ? aliveIn(places.database) : undefined;
  if (running?.port === undefined) return undefined;
  say('Reading beside the server that runs');
  const database = openDatabase(configFor(running.port, readFileSync(places.password, 'utf8').trim()), logger);
  return { database, close: () => database.close() };
}
