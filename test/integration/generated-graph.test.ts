import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedProblems } from '#schema/rules/seed-integrity.ts';
import { loadFacts } from '../../server/importing/load-facts.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { aGraph, type GeneratedGraph } from '../support/generated-graph.ts';
import { factsOf, overGraphs, writeGraphs } from '../support/graph-rows.ts';
import { readInMemory } from '../support/read-in-memory.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

// When and by whom a claim was recorded is the load's own.
const STORED = `MATCH (record:Record) WHERE record.id =~ '(doc-|p[.]|c[.])?g\\\\d*-.*'
  OPTIONAL MATCH (record)-[link]->(to)
  WITH record, link, to ORDER BY record.id, type(link), to.id, link.id
  RETURN record.id AS id, labels(record) AS labels, record {.*, recordedAt: null, recordedBy: null} AS values,
    collect(CASE WHEN link IS NOT NULL THEN [type(link), to.id, properties(link)] END) AS links ORDER BY id`;

async function stored(tx: Tx): Promise<unknown> {
  return JSON.parse(JSON.stringify(await runnerOf(tx)(STORED, {})));
}

/** Graphs a real load would take, largest first. */
function loadable(): readonly GeneratedGraph[] {
  return fc.sample(aGraph, { numRuns: 300, seed: 7 }).filter((graph) => seedProblems(factsOf(graph)).length === 0)
    .toSorted((a, b) => b.lines.length + b.assignments.length + b.items.length - (a.lines.length + a.assignments.length + a.items.length)).slice(0, 3);
}

describe('a generated graph in the database', () => {
  it('is what a real load of the same facts would have written', async () => {
    const graphs = loadable();
    expect(graphs[0]?.lines.length).toBeGreaterThan(0);
    for (const graph of graphs) {
      const written = await withTx(async (tx) => { await writeGraphs(tx, [graph]); return await stored(tx); });
      const loaded = await withTx(async (tx) => {
        expect(await loadFacts(tx, factsOf(graph), { viewer: { id: 'test' }, key: 'generated', reason: 'test' })).toMatchObject({ ok: true });
        return await stored(tx);
      });
      expect(written).toEqual(loaded);
    }
  });
  it('is known from the day that the reading in memory says', async () => {
    await overGraphs('known from', async ({ tx, graph }) => {
      const { heardFrom, seenOn } = readInMemory(graph);
      const facts = [...graph.parties, ...graph.items, ...graph.assignments, ...graph.absences];
      const rows: unknown = await runnerOf(tx)('UNWIND $ids AS id MATCH (fact:Record {id: id}) RETURN toString(fact.firstAttested) AS first, [day IN fact.attestedOn | toString(day)] AS seen', { ids: facts.map(({ id }) => id) });
      expect(rows).toEqual(facts.map((fact) => ({ first: heardFrom(fact), seen: seenOn(fact) })));
    }, { runs: 50 });
  });
  it('is gone when the transaction is', async () => {
    await overGraphs('gone', async () => { await Promise.resolve(); }, { runs: 20 });
    expect(await sharedStore().read(stored)).toEqual([]);
  });
});
