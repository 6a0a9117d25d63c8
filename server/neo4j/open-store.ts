// From settings to a migrated database: the embedded one, or the one that NEO4J_URI names. Nothing half-done on refusal.
import { Refusal, type Config, type ExternalDatabase } from '../config.ts';
import type { Logger } from '../logger.ts';
import { openDatabase, type Database } from './database.ts';
import { DatabaseFault, type FaultKind } from './faults.ts';
import { isMigrated, migrate, stateOf, type StoreState } from './migrate.ts';
import { putAway, putAwayAfter, type Step } from './put-away.ts';
import { cutOff } from './backup/restore-backup.ts';
import { holdDataFolder, type Mode } from './embedded/data-folder.ts';
import { keepRunning, type Keeping } from './embedded/keep-running.ts';
import type { Embedded } from './embedded/launch.ts';
import { startEmbedded, type Wish } from './embedded/start.ts';

export interface OpenStore {
  readonly database: Database;
  readonly isEmbedded: boolean;
  /** True while no change was ever recorded: a new store. */
  readonly isNew: boolean;
  /** Closes what was opened, ends the embedded Neo4j and gives the data folder back. */
  close(): Promise<void>;
}

export interface Opening {
  readonly mode: Mode;
  readonly logger: Logger;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** True where half a restored backup is no reason to refuse. */
  readonly isToBeRestored?: boolean | undefined;
  /** True for a program that only reads: a database elsewhere is then never migrated, since the server that uses it may be an older one. */
  readonly isToBeRead?: boolean | undefined;
}

/** Throws a Refusal that says what to do, and leaves nothing running, when the database cannot be used. */
export async function openStore(config: Config, opening: Opening): Promise<OpenStore> {
  return config.external === undefined ? await openEmbedded(config, opening) : await openExternal(config.external, opening);
}

async function openEmbedded(config: Config, opening: Opening): Promise<OpenStore> {
  const { mode, logger, say, signal } = opening;
  const begun: Step[] = [holdDataFolder(config.dataFolder, mode)];
  const close = (): Promise<void> => putAway(begun.splice(0));
  try {
    const wish = { ...config, mode, say, signal };
    const embedded = await startEmbedded(wish);
    begun.push(mode === 'serving' ? keptRunning(embedded, wish, { logger, onLost: () => { database.lost(); } }) : () => embedded.stop());
    const database = openDatabase(embedded.config, logger);
    begun.push(() => database.close());
    return await readied({ database, isEmbedded: true, close }, opening);
  } catch (error) {
    return await putAwayAfter(error, [close]);
  }
}

/** Has the server's own Neo4j started again whenever it dies; answers how to end it. */
function keptRunning(embedded: Embedded, wish: Wish, { logger, onLost }: Pick<Keeping, 'logger' | 'onLost'>): Step {
  const start = (signal: AbortSignal): Promise<Embedded> => startEmbedded({ ...wish, boltPort: embedded.port, say: () => undefined, signal });
  return keepRunning(embedded, { start, onLost, logger, signal: wish.signal });
}

async function openExternal(external: ExternalDatabase, opening: Opening): Promise<OpenStore> {
  const { logger, say } = opening;
  say(`Using the database ${external.databaseName} at ${external.uri}`);
  const database = openDatabase(external, logger);
  const close = (): Promise<void> => database.close();
  try {
    return await readied({ database, isEmbedded: false, close }, opening);
  } catch (error) {
    const reason = error instanceof DatabaseFault ? new Refusal(refusals(external)[error.kind] ?? `${error.message} (${error.code})`) : error;
    return await putAwayAfter(reason, [close]);
  }
}

async function readied(opened: Omit<OpenStore, 'isNew'>, { say, isToBeRestored = false, isToBeRead = false }: Opening): Promise<OpenStore> {
  // Asked beside the other: the first questions of a start are planned by a Java that is cold yet, each on a core of its own.
  const asked = isMigrated(opened.database).then((isCurrent) => ({ isCurrent }), (error: unknown) => ({ error }));
  const state = await stateOf(opened.database);
  assertUsable(state, isToBeRestored);
  const found = await asked;
  if ('error' in found) throw found.error;
  if (found.isCurrent && state.storeId !== undefined) return { ...opened, isNew: state.revision === 0 };
  if (isToBeRead && !opened.isEmbedded && !found.isCurrent) throw new Refusal(NOT_MIGRATED);
  const applied = await migrate(opened.database);
  if (applied.length > 0) say(`Migrated the database: ${applied.join(', ')}`);
  return { ...opened, isNew: (await stateOf(opened.database)).revision === 0 };
}

function assertUsable({ isOurs, restoringSince }: StoreState, isToBeRestored: boolean): void {
  if (!isOurs) throw new Refusal('That database holds data that is not of Answerable, so nothing was written. Set NEO4J_URI and NEO4J_DATABASE to an empty one.');
  if (restoringSince !== undefined && !isToBeRestored) throw new Refusal(cutOff(restoringSince));
}

const NOT_MIGRATED = 'That database is empty or of an earlier version of Answerable. Start this version on it first, or use the program of its version; nothing was written.';

function refusals({ uri, user, databaseName }: ExternalDatabase): Partial<Record<FaultKind, string>> {
  return {
    UNAVAILABLE: `No Neo4j answers at ${uri}. Start it, or set NEO4J_URI to where it is, or unset NEO4J_URI to use the embedded database.`,
    WRONG_PASSWORD: `The Neo4j at ${uri} refuses the user ${user} with that password. Set NEO4J_USER and NEO4J_PASSWORD to what it expects.`,
    NO_SUCH_DATABASE: `The Neo4j at ${uri} has no database ${databaseName}. Create it, or set NEO4J_DATABASE to one that exists.`,
  };
}
