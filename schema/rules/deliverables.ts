// May a deliverable be reworded, go on in another edition, or be withdrawn? Everything that stands against it, all at once.
import type { ContinueDeliverable, RewordDeliverable, WithdrawDeliverable } from '#schema/inputs/plans.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { endable, nameIn, type Held, type HeldThing } from '#schema/rules/held.ts';
import { endingProblems } from '#schema/rules/ending.ts';
import type { StandingItem } from '#schema/rules/ownership.ts';
import { addPartProblems, titleProblems, type NewPart, type PlanPlaces } from '#schema/rules/plan-parts.ts';

interface Facts<R, K> {
  readonly held: Held;
  readonly besides: K;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

interface OfDeliverable {
  readonly deliverable: string;
}

/** UNKNOWN_ID or ROW_REPEATED; else whether something changes, and what bears the title beside it. */
export function rewordDeliverableProblems(row: RewordDeliverable, facts: Facts<RewordDeliverable, PlanPlaces>): readonly Problem[] {
  return ofDeliverable(row, facts, (item) => {
    const isOther = [[row.title, item.title], [row.number, item.itemNumber]].some(([wanted, stored]) => wanted !== null && wanted !== undefined && wanted !== stored);
    const title = row.title ?? item.title ?? '';
    return [...(isOther ? [] : [problem('NOTHING_CHANGES', ['title'])]), ...titleProblems({ label: 'Deliverable', row: { title } }, besideIn(row.deliverable, facts.besides))];
  });
}

/** What stands under the same theme. */
function besideIn(id: string, { places }: PlanPlaces): PlanPlaces['alone'] {
  const within = places.find((place) => place.id === id)?.within;
  return places.find((place) => place.id === within)?.parts.filter((part) => part.id !== id) ?? [];
}

/** At most one: UNKNOWN_ID, ROW_REPEATED, or the first of `endingProblems`. */
export function withdrawDeliverableProblems(row: WithdrawDeliverable, facts: Facts<WithdrawDeliverable, readonly StandingItem[]>): readonly Problem[] {
  return ofDeliverable(row, facts, (item, name) => endingProblems(row.endsOn, endable(item, name)));
}

/** What begins where a deliverable goes on. */
export function continuing({ theme, from, title, number }: ContinueDeliverable, item: HeldThing | undefined): NewPart & { readonly number: number | null } {
  return {
    label: 'Deliverable', row: { title: title ?? item?.title ?? '', status: 'IN_FORCE', from }, number: number ?? null,
    place: { field: 'theme', what: 'theme of a plan', id: theme, labels: ['Theme'] },
  };
}

/** Of the earlier one, of where it goes on, and of what stands there. One that ended on the very day may go on once more: it is split. */
export function continueDeliverableProblems(row: ContinueDeliverable, { held, besides, earlier }: Facts<ContinueDeliverable, PlanPlaces>): readonly Problem[] {
  return ofDeliverable(row, { held, besides, earlier }, (item, name) => {
    const editionOf = (id: string): string | null => besides.places.find((place) => place.id === id)?.edition ?? null;
    const isSame = editionOf(row.theme) !== null && editionOf(row.theme) === editionOf(besides.places.find(({ id }) => id === item.id)?.within ?? '');
    return [
      ...(item.validTo === row.from ? [] : endingProblems(row.from, endable(item, name)).map((found) => ({ ...found, path: ['from'] }))),
      ...(isSame ? [problem('SAME_EDITION', ['theme'])] : []),
      ...addPartProblems(continuing(row, item), { held, besides, earlier: earlier.map((other) => continuing(other, held.get(other.deliverable))) }),
    ];
  });
}

function ofDeliverable<R extends OfDeliverable>(row: R, { held, earlier }: Facts<R, unknown>, judge: (item: HeldThing, name: string) => readonly Problem[]): readonly Problem[] {
  const { deliverable: id } = row;
  const item = held.get(id);
  if (item?.label !== 'Deliverable') return [problem('UNKNOWN_ID', ['deliverable'], { what: 'deliverable', id })];
  const name = `“${nameIn(held, item)}”`;
  return earlier.some((other) => other.deliverable === id) ? [problem('ROW_REPEATED', ['deliverable'], { name })] : judge(item, name);
}
