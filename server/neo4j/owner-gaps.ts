// What edits told of items without an owner, and what becomes of it: the part that the commands of ownership share.
import { standingDuties } from '#cypher/accountability/standing-duties.ts';
import { OPEN_END, type Day } from '#schema/period.ts';
import { gapsFrom, type StandingItem } from '#schema/rules/ownership.ts';
import type { Authorship } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';
import { change, end } from './write-edits.ts';

/** The items with who bears which letter for them, and the gaps that edits told of. Ask with the items locked. */
export async function standingItems(tx: Tx, items: readonly string[]): Promise<readonly StandingItem[]> {
  return await run(tx, standingDuties, { items: [...new Set(items)] });
}

export interface NoGap {
  readonly item: string;
  readonly from: Day;
  readonly until?: Day | null | undefined;
}

/** Ends the gaps that edits told of where there is an owner, or another reason, from a day on. */
export async function endGaps(tx: Tx, by: Authorship, rows: readonly NoGap[]): Promise<void> {
  const known = await standingItems(tx, rows.map(({ item }) => item));
  const gaps = rows.flatMap(({ item, from, until }) => known.filter((one) => one.item === item).flatMap((one) => gapsFrom(from, until ?? OPEN_END, one.gaps)));
  const ground = { predicate: 'OWNER', what: 'the end of the gap' };
  await end(tx, by, gaps.flatMap(({ id, endsOn }) => (endsOn === null ? [] : [{ id, endsOn, ...ground }])));
  await change(tx, by, gaps.filter(({ endsOn }) => endsOn === null).map(({ id }) => ({ id, values: { status: 'REJECTED' }, ...ground })));
}
