// How the claims that an edit is about stand: the part that the commands of claims share.
import { heldClaims as query } from '#cypher/evidence/held-claims.ts';
import type { HeldClaims } from '#schema/rules/claims.ts';
import type { Call } from './apply-rows.ts';
import { run } from './run.ts';

/** Those that there are and that the editor may see, and where they are to cite. Ask with the claims locked. */
export async function heldClaims({ tx, by: { visibilities = ['PUBLIC'] } }: Pick<Call, 'tx' | 'by'>, claims: readonly string[], places: readonly (string | null | undefined)[]): Promise<HeldClaims> {
  const named = places.filter((id) => id !== null && id !== undefined);
  const [found = { claims: [], places: [] }] = await run(tx, query, { claims: [...new Set(claims)], places: [...new Set(named)], visibilities });
  return found;
}
