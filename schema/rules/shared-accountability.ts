// Items with several accountable holders of their own, and items for which a person answers instead of a post.
import type { Statement, Thing } from '#schema/answer.ts';
import { certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { isLive } from '#schema/rules/holding.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { ownedKindOf } from '#schema/rules/owned-tallies.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { linkTo, toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayShare } from '#schema/wording/shared-accountability.ts';
import type { SharedHow } from '#schema/vocabulary/routes.ts';

interface StoredOwner extends StoredFact {
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly party: StoredThing;
}

interface StoredShared extends StoredThing {
  readonly area: StoredThing | null;
  readonly duties: readonly StoredOwner[];
}

export interface SharedItem {
  readonly id: string;
  readonly title: string;
  readonly thing: Thing | null;
  readonly kind: OwnedKind;
  readonly area: Thing | null;
  readonly how: SharedHow;
  readonly holders: readonly Thing[];
  readonly statement: Statement;
}

/** Shared first, then on a person; by title. One holder under two duties shares with nobody. */
export function sharedItems(items: readonly StoredShared[], reading: Reading): readonly SharedItem[] {
  return items.flatMap((item): readonly SharedItem[] => {
    const persons = item.duties.filter(({ party }) => party.labels.includes('Person'));
    return [...(partiesOf(item.duties).length > 1 ? [rowOf(item, 'SHARED', { duties: item.duties, reading })] : []), ...(persons.length > 0 ? [rowOf(item, 'ON_PERSON', { duties: persons, reading })] : [])];
  }).toSorted(byKeys(({ how, title, id }) => [how !== 'SHARED', title, id]));
}

function partiesOf(duties: readonly StoredOwner[]): readonly Thing[] {
  return [...new Map(duties.map(({ party }) => [party.id, toThing(party)])).values()];
}

interface Held {
  readonly duties: readonly StoredOwner[];
  readonly reading: Reading;
}

function rowOf(item: StoredShared, how: SharedItem['how'], { duties, reading }: Held): SharedItem {
  const id = `${item.id}.${how === 'SHARED' ? 'shared' : 'on-person'}`;
  const title = item.title ?? item.id;
  const thing = linkTo(item) ?? null;
  const holders = partiesOf(duties);
  const isReading = duties.every(({ basis }) => basis === 'IMPLIED');
  const say = sayShare({ title, how, holders, isReading, isPending: !duties.some(isLive) });
  const [first, ...others] = duties;
  if (first === undefined) throw new TypeError(`${item.id} is held by nobody.`);
  const said = statementOf({ ...first, id, claimIds: duties.flatMap(({ claimIds }) => claimIds) }, { say, links: [...(thing === null ? [] : [thing]), ...holders], isReading }, reading);
  return { id, title, thing, kind: ownedKindOf(item.labels), area: item.area === null ? null : toThing(item.area), how, holders, statement: { ...said, certainty: weakest([said.certainty, ...others.map((duty) => certaintyOn(reading.asOf, duty))]) } };
}
