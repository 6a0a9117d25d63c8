// Loads the facts of this repository into a database: reads, judges, writes what differs.
import { fileURLToPath } from 'node:url';
import type { Outcome } from '#schema/problem.ts';
import type { Database } from '../neo4j/database.ts';
import { loadFacts, type Loaded } from './load-facts.ts';
import { readFacts } from './read-facts.ts';

/** Where the facts of this repository lie. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

/** Who a loaded fact was recorded by. */
const SEED = { viewer: { id: 'seed' }, reason: 'Facts of the source documents' } as const;
// The first load of five papers on a cold database needs far longer than a form.
const LIMIT = 120_000;

interface SeedOptions {
  readonly folder?: string;
  /** Answers what would be written, and writes nothing. */
  readonly dryRun?: boolean;
}

/** Loads the seed; nothing different, nothing written. Refused with every problem at once. Throws DatabaseFault. */
export async function loadSeed(database: Database, { folder = SEED_FOLDER, dryRun = false }: SeedOptions = {}): Promise<Outcome<Loaded>> {
  const facts = readFacts(folder);
  if (!facts.ok) return facts;
  return await database.write({ dryRun, isKept: (outcome) => outcome.ok, timeoutMs: LIMIT }, (tx) => loadFacts(tx, facts.value, SEED));
}
