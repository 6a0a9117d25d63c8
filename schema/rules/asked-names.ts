// Whom or what does a typed name mean? One thing, several to choose from, or nothing we hold: never a guess.
import { howBorne, nearestTo, ranked, type FoundThing } from '#schema/rules/search-ranking.ts';
import { normalise } from '#schema/rules/search-text.ts';
import { kindOf } from '#schema/rules/thing.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';

/** How the things bear the name: it is theirs, their names only hold its words, or only most of its words. */
export type Fit = 'NAME' | 'WORDS' | 'NEAR';

/** `one`: undefined where several fit, or one that is only near; `several` then lists them, best first; both empty: nothing bears the name. */
export interface Meaning<T> {
  readonly one: T | undefined;
  readonly several: readonly T[];
  readonly fit: Fit;
  /** What holds the words of the name too, beside the `one` that bears it. */
  readonly besides: readonly T[];
}

export const MOST_CHOICES = 8;

/** Those that bear exactly the name come before those that only hold its words. */
export function meaningOf<T extends FoundThing>(typed: string, found: readonly T[]): Meaning<T> {
  const best = ranked(typed, found);
  const exact = best.filter((thing) => bears(thing, typed));
  const besidesOne = (belongs: (thing: T) => boolean) => (exact.length === 1 ? best.filter(belongs).slice(0, MOST_CHOICES - 1) : []);
  const newer = besidesOne((thing) => isNewer(typed, thing, exact[0]));
  const work = besidesOne((thing) => isWorkOn(exact[0], thing) && !newer.includes(thing));
  const fitting = exact.length > 0 ? [...newer, ...exact, ...work] : best;
  const fit = exact.length === fitting.length ? 'NAME' : 'WORDS';
  const [one] = fitting;
  if (fitting.length > 1 || one === undefined) return { one: undefined, several: fitting.slice(0, MOST_CHOICES), fit, besides: [] };
  return { one, several: [], fit, besides: best.filter((thing) => thing !== one).slice(0, MOST_CHOICES) };
}

/** Where nothing bears the name: what holds most of its words, always to be chosen and never taken for it. */
export function nearMeaningOf<T extends FoundThing>(typed: string, found: readonly T[]): Meaning<T> {
  return { one: undefined, several: nearestTo(typed, found).slice(0, MOST_CHOICES), fit: 'NEAR', besides: [] };
}

function bears(thing: FoundThing, typed: string): boolean {
  const wanted = closed(typed);
  return [thing.name, ...thing.aliases].some((name) => closed(name) === wanted);
}

// A chapter "Dementia" of an old plan is hardly meant where a newer one has work on dementia: who types the word may mean either.
function isNewer(typed: string, thing: FoundThing, old: FoundThing | undefined): boolean {
  return old !== undefined && IN_PLANS.has(kindOf(old.labels)) && thing.lastSeen > old.lastSeen && howBorne(typed, thing.searchText) === 'AS_TYPED';
}

const IN_PLANS: ReadonlySet<ThingKind | undefined> = new Set<ThingKind>(['THEME', 'PRIORITY_AREA', 'DELIVERABLE', 'MEASURE', 'OBJECTIVE', 'RISK', 'PROGRAMME']);

// "Develop end of life strategy" is work on the plan "End of life strategy": who names it may mean either.
function isWorkOn(plan: FoundThing | undefined, thing: FoundThing): boolean {
  if (plan === undefined || kindOf(plan.labels) !== 'PLAN' || kindOf(thing.labels) !== 'DELIVERABLE') return false;
  return ` ${normalise(thing.name)} `.includes(` ${normalise(plan.name)} `);
}

// "Well Being" and "Wellbeing" are one name: a gap between words tells no two things apart.
function closed(name: string): string {
  return normalise(name).replaceAll(' ', '');
}
