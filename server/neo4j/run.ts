// The only place where a text meets the database: parameters and rows pass through the query's own shapes.
import neo4j from 'neo4j-driver';
import type { CypherQuery } from '#cypher/define-cypher.ts';
import { runnerOf, type Tx } from './tx.ts';

/** Days and numbers come back as ISO text and plain numbers. Throws when parameters or rows are not as the query says. */
export async function run<P extends Readonly<Record<string, unknown>>, R>(tx: Tx, query: CypherQuery<P, R>, params: P): Promise<readonly R[]> {
  const given = query.params.parse(params);
  const rows = await runnerOf(tx)(query.text, toDriver(given));
  return rows.map((row) => query.row.parse(decoded(row)));
}

// JavaScript's 1 reaches Neo4j as the float 1.0 unless it is said to be whole.
function toDriver(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value)]));
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(whole);
  if (isMap(value)) return toDriver(value);
  return value;
}

function decoded(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decoded);
  if (neo4j.isDate(value)) return value.toString();
  if (neo4j.isInt(value)) return value.toNumber();
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decoded(inner)]));
  throw new TypeError(`A row holds a ${value.constructor.name}: texts return days, numbers, texts, lists and maps.`);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
