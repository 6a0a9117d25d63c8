// Which of the systems is on the page, and which paper of its place comes before and after.
import type { Day } from '#schema/period.ts';
import { idOf, quoted } from '../../lib/reading.ts';

export interface System {
  readonly document: { readonly id: string; readonly issued: Day; readonly shortTitle: string; readonly issuedSay: string };
  readonly place: { readonly id: string; readonly name: string };
  readonly say: string;
}

interface Shown {
  readonly at: { readonly asOf: Day };
  readonly place: { readonly id: string };
  /** Oldest first. */
  readonly systems: readonly System[];
}

/** Undefined: no paper is of the day, or none is older or newer. */
export interface Standing {
  readonly shown: System | undefined;
  readonly previous: System | undefined;
  readonly next: System | undefined;
}

/** Where the picture stands among the papers of its place. */
export function standingAmong({ at: { asOf }, place, systems }: Shown): Standing {
  const own = systems.filter((system) => system.place.id === place.id);
  return {
    shown: own.find(({ document }) => document.issued === asOf),
    previous: own.findLast(({ document }) => document.issued < asOf),
    next: own.find(({ document }) => document.issued > asOf),
  };
}

/** The places of the systems, each once. */
export function placesOf(systems: readonly System[]): readonly System['place'][] {
  return systems.map(({ place }) => place).filter(({ id }, at, all) => all.findIndex((place) => place.id === id) === at);
}

/** Whether the scope is one of the papers, and not a place. */
export function isPaper(systems: readonly Pick<System, 'document'>[], scope: string | undefined): boolean {
  return systems.some(({ document }) => document.id === scope);
}

interface ToSystem { readonly scope: string; readonly asOf: Day | undefined; readonly systems: readonly Pick<System, 'document'>[] }

/** The address of another system; without `asOf` the day stays. One paper alone has no second day to compare with. */
export function searchOfSystem<S extends object>(search: S, { scope, asOf, systems }: ToSystem) {
  return { ...search, scope, evidence: undefined, ...(asOf === undefined ? {} : { asOf }), ...(isPaper(systems, scope) ? { compare: undefined } : {}) };
}

/** What to say of a scope that cannot be one; nothing is said where the address names none. */
export function noticesOfScope(value = ''): readonly string[] {
  return value === '' || idOf(value) !== undefined
    ? []
    : [`${quoted(value)} names no paper and no place, so the structure is that of the newest paper’s place.`];
}
