// AQ20. Who wears a commissioner's and a provider's hat?
import type { z } from 'zod';
import { dualHats as query } from '#cypher/people/dual-hats.ts';
import { filterOf } from '#cypher/filters.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOfCitations, certaintyOn, weakest } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { hatsOf, sideOf } from '#schema/rules/hats.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { thingOrNull } from '#schema/rules/seat-statements.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { answerAsText, listed } from '#schema/wording/answer-text.ts';
import { sayDualHats, sayHats, saySide } from '#schema/wording/dual-hats.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskDualHats {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** Only those who hold a post there, that post, or are that person. */
  readonly party?: string | null | undefined;
  readonly first: number;
  readonly skip: number;
  readonly visibilities: readonly Visibility[];
}

type Found = z.infer<typeof query.row>;
type One = Found['people'][number];
/** `ever`: papers of any day, of which only this is read back, that a gap before them is no silence. */
type Read = Reading & { readonly ever: Reading['cited'] };

/** Everybody who holds posts in two organisations or more, unless all of those stand on one side. Undefined: the party asked about is none. */
export async function dualHats(tx: Tx, { asOf, proposals, party, first, skip, visibilities }: AskDualHats) {
  const [found] = await run(tx, query, { party: filterOf(party), asOf, statuses: liveStatuses(proposals), planned: liveStatuses(true), visibilities });
  if (found === undefined) return undefined;
  const { people, homes, evidence, revision } = found;
  const reading = { ...readingOn(asOf, evidence), ever: evidence };
  const wearing = people.filter((one) => typeof party !== 'string' || concerns(one, party)).flatMap((one) => wearerOf(one, homes, reading) ?? []).toSorted(byCertainty);
  const persons = wearing.slice(skip, skip + first);
  const certain = wearing.filter(({ isCertain }) => isCertain).length;
  const say = sayDualHats({ asOf, certain, possible: wearing.length - certain });
  return {
    at: { asOf, revision, proposals },
    say, persons, total: wearing.length,
    asText: answerAsText({ about: 'Who may wear a buyer’s and a provider’s hat', asOf, say, parts: [{ lines: [...persons.map(listed), ...moreLines({ total: wearing.length, shown: persons.length })] }] }),
  };
}

function concerns({ id, terms }: One, party: string): boolean {
  return id === party || terms.some(({ post, home }) => post.id === party || home === party);
}

function wearerOf({ id, person, terms }: One, homes: Found['homes'], reading: Read) {
  const { asOf, cited } = reading;
  const held = homes.filter((home) => terms.some((term) => term.home === home.id)).map((home) => hatOf(home, terms, reading));
  const worn = hatsOf(held.map(({ side }) => side));
  if (worn === undefined) return undefined;
  const posts = [...new Map(terms.map(({ post }) => [post.id, toThing(post)])).values()];
  const [first, ...others] = terms.map(({ term }) => certaintyOn(asOf, term));
  const isCertain = worn === 'CERTAIN';
  const who = thingOrNull(person);
  const hats = held.map(({ hat }) => hat);
  return {
    id, person: who, posts, isCertain, hats,
    say: sayHats({ person: who, posts, isCertain, sides: held.map(({ side, hat }) => ({ ...side, organisation: hat.organisation })) }),
    certainty: weakest([first ?? 'EXTRAPOLATED', ...others]),
    evidence: citationsOf(terms.flatMap(({ term, lineClaimIds }) => [...term.claimIds, ...lineClaimIds]), cited),
  };
}

function hatOf(home: Found['homes'][number], terms: One['terms'], { asOf, cited, ever }: Read) {
  const known = (claimIds: readonly string[]) => claimIds.length === 0 || citationsOf(claimIds, cited).length > 0;
  const side = sideOf({ ...home, said: home.said.filter(({ id }) => known([id])), sits: home.sits.filter(({ claimIds }) => known(claimIds)) });
  const organisation = toThing(home);
  const evidence = citationsOf(side.claimIds, cited);
  const isKnown = side.buys || side.provides;
  const voice = isKnown ? side.isReading ? 'OUR_READING' as const : 'PAPER_SAYS' as const : 'NOT_STATED' as const;
  const post = toThing((terms.find((term) => term.home === home.id) ?? { post: home }).post);
  const absence = isKnown ? null : 'NOT_STATED_IN_SOURCE' as const;
  const said = { say: saySide({ ...side, organisation }), voice, absence, certainty: certaintyOfCitations(asOf, evidence.length === 0 ? [] : citationsOf(side.claimIds, ever)), evidence };
  return { side, hat: { organisation, post, buys: side.buys, provides: side.provides, ...said } };
}

const byCertainty = byKeys<NonNullable<ReturnType<typeof wearerOf>>>(({ isCertain, posts, id }) => [!isCertain, posts[0]?.name ?? '', id]);
