// Takes back what was said of papers, and says in its place what they do say; both are kept. All rows or none.
import { randomUUID } from 'node:crypto';
import { correctClaims } from '#cypher/evidence/correct-claims.ts';
import { correctClaimInput } from '#schema/inputs/sources.ts';
import type { Outcome } from '#schema/problem.ts';
import { correctClaimProblems } from '#schema/rules/claims.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { heldClaims } from '../neo4j/held-claims.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when a claim changed since it was read. */
export async function correctClaim(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'correctClaim',
    shape: correctClaimInput,
    about: ({ claim: id, version, cites }) => ({ edits: [{ id, version }], names: [cites] }),
    besides: (_, rows) => heldClaims({ tx, by }, rows.map(({ claim }) => claim), rows.map(({ cites }) => cites)),
    problems: correctClaimProblems,
    write: async (rows, _, { claims }) => {
      const at = new Date().toISOString();
      const written = rows.flatMap(({ claim, gist, modality, basis, cites }) => claims.filter(({ id }) => id === claim).map((old) => ({
        id: `c.${randomUUID()}`, claim, cites: cites ?? old.place, gist: gist ?? old.gist, modality: modality ?? old.modality, basis: basis ?? old.basis, recordedBy: by.viewer.id, at,
      })));
      await run(tx, correctClaims, { rows: written });
      return written.map(({ id }) => id);
    },
  });
}
