// The look-up box: the index finds, a rule ranks, a sentence says what came of it.
import { search as query } from '#cypher/evidence/search.ts';
import { toldWords } from '#cypher/evidence/told-words.ts';
import type { Citation } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { bearing, foundWord, type FoundWord, type SpeltWord } from '#schema/rules/found-words.ts';
import { namesOf, type StoredNames } from '#schema/rules/printed-names.ts';
import { luceneQuery, nearQuery, tokensOf, topicTokensOf } from '#schema/rules/search-query.ts';
import { matchedName, nearestTo, ranked, rarelyNamed } from '#schema/rules/search-ranking.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { labelsOf, toThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { sayPrintedIn, saySearch } from '#schema/wording/search.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskSearch {
  readonly text: string;
  readonly asOf: Day;
  readonly first: number;
  /** Absent: things of any kind. */
  readonly kinds?: readonly ThingKind[] | null | undefined;
  /** Where nothing holds all words of a sentence, what holds most of those it may be about; absent: nothing. */
  readonly nearest?: boolean;
  /** The people whose names the asker may see; public ones unless said. */
  readonly visibilities?: readonly Visibility[];
}

/** What matches, best first, with the words that have no page. Blank text, or text without a Latin letter or digit: no hits, and a sentence. */
export async function search(tx: Tx, ask: AskSearch) {
  const { text, asOf, first } = ask;
  const { revision, total, things, evidence, words: borne, isNear } = await found(tx, ask);
  const hits = (isNear ? things : ranked(text, things)).slice(0, first);
  const shownWords = await told(tx, borne.slice(0, MOST_WORDS), asOf);
  return {
    at: { asOf, revision: revision ?? 0, proposals: true },
    say: saySearch({ text, isBlank: text.trim() === '', total, shown: hits.length, words: borne.length, shownWords: shownWords.length, isNear }),
    total,
    isNear,
    hits: hits.map((hit) => {
      const cited = citationsOf(hit.claimIds, evidence);
      return { thing: toThing(hit), ...printed(text, hit, cited), status: statusOn(asOf, hit), certainty: certaintyOn(asOf, hit), evidence: cited };
    }),
    words: shownWords,
  };
}

// What holds all words and the words of the papers that are typed; else, where that is asked for, what holds most of those a sentence may be about.
async function found(tx: Tx, ask: AskSearch) {
  const tokens = tokensOf(ask.text);
  const whole = await look(tx, luceneQuery(tokens), ask);
  const words = tokens.length === 0 ? [] : bearing(ask.text, whole.words);
  const isNear = ask.nearest === true && whole.total === 0 && words.length === 0 && tokens.length >= A_SENTENCE;
  return isNear ? { ...mostOf(ask.text, await look(tx, topicQuery(ask.text), ask)), words, isNear } : { ...whole, words, isNear };
}

async function look(tx: Tx, wanted: string | undefined, { asOf, kinds, visibilities = ['PUBLIC'] }: AskSearch) {
  const labels = kinds === null || kinds === undefined ? null : labelsOf(kinds);
  const [row] = await run(tx, query, { query: wanted ?? MATCHES_NOTHING, asOf, labels, visibilities: [...visibilities] });
  const { things, ...rest } = row ?? { revision: 0, total: 0, things: [], evidence: [], words: [] };
  return { ...rest, things: things.map((thing) => ({ ...thing, lastSeen: lastSeenOn(asOf, thing) })) };
}

// From so many words on it is looked for by those it may be about, where nothing holds them all.
const A_SENTENCE = 3;

function topicQuery(text: string): string | undefined {
  const topics = topicTokensOf(text);
  return nearQuery(topics) ?? luceneQuery(topics);
}

function mostOf(text: string, looked: Awaited<ReturnType<typeof look>>) {
  const topics = topicTokensOf(text).join(' ');
  const nearest = nearestTo(topics, looked.things);
  const things = nearest.length > 0 ? nearest : rarelyNamed(topics, looked.things);
  return { ...looked, things, total: things.length };
}

const MOST_WORDS = 8;

// Few texts are a word of the papers: only they are asked for what it means and where it stands.
async function told(tx: Tx, words: readonly SpeltWord[], asOf: Day): Promise<readonly FoundWord[]> {
  if (words.length === 0) return [];
  const rows = new Map((await run(tx, toldWords, { ids: words.map(({ id }) => id), asOf })).map((row) => [row.word.id, row]));
  return words.flatMap(({ id }) => rows.get(id) ?? []).map(({ word, evidence }) => foundWord(asOf, word, evidence));
}

// The name that matched, the heading itself unless another did, and the papers that print it.
function printed(text: string, hit: StoredNames, cited: readonly Citation[]) {
  const matched = matchedName(text, { name: hit.name, aliases: hit.aliases ?? [] });
  const name = namesOf(hit, cited.map(({ document }) => document))?.find((each) => each.name === (matched ?? hit.name));
  return { matchedName: matched, printedIn: name?.papers ?? [], printedSay: sayPrintedIn(name) };
}

// Answers blank text in the same one round trip, with the revision.
const MATCHES_NOTHING = '+0 -0';
