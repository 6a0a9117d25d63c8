// AQ7. What became of the commitments of one plan edition in another, as far as anybody recorded it.
import { editionChanges as query } from '#cypher/history/edition-changes.ts';
import { answerDay, editionChanges as changesOf, editionName, editionSuggestions, editionTallies, shows } from '#schema/rules/edition-changes.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { EditionChangeKind } from '#schema/vocabulary/edition-changes.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { editionsAsText } from '#schema/wording/editions-as-text.ts';
import { sayEditions, saySuccession } from '#schema/wording/edition-changes.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskEditions {
  readonly older: string;
  readonly newer: string;
  /** Absent: changes of any kind. */
  readonly kinds?: readonly EditionChangeKind[] | null | undefined;
  readonly first: number;
  readonly skip: number;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
}

/** The two are not the same: the resolver refuses that. Undefined: one of them is no edition. */
export async function editionChanges(tx: Tx, { older, newer, kinds, first, skip, proposals, visibilities }: AskEditions) {
  const [found] = await run(tx, query, { older, newer, statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const all = changesOf(found);
  const changes = all.filter((change) => shows(change, kinds ?? undefined));
  const tallies = editionTallies(found, all);
  const counted = (kind: EditionChangeKind) => all.filter((change) => change.kinds.includes(kind)).length;
  const told = {
    older: toThing(found.older),
    newer: toThing(found.newer),
    say: sayEditions({ tallies, dropped: counted('DROPPED'), unmatched: counted('UNMATCHED') }),
    succession: saySuccession({ older: editionName(found.older), newer: editionName(found.newer), isSamePlan: found.isSamePlan, isContinued: found.isContinued }),
    absence: found.isSamePlan || found.isContinued ? null : 'NOT_STATED_IN_SOURCE' as const,
    suggestions: editionSuggestions(found, all),
  };
  return {
    ...told,
    at: { asOf: answerDay(found), revision: found.revision, proposals },
    tallies,
    total: changes.length,
    changes: changes.slice(skip, skip + first),
    asText: editionsAsText({ ...told, changes }),
  };
}
