// `npm run documents -- attach FOLDER | detach [PAPER …] | list`: the papers' own words, in and out of the store.
import { readConfig, type Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { openStore } from '../neo4j/open-store.ts';
import { doDocuments, type AskedOfDocuments } from './documents-job.ts';
import { askedFor } from './documents-words.ts';
import { doorOf, throughDoor } from './server-door.ts';
import { untilAskedToStop } from './stopping.ts';

await untilAskedToStop(async (signal) => {
  const say = (line: string): void => { console.log(line); };
  const asked = askedFor(process.argv.slice(2));
  const config = readConfig();
  for (const line of await done(asked, config, signal)) say(line);
  return 0;
});

async function done(asked: AskedOfDocuments, config: Config, signal: AbortSignal): Promise<readonly string[]> {
  const door = doorOf(config);
  if (door !== undefined) return await throughDoor(door, 'documents', asked);
  const store = await openStore(config, { mode: 'program', logger: createLogger(), say: console.log, signal });
  try {
    return await doDocuments(store.database, asked);
  } finally {
    await store.close();
  }
}
