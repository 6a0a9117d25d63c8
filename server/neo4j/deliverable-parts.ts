// What a deliverable is besides its title: the part that the commands of deliverables share.
import type { EditedValues } from '#cypher/history/edit-rows.ts';
import { OPEN_END, type Day } from '#schema/period.ts';
import type { StandingItem } from '#schema/rules/ownership.ts';
import type { Call } from './apply-rows.ts';
import { endGaps } from './owner-gaps.ts';
import { change, end } from './write-edits.ts';

/** `number`: as printed; none: the next in its area, which nothing prints. */
export function numbered({ number }: { readonly number?: number | null | undefined }, next: { readonly number: number }): EditedValues {
  return { itemNumber: number ?? next.number, printedNumber: typeof number === 'number' ? String(number) : null, note: null, figuresAsPrinted: [], datesAsPrinted: [], flags: [] };
}

/** By its area and number it is found too. */
export function inArea(area: string | null, number: number): string {
  return area === null ? `item ${String(number)}` : `${area} item ${String(number)}`;
}

interface Leaving {
  readonly item: string;
  readonly endsOn: Day;
}

/** Ids of the assignments that cannot outlast a deliverable. */
export function dutiesOutlasting({ item, endsOn }: Leaving, known: readonly StandingItem[]): StandingItem['duties'] {
  return known.filter((one) => one.item === item).flatMap(({ duties }) => duties).filter(({ validTo, status }) => endsOn < validTo && status !== 'ENDED' && status !== 'REJECTED');
}

/** Ends deliverables, and with each whoever answers for it and what edits told of nobody doing so. */
export async function endDeliverables({ tx, by }: Pick<Call, 'tx' | 'by'>, rows: readonly Leaving[], known: readonly StandingItem[]): Promise<void> {
  const ground = { predicate: 'ENDS', what: 'the end' };
  const duties = rows.flatMap((row) => dutiesOutlasting(row, known).map((duty) => ({ ...duty, endsOn: row.endsOn })));
  await end(tx, by, [
    ...rows.map(({ item: id, endsOn }) => ({ id, endsOn, ...ground })),
    ...duties.filter(({ validFrom, endsOn }) => validFrom < endsOn).map(({ id, endsOn }) => ({ id, endsOn, ...ground })),
  ]);
  // What was to begin then never does.
  await change(tx, by, duties.filter(({ validFrom, endsOn }) => endsOn <= validFrom).map(({ id }) => ({ id, values: { status: 'REJECTED' }, ...ground })));
  await endGaps(tx, by, rows.map(({ item, endsOn }) => ({ item, from: endsOn, until: OPEN_END })));
}
