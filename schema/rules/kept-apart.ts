// Like names that are not joined (MODEL §5.7): a party of the earlier day and one that papers name first after it.
import type { Day } from '#schema/period.ts';
import { normalise } from '#schema/rules/search-text.ts';

export interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | null | undefined;
  readonly firstAttested: Day;
}

/** Shortest name in words that may stand at the end of a longer one: "Board" alone makes no two boards alike. */
const TELLING_WORDS = 2;

/**
 * Pairs of an earlier and a later bearer of like names, by the ids of the earlier, then of the later: one bears the other's name or
 * spelling, or ends with it. `isTied`: a paper ties the two, so that nobody takes one for the other.
 */
export function keptApart<B extends Bearer>(parties: readonly B[], { from, to, isTied }: { readonly from: Day; readonly to: Day; readonly isTied: (a: string, b: string) => boolean }): readonly (readonly [B, B])[] {
  const named = parties.map((party) => ({ party, names: [party.name, ...party.aliases ?? []].map(normalise).filter((name) => name !== '') }));
  const earlier = named.filter(({ party }) => party.firstAttested <= from);
  const later = named.filter(({ party }) => party.firstAttested > from && party.firstAttested <= to);
  return earlier.flatMap((one) => later.filter((other) => isLike(one.names, other.names) && !isTied(one.party.id, other.party.id))
    .map((other) => [one.party, other.party] as const));
}

function isLike(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => name === other || endsWith(name, other) || endsWith(other, name)));
}

// "Cabinet of Durham County Council" is no other bearer of the council's name.
function endsWith(longer: string, shorter: string): boolean {
  return longer.endsWith(` ${shorter}`) && !longer.endsWith(` of ${shorter}`) && shorter.split(' ').length >= TELLING_WORDS;
}
