// Has deliverables go on in another edition from a day on: the earlier one ends then, and whoever answers for it answers for the later one. All rows or none.
import { continueDeliverableInput, type ContinueDeliverable } from '#schema/inputs/plans.ts';
import { OPEN_END } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import { continueDeliverableProblems, continuing } from '#schema/rules/deliverables.ts';
import { isInForce } from '#schema/rules/assign-owner.ts';
import type { Held } from '#schema/rules/held.ts';
import type { StandingItem } from '#schema/rules/ownership.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { dutiesOutlasting, endDeliverables, inArea, numbered } from '../neo4j/deliverable-parts.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { standingItems } from '../neo4j/owner-gaps.ts';
import { beginning, contained, nextIn, placesAround } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { begin, type Begins } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function continueDeliverable(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'continueDeliverable',
    shape: continueDeliverableInput,
    about: ({ deliverable: id, version, theme }) => ({ edits: [{ id, version }], names: [theme] }),
    besides: async (_, rows) => ({
      ...await placesAround(tx, { items: rows.map(({ deliverable }) => deliverable), places: rows.map(({ theme }) => theme) }),
      standing: await standingItems(tx, rows.map(({ deliverable }) => deliverable)),
    }),
    problems: continueDeliverableProblems,
    touches: (rows, { standing }) => rows.flatMap((row) => dutiesOutlasting(leaving(row), standing).map(({ id }) => id)),
    write: async (rows, held, known) => {
      const ids = await begin(tx, by, rows.map((row, at) => {
        const part = continuing(row, held.get(row.deliverable));
        const next = nextIn(part, { known, before: rows.slice(0, at).map((other) => continuing(other, held.get(other.deliverable))) });
        const number = part.number ?? next.number;
        return {
          ...beginning(part, held), prefix: 'd', values: { ...numbered(part, next), title: part.row.title, searchText: searchTextOf([part.row.title, inArea(next.place?.area ?? null, number)]) },
          ties: [contained(row.theme, { order: next.order, itemNumber: number }), { type: 'CONTINUES', to: row.deliverable, values: { kind: kindOf(row, held) } }],
        };
      }));
      const goingOn = rows.flatMap((row, at) => handedOn(row, ids[at], known.standing));
      // One that goes on a second time has ended already.
      await endDeliverables({ tx, by }, rows.filter(({ deliverable, from }) => held.get(deliverable)?.validTo !== from).map(leaving), known.standing);
      return [...ids, ...await begin(tx, by, goingOn)];
    },
  });
}

function leaving({ deliverable: item, from: endsOn }: ContinueDeliverable): { readonly item: string; readonly endsOn: string } {
  return { item, endsOn };
}

function kindOf({ deliverable, title, kind }: ContinueDeliverable, held: Held): string {
  const isOther = title !== null && title !== undefined && title !== held.get(deliverable)?.title;
  return kind ?? (isOther ? 'REWORDED' : 'UNCHANGED');
}

// As long as each would have gone on, and as it stood.
function handedOn(row: ContinueDeliverable, id: string | undefined, standing: readonly StandingItem[]): readonly Begins[] {
  return dutiesOutlasting(leaving(row), standing).filter(isInForce).map(({ party, letter, basis, status, validFrom, validTo }) => ({
    prefix: 'a', labels: ['Assignment'], values: { letter, basis }, ends: { FOR: id, TO: party }, from: validFrom < row.from ? row.from : validFrom,
    until: validTo === OPEN_END ? null : validTo, status, predicate: letter, what: `who is ${letter.toLowerCase()}`,
  }));
}
