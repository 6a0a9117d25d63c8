// `npm run documents -- attach FOLDER | detach [PAPER …] | list`: the papers' own words, in and out of the store.
import { resolve } from 'node:path';
import { CHECKOUT, readConfig, Refusal, type Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { openStore } from '../neo4j/open-store.ts';
import { doDocuments, type AskedOfDocuments } from './documents-job.ts';
import { doorOf, throughDoor } from './server-door.ts';
import { untilAskedToStop } from './stopping.ts';

const USAGE = `Say what to do:
  npm run documents -- attach FOLDER [--accept-changed]   the text files in FOLDER; a relative one counts from the checkout
  npm run documents -- detach [PAPER …]                   papers by identifier, such as doc-001; all of them when none is named
  npm run documents -- list                               every paper, and whether it is attached`;

await untilAskedToStop(async (signal) => {
  const say = (line: string): void => { console.log(line); };
  const asked = askedFor(process.argv.slice(2));
  const config = readConfig();
  for (const line of await done(asked, config, signal)) say(line);
  return 0;
});

function askedFor([verb, ...rest]: readonly string[]): AskedOfDocuments {
  const flags = rest.filter((word) => word.startsWith('-'));
  const [folder, ...more] = rest.filter((word) => !word.startsWith('-'));
  const mayBeChanged = flags.includes('--accept-changed');
  const strange = flags.some((flag) => flag !== '--accept-changed');
  if (verb === 'attach' && folder !== undefined && more.length === 0 && !strange) return { do: 'attach', folder: resolve(CHECKOUT, folder), mayBeChanged };
  if (verb === 'detach' && flags.length === 0) return { do: 'detach', papers: rest };
  if (verb === 'list' && rest.length === 0) return { do: 'list' };
  throw new Refusal(USAGE);
}

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
