// `npm run backup -- FOLDER [--without-papers]`: the whole graph as files, while the server runs or not.
import { readConfig, type Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { takeBackup, type Taken, type Wanted } from '../neo4j/backup/take-backup.ts';
import { joinStore } from '../neo4j/join-store.ts';
import { copying, sayCopied, secondsSince } from './copying.ts';

const FLAG = '--without-papers';
const USAGE = `Say where to:
  npm run backup -- FOLDER [${FLAG}]   a folder that is empty or does not exist yet; a relative one counts from the checkout`;

await copying({ usage: USAGE, flag: FLAG }, async ({ folder, isFlagged, signal }) => {
  const { taken, after } = await backedUp(readConfig(), { folder, papers: isFlagged ? 'left out' : 'included', signal });
  const again = taken.passes === 2 ? '; read twice, since changes were made meanwhile' : '';
  return `Backed up ${sayCopied(taken)} to ${folder} in ${after}${again}`;
});

// A server that runs is not troubled: nothing is written to its database.
async function backedUp(config: Config, wanted: Wanted): Promise<{ readonly taken: Taken; readonly after: string }> {
  const store = await joinStore(config, { logger: createLogger(), say: console.log, signal: wanted.signal });
  try {
    const from = performance.now();
    const taken = await takeBackup(store.database, wanted);
    return { taken, after: secondsSince(from) };
  } finally {
    await store.close();
  }
}
