// A typed sentence as one of our questions: a rule reads it, the look-up index finds what its names mean.
import { search as query } from '#cypher/evidence/search.ts';
import { storeState } from '#cypher/history/store-state.ts';
import { newestEditions } from '#cypher/plans/newest-editions.ts';
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { asked, type Asked } from '#schema/rules/asked.ts';
import { answerOf, notAsked, type TypedName } from '#schema/rules/asked-answer.ts';
import { meaningOf, nearMeaningOf, type Meaning } from '#schema/rules/asked-names.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { luceneQuery, nearQuery, tellingTokensOf, tokensOf } from '#schema/rules/search-query.ts';
import { labelsOf, toThing, type StoredThing } from '#schema/rules/thing.ts';
import { NAMED, OF_EDITIONS, templateOf, type Named } from '#schema/vocabulary/asked.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

interface AskAsked {
  readonly text: string;
  readonly asOf: Day;
  readonly today: Day;
  readonly visibilities: readonly Visibility[];
}

/** Understood with its things and days, or why not. One look into the index for each name, another where nothing bears it, and one for the editions of plans. */
export async function askedQuestion(tx: Tx, ask: AskAsked) {
  const read = asked(ask.text, ask.today);
  const [store] = await run(tx, storeState, {});
  const at = { asOf: ask.asOf, revision: store?.seq ?? 0, proposals: false };
  if (read === undefined) return { at, ...notAsked() };
  return { at, ...answerOf(read, await meanings(tx, read, ask), ask.asOf) };
}

async function meanings(tx: Tx, { question, a, b }: Asked, ask: AskAsked): Promise<readonly TypedName[]> {
  const template = templateOf(question);
  const named = [[a, template.a] as const, [b, template.b] as const];
  const found = await Promise.all(named.map(async ([typed, sort]) => (typed === undefined || sort === undefined ? [] : [{ typed, means: await meaning(tx, { typed, sort }, ask) }])));
  return found.flat();
}

async function meaning(tx: Tx, { typed, sort }: { readonly typed: string; readonly sort: Named }, ask: AskAsked): Promise<Meaning<Thing>> {
  const whole = meaningOf(typed, await found(tx, { lucene: luceneQuery(tokensOf(typed)), sort }, ask));
  const meant = whole.one !== undefined || whole.several.length > 0 ? whole : nearMeaningOf(typed, await found(tx, { lucene: nearQuery(tellingTokensOf(typed)), sort }, ask));
  return OF_EDITIONS.has(sort) ? await asEditions(tx, asThings(meant), ask.asOf) : asThings(meant);
}

async function found(tx: Tx, { lucene, sort }: { readonly lucene: string | undefined; readonly sort: Named }, { asOf, visibilities }: AskAsked) {
  if (lucene === undefined) return [];
  const [row] = await run(tx, query, { query: lucene, asOf, labels: labelsOf(NAMED[sort]), visibilities: [...visibilities] });
  return (row?.things ?? []).map((thing) => ({ ...thing, lastSeen: lastSeenOn(asOf, thing) }));
}

function asThings({ one, several, besides, fit }: Meaning<StoredThing>): Meaning<Thing> {
  return { one: one === undefined ? undefined : toThing(one), several: several.map(toThing), besides: besides.map(toThing), fit };
}

// The index knows plans, and what a question is asked of is an edition: the newest one known.
async function asEditions(tx: Tx, { one, several, besides, fit }: Meaning<Thing>, asOf: Day): Promise<Meaning<Thing>> {
  const plans = [...(one === undefined ? [] : [one]), ...several, ...besides].filter(({ kind }) => kind === 'PLAN').map(({ id }) => id);
  const rows = plans.length === 0 ? [] : await run(tx, newestEditions, { plans, asOf });
  const asEdition = (thing: Thing): Thing => ({ ...thing, id: rows.find(({ plan }) => plan === thing.id)?.edition ?? thing.id });
  return { one: one === undefined ? undefined : asEdition(one), several: several.map(asEdition), besides: besides.map(asEdition), fit };
}
