// Does any reader say that something is wrong with this?
import { disputes as query } from '#cypher/asking/disputes.ts';
import { KIND_OF_LABEL, toThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { sayDisputed } from '#schema/wording/reader-questions.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Undefined: no such thing. `say`: null where nobody does. */
export async function disputes(tx: Tx, { id, visibilities }: { readonly id: string; readonly visibilities: readonly Visibility[] }) {
  const [found] = await run(tx, query, { id, labels: Object.keys(KIND_OF_LABEL), visibilities });
  if (found === undefined) return undefined;
  return { thing: toThing(found.thing), total: found.since.length, say: sayDisputed(found.since) ?? null };
}
