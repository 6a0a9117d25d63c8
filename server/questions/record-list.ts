// Which agreements, laws, meetings, decisions, changes and outcomes do papers speak of by the day asked, and for which places?
import { recordList as query } from '#cypher/history/record-list.ts';
import { sayDay, type Day } from '#schema/period.ts';
import { placesOf, recordsOf } from '#schema/rules/record-list.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { LABEL_OF_RECORD, type RecordKind, type RecordOrder } from '#schema/vocabulary/record-kinds.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { citedIn } from '#schema/wording/answer-card.ts';
import { sayRecords } from '#schema/wording/record-list.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskRecords {
  readonly kinds: readonly RecordKind[];
  /** A place; null for all. */
  readonly within: string | null;
  readonly order: RecordOrder;
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
  readonly first: number;
  readonly skip: number;
}

/** All of the kinds that papers speak of by the day. Undefined: the place asked for is none of theirs. */
export async function recordList(tx: Tx, { kinds, within, order, asOf, proposals, visibilities, first, skip }: AskRecords) {
  const labels = kinds.map((kind) => LABEL_OF_RECORD[kind]);
  const [found] = await run(tx, query, { asOf, labels, statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  const { records: stored, evidence, revision } = found ?? { records: [], evidence: [], revision: 0 };
  const places = placesOf(stored);
  if (within !== null && !places.some(({ id }) => id === within)) return undefined;
  const { records: all, hidden } = recordsOf(stored, { within, order, proposals }, readingOn(asOf, evidence));
  const counts = new Map(kinds.map((kind) => [kind, all.filter((record) => record.kind === kind).length]));
  const say = sayRecords({ kinds, counts, hidden, order });
  const records = all.slice(skip, skip + first);
  const asText = ['What our papers speak of', `As at ${sayDay(asOf)}`, '', say, ...records.map((record) => `- ${record.statement.say}${citedIn(record.statement.evidence)}`), ...moreLines({ total: all.length, shown: records.length })].join('\n');
  return { at: { asOf, proposals, revision }, say, total: all.length, hidden, records, places, asText };
}
