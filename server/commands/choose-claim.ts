// Chooses which of two claims that contradict each other is shown, and says why; both are kept. All rows or none.
import { chooseClaims } from '#cypher/evidence/choose-claims.ts';
import { chooseClaimInput } from '#schema/inputs/sources.ts';
import type { Outcome } from '#schema/problem.ts';
import { chooseClaimProblems } from '#schema/rules/claims.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { heldClaims } from '../neo4j/held-claims.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when one of the two changed since it was read. */
export async function chooseClaim(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'chooseClaim',
    shape: chooseClaimInput,
    about: ({ claim, version, over, overVersion }) => ({ edits: [{ id: claim, version }, { id: over, version: overVersion }] }),
    besides: (_, rows) => heldClaims({ tx, by }, rows.flatMap(({ claim, over }) => [claim, over]), []),
    problems: chooseClaimProblems,
    touches: (rows, { claims }) => claims.filter(({ id }) => rows.some(({ claim }) => claim === id)).flatMap(({ rivals }) => rivals.map(({ id }) => id)),
    write: async (rows) => (await run(tx, chooseClaims, { rows: rows.map(({ claim, over, why }) => ({ id: `rival.${claim}.${over}`, claim, over, why })) })).map(({ id }) => id),
  });
}
