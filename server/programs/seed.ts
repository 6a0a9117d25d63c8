// `npm run seed`: says what it will write, then writes what the database does not say yet.
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import type { Loaded } from '../importing/load-facts.ts';
import { openStore } from '../neo4j/open-store.ts';
import { seed } from './seeding.ts';
import { untilAskedToStop } from './stopping.ts';

await untilAskedToStop(async (signal) => {
  const say = (line: string): void => { console.log(line); };
  const store = await openStore(readConfig(), { mode: 'program', logger: createLogger(), say, signal });
  try {
    const planned = await seed(store.database, { dryRun: true });
    if (planned.records + planned.lines + planned.dropped === 0) {
      say('Nothing to write: the database says all of it already');
      return 0;
    }
    say(`Writing ${counted(planned)} from seed/ that are new or differ; removing ${String(planned.dropped)} that its files no longer name`);
    const done = await seed(store.database);
    say(`Wrote ${counted(done)}; removed ${String(done.dropped)}`);
  } finally {
    await store.close();
  }
  return 0;
});

function counted({ records, lines }: Loaded): string {
  return `${String(records)} records and ${String(lines)} dated relationships`;
}
