// What changed between two days on made-up partnerships, with events that an edit recorded: the database against a second implementation in memory.
import { expect, it } from 'vitest';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { changesBetween } from '../../server/questions/changes-between.ts';
import { changesInMemory, type RecordedEvent } from '../support/changes-in-memory.ts';
import type { GeneratedGraph } from '../support/generated-graph.ts';
import { overGraphs } from '../support/graph-rows.ts';

const MINUTES = 60_000;
// Before the papers, between them, on a hand-over day and the day after, and after all of them.
const OTHER_DAYS = ['2013-04-01', '2018-05-25', '2022-07-01', '2023-03-16', '2024-06-01', '2026-06-02', '0001-01-01', '9999-12-31'] as const;
const EVENT_DAYS = ['2018-05-26', '2022-07-01', '2023-03-16', '2023-06-01'] as const;

it('counts and lists what came, went and changed, and what an edit recorded of it', async () => {
  const kinds = new Map<string, number>();
  let turn = 0;
  await overGraphs('changesBetween', async ({ tx, graph, ask: { asOf, proposals } }) => {
    turn += 1;
    const [from = asOf, to = asOf] = [asOf, OTHER_DAYS[turn % OTHER_DAYS.length] ?? asOf].toSorted();
    const event = eventOf(graph, turn);
    if (event !== undefined) await write(tx, event);
    const answer = await changesBetween(tx, { from, to, proposals, within: placeOf(graph), first: 500, skip: 0, visibilities: ['PUBLIC'] });
    if (answer === undefined) throw new Error(`${placeOf(graph)} is not known.`);
    const changes = answer.changes.filter(({ kind }) => kind !== 'KEPT_APART');
    expect({ counts: answer.counts, changes: changes.map(({ id, kind }) => `${id} ${kind}`).toSorted(), unchanged: answer.unchanged.map(({ id }) => id).toSorted() })
      .toEqual(changesInMemory(graph, event, { from, to, proposals }));
    for (const { says } of changes) for (const { evidence } of says) expect(evidence.every(({ document }) => document.issued <= to)).toBe(true);
    for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  expect([...kinds.keys()].toSorted()).toEqual(['CHANGED', 'ENDED', 'FIRST_SEEN', 'NOT_SEEN_SINCE', 'REPLACED', 'STARTED']);
}, 8 * MINUTES);

function placeOf({ papers }: GeneratedGraph): string {
  return `${papers[0]?.id.replace('doc-', '') ?? ''}.place`;
}

// Where there is a body: it is replaced by the next, or is no more.
function eventOf({ parties }: GeneratedGraph, turn: number): RecordedEvent | undefined {
  const [body, next] = parties.filter(({ label }) => label === 'Body');
  if (body === undefined) return undefined;
  const isReplaced = next !== undefined && turn % 3 !== 0;
  return { id: `${body.id}.event`, kind: isReplaced ? 'REPLACED' : 'NO_LONGER_EXISTS', day: EVENT_DAYS[turn % EVENT_DAYS.length] ?? '', status: turn % 5 === 0 ? 'PROPOSED' : 'IN_FORCE', touches: [body.id, ...(isReplaced ? [next.id] : [])] };
}

async function write(tx: Tx, { touches: [from, to], ...event }: RecordedEvent): Promise<void> {
  await runnerOf(tx)(`MATCH (old:Body {id: $from}) OPTIONAL MATCH (next:Body {id: $to})
    CREATE (event:Record:ChangeEvent {id: $id, title: 'Recorded', kind: $kind, basis: 'STATED', status: $status, claimIds: [], version: 1, validFrom: date($day), validTo: date('9999-12-31'),
      firstAttested: date($day), attestedOn: [date($day)], lastAttested: date($day), fromPrecision: 'DAY', fromBasis: 'STATED', untilPrecision: 'UNKNOWN', untilBasis: 'UNKNOWN'})-[:ORIGINAL]->(old)
    FOREACH (one IN CASE WHEN next IS NULL THEN [] ELSE [next] END | CREATE (event)-[:RESULTING]->(one))`, { ...event, from, to: to ?? null });
}
