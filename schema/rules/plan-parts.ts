// May there be such a part of a plan? Everything that stands against it, all at once.
import type { AddPart } from '#schema/inputs/plans.ts';
import { OPEN_END, sayDay, START_UNKNOWN, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { periodOf, type Held } from '#schema/rules/held.ts';
import { endProblems, periodProblems, type Period, type Wanted } from '#schema/rules/within.ts';
import type { Label } from '#schema/vocabulary/labels.ts';

/** What stands somewhere already. `edition`: what tells an edition from others. */
export interface StandingPart {
  readonly id: string;
  readonly title: string;
  readonly edition: string | null;
  readonly label: Label;
}

export interface PlanPlace {
  readonly id: string;
  readonly firstAttested: Day | null;
  /** Title of the area it is, or stands in. */
  readonly area: string | null;
  readonly edition: string | null;
  readonly within: string | null;
  readonly parts: readonly StandingPart[];
  readonly last: number;
  readonly lastNumber: number;
}

export interface PlanPlaces {
  readonly places: readonly PlanPlace[];
  /** What stands in nothing and bears a title that is asked about. */
  readonly alone: readonly StandingPart[];
}

/** What begins, and where. `place` undefined: it stands by itself. */
export interface NewPart {
  readonly label: Label;
  readonly row: AddPart;
  readonly edition?: string | null | undefined;
  readonly place: Omit<Wanted, 'status'> | undefined;
}

interface PartFacts {
  readonly held: Held;
  readonly besides: PlanPlaces;
  /** Those of the same edit before it. */
  readonly earlier: readonly NewPart[];
}

/** The days of what begins: those stated, or else those of what it stands in. */
export function periodIn({ row, place }: NewPart, held: Held): Period {
  const { validFrom, validTo } = periodOf(held.get(place?.id ?? '') ?? { validFrom: null, validTo: null });
  return { from: row.from ?? validFrom, until: row.until ?? (validTo === OPEN_END ? null : validTo) };
}

/** Of its days, of what it stands in, and of what bears its title there. */
export function addPartProblems(part: NewPart, { held, besides, earlier }: PartFacts): readonly Problem[] {
  const { row, place } = part;
  const period = periodIn(part, held);
  return [
    ...periodProblems(period),
    ...(place === undefined ? [] : endProblems(period, { ...place, status: row.status }, held)),
    ...knownProblems(period, part, besides),
    ...titleProblems(part, [...standingBeside(part, besides), ...earlier.filter((other) => other.place?.id === place?.id).map(partOf)]),
  ];
}

// Nothing is known of a place before the first paper or edit that speaks of it.
function knownProblems({ from }: Period, { place }: NewPart, { places }: PlanPlaces): readonly Problem[] {
  const known = places.find(({ id }) => id === place?.id)?.firstAttested ?? START_UNKNOWN;
  return from !== START_UNKNOWN && from < known ? [problem('STARTS_BEFORE_ITEM', ['from'], { from: sayDay(known) })] : [];
}

function standingBeside({ place }: NewPart, { places, alone }: PlanPlaces): readonly StandingPart[] {
  return place === undefined ? alone : places.find(({ id }) => id === place.id)?.parts ?? [];
}

function partOf({ label, row, edition = null }: NewPart): StandingPart {
  return { id: '', title: row.title, edition, label };
}

/** Two parts of one place that say the same cannot be told apart. */
export function titleProblems({ label, row, edition = null }: Pick<NewPart, 'label' | 'edition'> & { readonly row: { readonly title: string } }, others: readonly StandingPart[]): readonly Problem[] {
  const twin = others.find((other) => other.label === label && plain(other.title) === plain(row.title) && (other.edition ?? '') === (edition ?? ''));
  return twin === undefined ? [] : [problem('SAME_TITLE', ['title'], { title: twin.title })];
}

/** A title as titles are compared. */
export function plain(title: string): string {
  return title.trim().toLowerCase();
}
