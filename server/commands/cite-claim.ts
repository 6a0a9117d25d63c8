// Says of things, and of lines between two, what a passage or a paper says of them. All rows or none.
import { randomUUID } from 'node:crypto';
import { citeClaims } from '#cypher/evidence/cite-claims.ts';
import { citeClaimInput } from '#schema/inputs/sources.ts';
import type { Outcome } from '#schema/problem.ts';
import { citeClaimProblems } from '#schema/rules/claims.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { heldClaims } from '../neo4j/held-claims.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when what it is about changed since it was read. What is cited is its ground. */
export async function citeClaim(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'citeClaim',
    shape: citeClaimInput,
    isOwnGround: true,
    about: ({ about: id, version, cites }) => ({ edits: [{ id, version }], lines: [{ id, version }], names: [cites] }),
    besides: (_, rows) => heldClaims({ tx, by }, [], rows.map(({ cites }) => cites)),
    problems: citeClaimProblems,
    write: async (rows, held) => {
      const at = new Date().toISOString();
      const written = rows.map(({ about, cites, gist, modality, basis }) => {
        const { label = '', ends = [] } = held.get(about) ?? {};
        const [low = null, high = null] = (['LOW', 'HIGH'] as const).map((type) => ends.find((end) => end.type === type)?.id);
        // A claim says of a line what the line says.
        const predicate = isRelationshipType(label) ? label : 'CITED';
        return { id: `c.${randomUUID()}`, about, cites, low, high, predicate, gist, modality, basis, recordedBy: by.viewer.id, at };
      });
      await run(tx, citeClaims, { rows: written });
      return written.map(({ id }) => id);
    },
  });
}
