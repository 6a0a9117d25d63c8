// Every text of cypher/ against the real server: its names, its columns, its mode and its plan.
import { expect, it } from 'vitest';
import { sharedStore } from '../support/with-tx.ts';
import { explain, type Explained } from './plans.ts';
import { sampleOf } from './sample-values.ts';
import { allTexts, keysOf, namesAsked } from './texts.ts';

const texts = await allTexts();

const explained = async (text: string, params?: unknown): Promise<Explained> => await explain(sharedStore().driver, sharedStore().databaseName, { text, params });

it('finds the texts', () => {
  expect(texts.length).toBeGreaterThan(20);
});

it.each(texts)('$place asks for its parameters, answers its columns, keeps its mode and finds by index', async ({ query }) => {
  expect(namesAsked(query.text)).toEqual(keysOf(query.params));
  const found = await explained(query.text, sampleOf(query.params));
  expect(found.columns).toEqual(keysOf(query.row));
  expect(found.queryType === 'r').toBe(query.mode === 'read');
  expect(found.forbidden).toEqual([]);
});

it('cites what an edit cites, a paper as a whole, wherever it cites', () => {
  const citing = texts.filter(({ query }) => query.text.includes('RETURN claim {.id, .predicate, .gist'));
  expect(citing.length).toBeGreaterThan(30);
  expect(citing.filter(({ query }) => !query.text.includes('-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)')).map(({ place }) => place)).toEqual([]);
});

it('sees a text that reads every node', async () => {
  expect((await explained('MATCH (n {id: $id}) RETURN n.name AS name')).forbidden).toEqual(['AllNodesScan']);
});

it('sees a text that multiplies what has nothing in common', async () => {
  expect((await explained('MATCH (a:Body), (b:Post) RETURN a.id AS a, b.id AS b')).forbidden).toEqual(['CartesianProduct']);
  expect((await explained('MATCH (a:Body {id: $id}), (b:Post) RETURN a.id AS a, b.id AS b')).forbidden).toEqual(['CartesianProduct']);
});

it('lets two nodes be found by their ids', async () => {
  expect((await explained('UNWIND $rows AS row MATCH (a:Body {id: row.a}) MATCH (b:Body {id: row.b}) RETURN a.id AS a, b.id AS b')).forbidden).toEqual([]);
});

it('sees a text that writes, and one that the server does not understand', async () => {
  expect((await explained('MERGE (a:Body {id: $id}) RETURN a.id AS id')).queryType).toBe('rw');
  await expect(explained('MATCH (a:Body) RETURN nothing')).rejects.toThrow();
});

it('reads names out of a text, and nothing out of comments and quoted texts', () => {
  expect(namesAsked("// $never\nMATCH (a:Body {id: $id}) WHERE a.name <> '$not' AND a.kind = $kind RETURN a {.id, by: $id}")).toEqual(['id', 'kind']);
});
