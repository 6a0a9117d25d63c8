// The attested span of every fact of a load, from the papers its claims stand in.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { START_UNKNOWN, type Day } from '#schema/period.ts';
import { attestations, type Attested } from '#schema/rules/attestation.ts';

/** By record id. A paper is attested on its own issue date. */
export function attestedSpans({ documents, passages, claims, things, lines }: Facts): ReadonlyMap<string, Attested> {
  const issuedBy = new Map(documents.map(({ id, issued }) => [id, issued]));
  const paperOf = new Map(passages.map(({ id, document }) => [id, issuedBy.get(document)]));
  const dayOf = new Map(claims.map(({ id, passage }) => [id, paperOf.get(passage)]));
  const issued = (cited: readonly string[]): readonly Day[] => cited.flatMap((claim) => dayOf.get(claim) ?? []);
  return attestations([
    ...documents.map(({ id, issued: day }) => ({ id, issued: [day], validFrom: START_UNKNOWN, ends: [] })),
    ...things.map(({ id, claims: cited, validFrom }) => ({ id, issued: issued(cited), validFrom, ends: [] })),
    ...lines.map(({ id, claims: cited, validFrom, from, to }) => ({ id, issued: issued(cited), validFrom, ends: [from, to] })),
  ]);
}
