// The facts that come with the checkout, in seed/: read and loaded as one change.
import { join } from 'node:path';
import { CHECKOUT, Refusal } from '../config.ts';
import { loadFacts, type Loaded } from '../importing/load-facts.ts';
import { readFacts } from '../importing/read-facts.ts';
import type { Problem } from '#schema/problem.ts';
import type { Database } from '../neo4j/database.ts';

const LIMIT = 60_000;
const SEED_FOLDER = join(CHECKOUT, 'seed');

/**
 * Loads what the database does not say yet; with `dryRun` only counts it.
 * Throws a Refusal that lists every problem; nothing is written then.
 */
export async function seed(database: Database, { dryRun = false } = {}): Promise<Loaded> {
  const facts = readFacts(SEED_FOLDER);
  if (!facts.ok) throw new Refusal(listed(facts.problems));
  const by = { viewer: { id: 'seed' }, reason: 'The facts that come with the checkout' };
  const options = { dryRun, timeoutMs: LIMIT, isKept: (outcome: { ok: boolean }) => outcome.ok };
  const loaded = await database.write(options, (tx) => loadFacts(tx, facts.value, by));
  if (!loaded.ok) throw new Refusal(listed(loaded.problems));
  return loaded.value;
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, 20).map(({ path, message }) => `  ${path.join(' › ')}: ${message}`);
  return ['The facts in seed/ cannot be loaded; nothing was written:', ...lines, ...(problems.length > 20 ? ['  …'] : [])].join('\n');
}
