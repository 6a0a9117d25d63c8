// `npm run check-data [-- --all] [--json]`: what is wrong with the record. Exit code 0 when all that was found is explained, 1 otherwise.
import { readConfig, Refusal } from '../config.ts';
import { createLogger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { joinStore } from '../neo4j/join-store.ts';
import { dataFaults } from '../questions/data-faults.ts';
import { extrapolated, type AskExtrapolated } from '../questions/extrapolated.ts';
import { todayInLondon } from '#schema/period.ts';
import type { ShownFinding } from '#schema/rules/data-faults/checks.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { checkTable } from './check-table.ts';
import { untilAskedToStop } from './stopping.ts';

const USAGE = `Say nothing, or --json:
  npm run check-data                      a table of every rule and what breaks it
  npm run check-data -- --json            the same for a program to read
  npm run check-data -- --all             either of them with every finding, and each record and line that is read on though its paper is old`;
const OPTIONS = ['--all', '--json'];
const LIMIT = 60_000;
const ROWS_AT_ONCE = 500;

await untilAskedToStop(async (signal) => {
  const asked = process.argv.slice(2);
  if (asked.some((word) => !OPTIONS.includes(word)) || new Set(asked).size < asked.length) throw new Refusal(USAGE);
  const isForProgram = asked.includes('--json');
  // What is said on the way does not belong to what a program reads.
  const say = (line: string): void => { if (!isForProgram) console.log(line); };
  const store = await joinStore(readConfig(), { logger: createLogger(), say, signal });
  try {
    const ask = { asOf: todayInLondon(), visibilities: VISIBILITIES };
    const found = await store.database.read((tx) => dataFaults(tx, { ...ask, isWhole: asked.includes('--all') }), { timeoutMs: LIMIT });
    const papers = asked.includes('--all') ? found.ageing.map(({ document }) => document.id) : [];
    const listed = new Map<string, readonly ShownFinding[]>();
    for (const paper of papers) listed.set(paper, await everyFinding(store.database, { ...ask, paper }));
    if (isForProgram) console.log(JSON.stringify(asked.includes('--all') ? { ...found, extrapolated: Object.fromEntries(listed) } : found, undefined, 2));
    else for (const line of checkTable(found, listed)) console.log(line);
    return found.faults === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
});

async function everyFinding(database: Database, ask: Omit<AskExtrapolated, 'first' | 'skip'>): Promise<readonly ShownFinding[]> {
  const all: ShownFinding[] = [];
  for (;;) {
    const page = await database.read((tx) => extrapolated(tx, { ...ask, first: ROWS_AT_ONCE, skip: all.length }), { timeoutMs: LIMIT });
    all.push(...page?.findings ?? []);
    if (page === undefined || page.findings.length < ROWS_AT_ONCE) return all;
  }
}
