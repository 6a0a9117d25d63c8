// Commands called as the API calls them, inside a transaction that is rolled back.
import { z } from 'zod';
import type { Outcome } from '#schema/problem.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import type { Authorship, Change } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';

/** An officer who gives a reason and names no paper. */
export const OFFICER: Authorship = { viewer: { id: 'an-officer' }, reason: 'Agreed at the board', visibilities: VISIBILITIES };

/** The version of a stored thing or line, as somebody would read it; 1 where there is none. */
export async function versionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await runnerOf(tx)('UNWIND COLLECT { MATCH (n:Record {id: $id}) RETURN n.version } + COLLECT { MATCH (:Party)-[l {id: $id}]->() RETURN l.version } AS version RETURN version', { id });
  return z.object({ version: z.coerce.number() }).parse(row ?? { version: 1 }).version;
}

/** Each problem as its code and its path; none where the command was accepted. */
export function codesOf(outcome: Outcome<Change>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, ...path].join(' '));
}

const kept = z.object({ made: z.array(z.string()) });

/** The ids of what began with an accepted command. Throws its problems where it was refused. */
export function madeBy(outcome: Outcome<Change>): readonly string[] {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  return kept.parse(JSON.parse(outcome.value.result ?? '{}')).made;
}
