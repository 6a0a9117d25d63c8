// A store of one test file's own, and backups of it and of others in a folder of each test's own.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { checkBackup } from '../../server/neo4j/backup/checked-backup.ts';
import { restoreBackup } from '../../server/neo4j/backup/restore-backup.ts';
import { takeBackup } from '../../server/neo4j/backup/take-backup.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';
import { migrate, readMigrations } from '../../server/neo4j/migrate.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { emptied } from './emptied.ts';
import { ownNeo4j } from './own-neo4j.ts';
import { temporaryFolder } from './temporary.ts';

/** Call it once, at the top of a test file: it starts a Neo4j before the first test and takes it away after the last. */
export function ownStore() {
  const own = ownNeo4j();
  const opened: { readonly database: Database; readonly config: DatabaseConfig }[] = [];
  let folder = '';
  const theirs = (): { readonly database: Database; readonly config: DatabaseConfig } => {
    const [found] = opened;
    if (found === undefined) throw new Error('Not open.');
    return found;
  };

  beforeAll(async () => {
    const { config } = await own.start();
    opened.push({ config, database: openDatabase(config, createLogger('silent')) });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(opened.map(({ database }) => database.close()));
    await own.remove();
  }, 60_000);
  beforeEach(() => { folder = temporaryFolder('backup'); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  const at = (name = ''): string => join(folder, name);
  return {
    at,
    store: (): Database => theirs().database,
    config: (): DatabaseConfig => theirs().config,
    /** Without anything, migrated. */
    emptyStore: async (migrations = readMigrations()): Promise<Database> => {
      await emptied(theirs().database);
      await migrate(theirs().database, migrations);
      return theirs().database;
    },
    back: (database: Database, name: string, papers: 'included' | 'left out' = 'included') => takeBackup(database, { folder: at(name), papers }),
    restore: async (name: string, { migrations = readMigrations(), startOver = false } = {}) =>
      await restoreBackup(theirs().database, await checkBackup(at(name), migrations), { migrations, startOver }),
    /** Every file of a backup, byte for byte. */
    bytesOf: (name: string): Readonly<Record<string, string>> =>
      Object.fromEntries(readdirSync(at(name)).toSorted().map((file) => [file, readFileSync(join(at(name), file), 'utf8')])),
    /** Runs a text of the test's own and answers its rows. */
    ask: (text: string, params: Readonly<Record<string, unknown>> = {}) => theirs().database.write({}, (tx) => runnerOf(tx)(text, params)),
  };
}
