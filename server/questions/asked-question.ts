// A typed sentence as one of our questions: a rule reads it, the look-up index finds what its names mean.
import { search as query } from '#cypher/evidence/search.ts';
import { storeState } from '#cypher/history/store-state.ts';
import type { Thing } from '#schema/answer.ts';
import { addMonths, type Day } from '#schema/period.ts';
import { asked, type Asked } from '#schema/rules/asked.ts';
import { meaningOf, type Meaning } from '#schema/rules/asked-names.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { luceneQuery, tokensOf } from '#schema/rules/search-query.ts';
import { labelsOf, toThing } from '#schema/rules/thing.ts';
import { NAMED, templateOf, type Named } from '#schema/vocabulary/asked.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { graphqlOf, sayAsked, sayNotAsked } from '#schema/wording/asked.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

interface AskAsked {
  readonly text: string;
  readonly asOf: Day;
  readonly today: Day;
  readonly visibilities: readonly Visibility[];
}

type Named1 = { readonly typed: string; readonly means: Meaning<Thing> } | undefined;

/** Understood with its things and days, or why not. One look into the index for each name. */
export async function askedQuestion(tx: Tx, ask: AskAsked) {
  const read = asked(ask.text, ask.today);
  const [store] = await run(tx, storeState, {});
  const at = { asOf: ask.asOf, revision: store?.seq ?? 0, proposals: false };
  if (read === undefined) return { at, ...NOTHING, say: sayNotAsked('NO_QUESTION') };
  return { at, ...judged(read, await meanings(tx, read, ask), ask) };
}

const NOTHING = { field: null, about: [], choices: [], choosing: null, days: [], graphql: null };

async function meanings(tx: Tx, { question, a, b }: Asked, ask: AskAsked): Promise<readonly Named1[]> {
  const template = templateOf(question);
  return await Promise.all([[a, template.a] as const, [b, template.b] as const].map(async ([typed, sort]) =>
    (typed === undefined || sort === undefined ? undefined : { typed, means: await meaning(tx, { typed, sort }, ask) })));
}

async function meaning(tx: Tx, { typed, sort }: { readonly typed: string; readonly sort: Named }, { asOf, visibilities }: AskAsked): Promise<Meaning<Thing>> {
  const lucene = luceneQuery(tokensOf(typed));
  if (lucene === undefined) return { one: undefined, several: [] };
  const [found] = await run(tx, query, { query: lucene, asOf, labels: labelsOf(NAMED[sort]), visibilities: [...visibilities] });
  const { one, several } = meaningOf(typed, (found?.things ?? []).map((thing) => ({ ...thing, lastSeen: lastSeenOn(asOf, thing) })));
  return { one: one === undefined ? undefined : toThing(one), several: several.map(toThing) };
}

function judged(read: Asked, names: readonly Named1[], { asOf }: AskAsked) {
  const days = [read.from, read.to].filter((day) => day !== undefined);
  const unknown = names.find((name) => name !== undefined && name.means.one === undefined && name.means.several.length === 0);
  if (unknown !== undefined) return { ...NOTHING, days, say: sayNotAsked({ unknown: unknown.typed }) };
  const about = names.flatMap((name) => name?.means.one ?? []);
  const open = names.flatMap((name, place) => (name !== undefined && name.means.one === undefined ? [{ ...name, place }] : []));
  const [first, ...others] = open;
  if (first !== undefined) {
    const say = sayNotAsked({ several: first.typed, isOne: others.length === 0 });
    if (others.length > 0) return { ...NOTHING, days, say };
    return { ...NOTHING, days, about, say, field: fieldOf(read, first.means.several[0]), choices: first.means.several, choosing: first.place };
  }
  const [a, b] = about;
  const field = fieldOf(read, a);
  const understood = { names: { a, b }, days: { asOf, on: addMonths(asOf, 1) } };
  return { field, about, choices: [], choosing: null, days, say: sayAsked(read, understood.names), graphql: graphqlOf(field, read, understood) };
}

// What the question is called for a thing of that kind: a post, a body and an organisation end and are told in fields of their own.
function fieldOf({ question }: Asked, thing: Thing | undefined): string {
  if (question === 'closureImpact' && thing?.kind === 'POST') return 'postImpact';
  if (question === 'bodyProfile' && thing?.kind === 'POST') return 'postProfile';
  if (question === 'bodyProfile' && thing?.kind === 'ORGANISATION') return 'organisationProfile';
  return question;
}
