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
import { luceneQuery, tokensOf } from '#schema/rules/search-query.ts';
import { matchedName, ranked } from '#schema/rules/search-ranking.ts';
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
  /** The people whose names the asker may see; public ones unless said. */
  readonly visibilities?: readonly Visibility[];
}

/** What matches, best first, with the words that have no page. Blank text, or text without a Latin letter or digit: no hits, and a sentence. */
export async function search(tx: Tx, { text, asOf, first, kinds, visibilities = ['PUBLIC'] }: AskSearch) {
  const tokens = [...tokensOf(text)];
  const labels = kinds === null || kinds === undefined ? null : labelsOf(kinds);
  const [found] = await run(tx, query, { query: luceneQuery(tokens) ?? MATCHES_NOTHING, asOf, labels, visibilities: [...visibilities] });
  const { revision, total, things, evidence, words } = found ?? { revision: 0, total: 0, things: [], evidence: [], words: [] };
  const hits = ranked(text, things.map((thing) => ({ ...thing, lastSeen: lastSeenOn(asOf, thing) }))).slice(0, first);
  const borne = tokens.length === 0 ? [] : bearing(text, words);
  const shownWords = await told(tx, borne.slice(0, MOST_WORDS), asOf);
  return {
    at: { asOf, revision: revision ?? 0, proposals: true },
    say: saySearch({ text, isBlank: text.trim() === '', total, shown: hits.length, words: borne.length, shownWords: shownWords.length }),
    total,
    hits: hits.map((hit) => {
      const cited = citationsOf(hit.claimIds, evidence);
      return { thing: toThing(hit), ...printed(text, hit, cited), status: statusOn(asOf, hit), certainty: certaintyOn(asOf, hit), evidence: cited };
    }),
    words: shownWords,
  };
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
