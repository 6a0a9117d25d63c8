// The open database: reads one statement at a time, changes in one transaction, both with limits and a breaker.
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Logger } from '../logger.ts';
import { createBreaker, type Patience } from './breaker.ts';
import { createDriver, LIMITS, type DatabaseConfig } from './driver.ts';
import { asFault } from './faults.ts';
import { createHealthCheck, type Health } from './health.ts';
import { repeatingRead, repeatingWrite } from './repeating.ts';
import { rowsOf, txOver, type Tx } from './tx.ts';

interface Options {
  /** Goes with the query as transaction metadata, so that the server's own log can be matched with ours. */
  readonly requestId?: string | undefined;
  readonly timeoutMs?: number | undefined;
}

export interface ReadOptions extends Options, Patience {}

export interface WriteOptions<T> extends Options, Patience {
  /** Do everything, answer, and undo it. */
  readonly dryRun?: boolean | undefined;
  /** False for an answer (a refusal) after which everything is undone. */
  readonly isKept?: ((value: T) => boolean) | undefined;
}

export interface Database {
  /** Each statement inside is a read of its own: two of them may see different states. Throws DatabaseFault. */
  read<T>(work: (tx: Tx) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** One transaction; `work` may run again after a deadlock, so it touches nothing but the database. Throws DatabaseFault. */
  write<T>(options: WriteOptions<T>, work: (tx: Tx) => Promise<T>): Promise<T>;
  health(): Promise<Health>;
  /** Told by whoever sees the database die: from now on everything fails at once, until it answers again. */
  lost(): void;
  /** Calls `listener` each time a lost database answers again; it may have forgotten every plan it made. */
  onBack(listener: () => void): void;
  /** For the generated reads only; everything else goes through `read` and `write`. */
  readonly driver: Driver;
  readonly databaseName: string;
  close(): Promise<void>;
}

/** Opens without connecting: a database that is down shows at the first question. */
export function openDatabase(config: DatabaseConfig, logger: Logger): Database {
  const driver = createDriver(config);
  const health = createHealthCheck(config);
  const listeners: (() => void)[] = [];
  const breaker = createBreaker(health, logger, () => { for (const listener of listeners) listener(); });
  const hold: Hold = { driver, databaseName: config.databaseName };
  return {
    driver,
    databaseName: config.databaseName,
    health: () => health.ask(),
    lost: () => { breaker.open(); },
    onBack: (listener) => { listeners.push(listener); },
    read: async (work, options = {}) =>
      await work(txOver((text, params) => breaker.pass(() => repeatingRead(() => readOnce(hold, { text, params, options })), options))),
    write: (options, work) => repeatingWrite(() => breaker.pass(() => writeOnce(hold, options, work), options)),
    close: async () => {
      breaker.close();
      await Promise.all([driver.close(), health.close()]);
    },
  };
}

interface Hold {
  readonly driver: Driver;
  readonly databaseName: string;
}

interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: ReadOptions;
}

function sessionOf({ driver, databaseName }: Hold, defaultAccessMode: 'READ' | 'WRITE') {
  return driver.session({ database: databaseName, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager });
}

// Sent without opening a transaction first: one round trip less than a managed read.
async function readOnce(hold: Hold, { text, params, options }: Statement) {
  const session = sessionOf(hold, neo4j.session.READ);
  try {
    return await rowsOf(session.run(text, params, transactionOf(options, LIMITS.read)));
  } catch (error) {
    throw asFault(error);
  } finally {
    await session.close();
  }
}

async function writeOnce<T>(hold: Hold, options: WriteOptions<T>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const session = sessionOf(hold, neo4j.session.WRITE);
  const undone: { answer?: { readonly value: T } } = {};
  try {
    return await session.executeWrite(async (tx) => {
      const value = await work(txWithin(tx));
      if (options.dryRun !== true && options.isKept?.(value) !== false) return value;
      undone.answer = { value };
      throw new RolledBack();
    }, transactionOf(options, LIMITS.write));
  } catch (error) {
    if (error instanceof RolledBack && undone.answer !== undefined) return undone.answer.value;
    throw asFault(error);
  } finally {
    await session.close();
  }
}

/** Thrown inside a transaction to undo it; never leaves this file. */
class RolledBack extends Error {}

// Faults are renamed inside the transaction: the driver would repeat its own kind only after a whole second.
function txWithin(tx: ManagedTransaction): Tx {
  return txOver(async (text, params) => {
    try {
      return await rowsOf(tx.run(text, params));
    } catch (error) {
      throw asFault(error);
    }
  });
}

function transactionOf({ requestId, timeoutMs }: Options, limit: number) {
  return { timeout: timeoutMs ?? limit, ...(requestId === undefined ? {} : { metadata: { requestId } }) };
}
