// Says deliverables in other words, or under another number, within their edition; the former words still find each. All rows or none.
import { rewordDeliverableInput, type RewordDeliverable } from '#schema/inputs/plans.ts';
import type { Outcome } from '#schema/problem.ts';
import { rewordDeliverableProblems } from '#schema/rules/deliverables.ts';
import type { HeldThing } from '#schema/rules/held.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { inArea } from '../neo4j/deliverable-parts.ts';
import { editThings } from '../neo4j/edit-things.ts';
import { placesAround } from '../neo4j/plan-parts.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';
import { change, type Changes } from '../neo4j/write-edits.ts';

/** Throws Conflict when one changed since it was read. */
export async function rewordDeliverable(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'rewordDeliverable',
    shape: rewordDeliverableInput,
    about: ({ deliverable: id, version }) => ({ edits: [{ id, version }] }),
    besides: (_, rows) => placesAround(tx, { items: rows.map(({ deliverable }) => deliverable) }),
    problems: rewordDeliverableProblems,
    write: async (rows, held, { places }) => {
      await change(tx, by, rows.flatMap((row) => {
        const item = held.get(row.deliverable);
        return item === undefined ? [] : [reworded(row, item, places.find(({ id }) => id === places.find((place) => place.id === item.id)?.within)?.area ?? null)];
      }));
      return [];
    },
  });
}

function reworded({ deliverable: id, title, number }: RewordDeliverable, item: HeldThing, area: string | null): Changes {
  const said = title ?? item.title ?? '';
  const aliases = [...new Set([item.title ?? '', ...item.aliases ?? []])].filter((each) => each !== said && each !== '');
  const printed = typeof number === 'number' ? { itemNumber: number, printedNumber: String(number) } : {};
  const searchText = searchTextOf([said, ...aliases, inArea(area, number ?? item.itemNumber ?? 0)]);
  return { id, values: { title: said, aliases, searchText, ...printed }, predicate: 'COMMITS_TO', what: 'the words' };
}
