// `npm run check-data [-- --json]`: what is wrong with the record. Exit code 0 when all that was found is explained, 1 otherwise.
import { readConfig, Refusal } from '../config.ts';
import { createLogger } from '../logger.ts';
import { joinStore } from '../neo4j/join-store.ts';
import { dataFaults } from '../questions/data-faults.ts';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { checkTable } from './check-table.ts';
import { untilAskedToStop } from './stopping.ts';

const USAGE = `Say nothing, or --json:
  npm run check-data                      a table of every rule and what breaks it
  npm run check-data -- --json            the same for a program to read`;
const LIMIT = 60_000;

await untilAskedToStop(async (signal) => {
  const asked = process.argv.slice(2);
  if (asked.some((word) => word !== '--json') || asked.length > 1) throw new Refusal(USAGE);
  const isForProgram = asked.length === 1;
  // What is said on the way does not belong to what a program reads.
  const say = (line: string): void => { if (!isForProgram) console.log(line); };
  const store = await joinStore(readConfig(), { logger: createLogger(), say, signal });
  try {
    const ask = { asOf: todayInLondon(), visibilities: VISIBILITIES };
    const found = await store.database.read((tx) => dataFaults(tx, ask), { timeoutMs: LIMIT });
    if (isForProgram) console.log(JSON.stringify(found, undefined, 2));
    else for (const line of checkTable(found)) console.log(line);
    return found.faults === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
});
