// Whom or what does a typed name mean? One thing, several to choose from, or nothing we hold: never a guess.
import { ranked, type FoundThing } from '#schema/rules/search-ranking.ts';
import { normalise } from '#schema/rules/search-text.ts';

/** `one`: undefined where several fit, which `several` then lists, best first; both empty: nothing bears the name. */
export interface Meaning<T> {
  readonly one: T | undefined;
  readonly several: readonly T[];
}

const MOST_CHOICES = 8;

/** Those that bear exactly the name come before those that only hold its words. */
export function meaningOf<T extends FoundThing>(typed: string, found: readonly T[]): Meaning<T> {
  const best = ranked(typed, found);
  const exact = best.filter((thing) => bears(thing, typed));
  const fitting = exact.length > 0 ? exact : best;
  if (fitting.length === 1) return { one: fitting[0], several: [] };
  return { one: undefined, several: fitting.slice(0, MOST_CHOICES) };
}

function bears(thing: FoundThing, typed: string): boolean {
  const wanted = closed(typed);
  return [thing.name, ...thing.aliases].some((name) => closed(name) === wanted);
}

// "Well Being" and "Wellbeing" are one name: a gap between words tells no two things apart.
function closed(name: string): string {
  return normalise(name).replaceAll(' ', '');
}
