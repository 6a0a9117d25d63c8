// What the filters of a list name, and how many rows of an answer belong to each thing: what a list is, and may be, narrowed to.
import type { Thing } from '#schema/answer.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';

interface ThingTally {
  readonly thing: Thing;
  readonly count: number;
}

/** In the order of the filters, those not given left out. Undefined: one that is given, an empty one too, names nothing that was found. */
export function narrowedTo(filters: readonly (string | null | undefined)[], found: readonly StoredThing[]): readonly Thing[] | undefined {
  const given = filters.filter((id) => id !== null && id !== undefined);
  const named = given.flatMap((id) => found.filter((one) => one.id === id).slice(0, 1));
  return named.length < given.length ? undefined : named.map(toThing);
}

/** True where one of the filters is given. */
export function isNarrowed(...filters: readonly (string | null | undefined)[]): boolean {
  return filters.some((filter) => filter !== null && filter !== undefined);
}

/** Each thing once, most frequent first, in the order met where two are as frequent. */
export function thingTallies(things: readonly Thing[]): readonly ThingTally[] {
  const byId = new Map<string, ThingTally>();
  for (const thing of things) byId.set(thing.id, { thing, count: (byId.get(thing.id)?.count ?? 0) + 1 });
  return [...byId.values()].toSorted((a, b) => b.count - a.count);
}
