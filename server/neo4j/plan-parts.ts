// How parts of plans begin: the part that the commands of plans, editions, areas, deliverables, measures and risks share.
import type * as z from 'zod/mini';
import type { EditedValues } from '#cypher/history/edit-rows.ts';
import { planPlaces } from '#cypher/plans/plan-places.ts';
import type { AddPart } from '#schema/inputs/plans.ts';
import { START_UNKNOWN } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { addPartProblems, periodIn, plain, type NewPart, type PlanPlace, type PlanPlaces } from '#schema/rules/plan-parts.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { SUPER_LABELS } from '#schema/vocabulary/labels.ts';
import type { Call } from './apply-rows.ts';
import { editThings, type Known } from './edit-things.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';
import { begin, type Begins, type Tie } from './write-edits.ts';

/** What stands in the places, and what bears these titles by itself. Ask with the places locked. */
export async function placesOf(tx: Tx, { places, titles = [] }: { readonly places: readonly string[]; readonly titles?: readonly string[] }): Promise<PlanPlaces> {
  const [found = { places: [], alone: [] }] = await run(tx, planPlaces, { places: [...new Set(places)], titles: [...new Set(titles.map(plain))] });
  return found;
}

/** The same of items that stand somewhere: what each stands in is among the places too. */
export async function placesAround(tx: Tx, { items, places = [] }: { readonly items: readonly string[]; readonly places?: readonly string[] }): Promise<PlanPlaces> {
  const own = await placesOf(tx, { places: items });
  const around = await placesOf(tx, { places: [...places, ...own.places.flatMap(({ within }) => within ?? [])] });
  return { places: [...own.places, ...around.places], alone: [] };
}

/** Where the next part of a place comes: its order there, and its number in the area. `before`: how many of the same edit come first. */
export interface Next {
  readonly place: PlanPlace | undefined;
  readonly order: number;
  readonly number: number;
}

interface PartSort<R> {
  readonly command: string;
  readonly shape: z.ZodMiniType<R>;
  /** The first part of its id. */
  readonly prefix: string;
  readonly partOf: (row: R) => NewPart;
  /** What else it names. */
  readonly names?: (row: R) => readonly (string | null | undefined)[];
  /** What stands against it besides. */
  readonly problems?: (row: R, known: Known<R, PlanPlaces>) => ReturnType<typeof addPartProblems>;
  /** What its kind has besides its title. */
  readonly valuesOf: (row: R, next: Next) => EditedValues;
  /** How it is tied to where it stands, and to what it names. */
  readonly tiesOf: (row: R, next: Next) => readonly Tie[];
  /** Other words by which it is found; none: it is found by what it stands in. */
  readonly foundBy?: ((row: R, next: Next) => readonly (string | null | undefined)[]) | undefined;
  /** What begins with it: its ids come after. */
  readonly andThen?: (rows: readonly R[], ids: readonly string[]) => Promise<readonly string[]>;
}

/** Edits nothing that stands, so it takes no version. */
export async function addPart<R extends AddPart>(call: Call, { command, shape, prefix, partOf, names = () => [], problems = () => [], valuesOf, tiesOf, foundBy = () => [], andThen }: PartSort<R>): Promise<Outcome<Change>> {
  return await editThings<R, PlanPlaces>(call, {
    command,
    shape,
    about: (row) => ({ names: [partOf(row).place?.id, ...names(row)] }),
    besides: (_, rows) => placesOf(call.tx, { places: rows.flatMap((row) => partOf(row).place?.id ?? []), titles: rows.map(({ title }) => title) }),
    problems: (row, known) => [...addPartProblems(partOf(row), { ...known, earlier: known.earlier.map(partOf) }), ...problems(row, known)],
    write: async (rows, held, known) => {
      const ids = await begin(call.tx, call.by, rows.map((row, at) => {
        const next = nextIn(partOf(row), { known, before: rows.slice(0, at).map(partOf) });
        return { ...beginning(partOf(row), held), prefix, ties: tiesOf(row, next), values: { ...valuesOf(row, next), title: row.title, searchText: searchTextOf([row.title, ...foundBy(row, next)]) } };
      }));
      return [...ids, ...await andThen?.(rows, ids) ?? []];
    },
  });
}

/** Where it comes among what stands there and what the same edit brings before it. */
export function nextIn({ place }: NewPart, { known: { places }, before }: { readonly known: PlanPlaces; readonly before: readonly NewPart[] }): Next {
  const known = places.find(({ id }) => id === place?.id);
  const beside = before.filter((other) => other.place?.id === place?.id).length;
  const inArea = before.filter((other) => places.some(({ id, area, edition }) => id === other.place?.id && area === known?.area && edition === known.edition)).length;
  return { place: known, order: (known?.last ?? 0) + beside + 1, number: (known?.lastNumber ?? 0) + inArea + 1 };
}

/** What every part has, whatever its kind. */
export function beginning(part: NewPart, held: Held): Pick<Begins, 'labels' | 'ends' | 'from' | 'until' | 'status' | 'predicate' | 'what'> {
  const { from, until } = periodIn(part, held);
  return {
    labels: OWNABLE.includes(part.label) ? [part.label, 'Ownable'] : [part.label], ends: {}, from: from === START_UNKNOWN ? null : from, until, status: part.row.status,
    predicate: 'EXISTS', what: 'its being there',
  };
}

const OWNABLE: readonly string[] = SUPER_LABELS.Ownable;

/** The link by which an edition, an area or a theme holds a part. */
export function contained(within: string, values: EditedValues): Tie {
  return { type: 'CONTAINS', to: within, isInward: true, values };
}

