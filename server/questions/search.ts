// The look-up box: the index finds, a rule ranks, a sentence says what came of it.
import { search as query } from '#cypher/evidence/search.ts';
import type { Day } from '#schema/period.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { luceneQuery, tokensOf } from '#schema/rules/search-query.ts';
import { matchedName, ranked } from '#schema/rules/search-ranking.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { labelsOf, toThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { saySearch } from '#schema/wording/search.ts';
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

/** What matches, best first. Blank text, or text without a Latin letter or digit: no hits, and a sentence. */
export async function search(tx: Tx, { text, asOf, first, kinds, visibilities = ['PUBLIC'] }: AskSearch) {
  const lucene = luceneQuery(tokensOf(text));
  const labels = kinds === null || kinds === undefined ? null : labelsOf(kinds);
  const [found] = await run(tx, query, { query: lucene ?? MATCHES_NOTHING, asOf, labels, visibilities: [...visibilities] });
  const { revision, total, things, evidence } = found ?? { revision: 0, total: 0, things: [], evidence: [] };
  const hits = ranked(text, things.map((thing) => ({ ...thing, lastSeen: lastSeenOn(asOf, thing) }))).slice(0, first);
  return {
    at: { asOf, revision: revision ?? 0, proposals: true },
    say: saySearch({ text, isBlank: text.trim() === '', total, shown: hits.length }),
    total,
    hits: hits.map((hit) => ({
      thing: toThing(hit),
      matchedName: matchedName(text, hit),
      status: statusOn(asOf, hit),
      certainty: certaintyOn(asOf, hit),
      evidence: citationsOf(hit.claimIds, evidence),
    })),
  };
}

// Answers blank text in the same one round trip, with the revision.
const MATCHES_NOTHING = '+0 -0';
