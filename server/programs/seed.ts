// `npm run seed`: says what the example holds and loads what the database does not say yet.
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { openStore } from '../neo4j/open-store.ts';
import { seed } from './seeding.ts';
import { untilAskedToStop } from './stopping.ts';

await untilAskedToStop(async (signal) => {
  const say = (line: string): void => { console.log(line); };
  say('Loading the facts in seed/: what is new or different is written, nothing is removed');
  const store = await openStore(readConfig(), { mode: 'program', logger: createLogger(), say, signal });
  try {
    const { records, lines } = await seed(store.database);
    say(records + lines === 0 ? 'Nothing written: the database says all of it already' : `Wrote ${String(records)} records and ${String(lines)} lines`);
  } finally {
    await store.close();
  }
  return 0;
});
