// The facts that come with the checkout: the papers in seed/, and the fictional example, each read and loaded as one change.
import { join } from 'node:path';
import { CHECKOUT, Refusal } from '../config.ts';
import { attachDocuments } from '../importing/attach-documents.ts';
import { loadFacts, type Loaded } from '../importing/load-facts.ts';
import { readDocuments } from '../importing/read-documents.ts';
import { readFacts } from '../importing/read-facts.ts';
import { recordState } from '../questions/record-state.ts';
import type { Outcome, Problem } from '#schema/problem.ts';
import type { Database } from '../neo4j/database.ts';
import { replanned } from '../neo4j/replanning.ts';

// A start loads into a Neo4j that has planned nothing yet; on a busy machine it is silent for seconds meanwhile.
const PATIENCE = { timeoutMs: 60_000, isCold: true } as const;
const SEED = 'seed/';
const EXAMPLE = 'seed/example/';

/**
 * Loads what the database does not say yet; with `dryRun` only counts it.
 * Throws a Refusal that lists every problem; nothing is written then. Real papers are never mixed into the example.
 */
export async function seed(database: Database, { dryRun = false } = {}): Promise<Loaded> {
  const { notice } = await database.read(recordState, PATIENCE);
  if (notice !== null) throw new Refusal('This database holds the fictional example, and the papers in seed/ are real: nothing was written. Use another data folder.');
  const facts = found(readFacts(join(CHECKOUT, SEED)), SEED);
  const by = { viewer: { id: 'seed' }, reason: 'The facts that come with the checkout' };
  const options = { ...PATIENCE, dryRun, isKept: (outcome: { ok: boolean }) => outcome.ok };
  const loaded = found(await database.write(options, (tx) => loadFacts(tx, facts, by)), SEED);
  if (!dryRun) await replanned(database);
  return loaded;
}

/** Loads the fictional example into a new database, and attaches the words of its papers, which are invented too. */
export async function seedExample(database: Database): Promise<Loaded> {
  const facts = found(readFacts(join(CHECKOUT, EXAMPLE)), EXAMPLE);
  const { files } = found(await readDocuments(join(CHECKOUT, EXAMPLE, 'papers')), EXAMPLE);
  const by = { viewer: { id: 'seed' }, reason: 'The fictional example that comes with the checkout' };
  const options = { ...PATIENCE, isKept: (outcome: { ok: boolean }) => outcome.ok };
  const loaded = found(await database.write(options, async (tx): Promise<Outcome<Loaded>> => {
    const written = await loadFacts(tx, facts, by);
    if (!written.ok) return written;
    const attached = await attachDocuments(tx, { files, mayBeChanged: false }, by);
    return attached.ok ? written : attached;
  }), EXAMPLE);
  await replanned(database);
  return loaded;
}

function found<T>(outcome: Outcome<T>, folder: string): T {
  if (!outcome.ok) throw new Refusal(listed(outcome.problems, folder));
  return outcome.value;
}

function listed(problems: readonly Problem[], folder: string): string {
  const lines = problems.slice(0, 20).map(({ path, message }) => `  ${path.join(' › ')}: ${message}`);
  return [`The facts in ${folder} cannot be loaded; nothing was written:`, ...lines, ...(problems.length > 20 ? ['  …'] : [])].join('\n');
}
