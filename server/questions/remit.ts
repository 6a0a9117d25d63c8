// AQ21. What does my board answer for, sub-groups included? The database finds lines and duties below, the rules roll them up.
import type { z } from 'zod';
import { remit as query } from '#cypher/accountability/remit.ts';
import { isLive } from '#schema/rules/holding.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { atOf, isHeardOf, sayUnheard, type PartyAsk } from '#schema/rules/page.ts';
import { outOfReach, remitItems, remitWays, rolledUp, type RemitItem, type RolledUp } from '#schema/rules/remit.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { remitAsText, sayKindCount, sayRemit } from '#schema/wording/remit.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskRemit extends PartyAsk {
  readonly first: number;
  readonly skip: number;
}

/** What a party answers for, itself and through those below it. Undefined: no party that the asker may see bears this id. */
export async function remit(tx: Tx, ask: AskRemit) {
  const { id, asOf, proposals, visibilities, first, skip } = ask;
  const [found] = await run(tx, query, { id, asOf, statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const party = toThing(found.party);
  const { items, ...told } = isHeardOf(asOf, found.party) ? toldOf(found, readingOn(asOf, found.evidence)) : untold(found);
  return {
    at: atOf(ask, found.revision ?? 0), party, ...told, total: items.length, items: items.slice(skip, skip + first),
    asText: remitAsText({ asOf, party, ...told }),
  };
}

type Found = z.infer<typeof query.row>;

function toldOf(found: Found, reading: Reading) {
  const party = toThing(found.party);
  const duties = rolledUp(found);
  const items = remitItems(duties, reading);
  const beyond = outOfReach(found, items);
  return { say: sayOf(party, { duties, items, beyond }), ways: remitWays(party, duties, reading), counts: countsOf(items), outOfReach: beyond, items };
}

function untold({ party, evidence }: Found): ReturnType<typeof toldOf> {
  return { say: sayUnheard(party, evidence), ways: [], counts: [], outOfReach: [], items: [] };
}

interface Parts {
  readonly duties: readonly RolledUp[];
  readonly items: readonly RemitItem[];
  readonly beyond: ReturnType<typeof outOfReach>;
}

function sayOf(party: ReturnType<typeof toThing>, { duties, items, beyond }: Parts): string {
  const counted = items.filter(({ letter, basis, thing }) => (letter === 'ACCOUNTABLE' ? basis !== 'IMPLIED' : thing?.kind === 'DELIVERABLE'));
  const live = counted.filter(isLive);
  const owned = live.filter(({ letter }) => letter === 'ACCOUNTABLE');
  const delivered = live.filter(({ letter }) => letter === 'RESPONSIBLE');
  const [direct, below] = [delivered.filter(isDirect), delivered.filter((item) => !isDirect(item))];
  const ids = new Set(below.map(({ id }) => id));
  const ties = duties.filter((duty) => duty.letter === 'RESPONSIBLE' && duty.lines.length > 0 && duty.items.some((item) => ids.has(item.id)));
  const through = [...new Map(ties.map(({ holder }) => [holder.id, holder])).values()].toSorted(byKeys(({ name, id }) => [name ?? '', id]));
  return sayRemit({
    party,
    owned: { direct: owned.filter(isDirect).length, rolledUp: owned.filter((item) => !isDirect(item)).length },
    planned: plannedIn(counted),
    direct: direct.length,
    isDirectReading: direct.length > 0 && direct.every(({ basis }) => basis === 'IMPLIED'),
    rolledUp: below.length,
    through: through.map(toThing),
    kinds: through.map(({ kind }) => kind),
    isReading: ties.length > 0 && ties.every(({ basis }) => basis === 'IMPLIED'),
    outOfReach: beyond,
  });
}

function plannedIn(items: readonly RemitItem[]) {
  return (['AGREED', 'PROPOSED'] as const).flatMap((status) => (['ACCOUNTABLE', 'RESPONSIBLE'] as const).flatMap((letter) => {
    const planned = items.filter((item) => item.status === status && item.letter === letter);
    return planned.length === 0 ? [] : [{ status, letter, count: planned.length, isDirect: planned.every(isDirect) }];
  }));
}

function isDirect({ reach }: RemitItem): boolean {
  return reach === 'DIRECT';
}

function countsOf(items: readonly RemitItem[]) {
  const groups = new Map<string, { readonly first: RemitItem; readonly count: number }>();
  for (const item of items) {
    const key = [item.reach, item.letter, item.basis === 'IMPLIED', item.status, item.thing?.kind ?? ''].join(' ');
    groups.set(key, { first: item, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].map(({ first: { reach, letter, basis, status, thing }, count }) => ({ reach, letter, isReading: basis === 'IMPLIED', say: `${sayKindCount(thing?.kind ?? null, count)}${sayStanding(status)}`, items: count }))
    .toSorted(byKeys(({ reach, letter, isReading, items: count, say }) => [reach, letter, isReading, -count, say]));
}
