// `npm run restore -- FOLDER [--start-over]`: what `npm run backup` wrote, into an empty database.
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { checkBackup } from '../neo4j/backup/checked-backup.ts';
import { restoreBackup } from '../neo4j/backup/restore-backup.ts';
import { readMigrations } from '../neo4j/migrate.ts';
import { openStore } from '../neo4j/open-store.ts';
import { copying, sayCopied, secondsSince } from './copying.ts';

const FLAG = '--start-over';
const USAGE = `Say what from:
  npm run restore -- FOLDER [${FLAG}]   a folder that npm run backup wrote; a relative one counts from the checkout`;

await copying({ usage: USAGE, flag: FLAG }, async ({ folder, isFlagged, signal }) => {
  const config = readConfig();
  const migrations = readMigrations();
  const backup = await checkBackup(folder, migrations);
  const store = await openStore(config, { mode: 'program', logger: createLogger(), say: console.log, signal, isToBeRestored: true });
  try {
    const from = performance.now();
    const restored = await restoreBackup(store.database, backup, { migrations, startOver: isFlagged, signal });
    return `Restored ${sayCopied(restored)} from ${folder} in ${secondsSince(from)}`;
  } finally {
    await store.close();
  }
});
