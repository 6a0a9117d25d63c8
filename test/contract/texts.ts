// Every text of cypher/, loaded with its shapes, and what can be told of it without a database.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { CypherQuery } from '#cypher/define-cypher.ts';

const FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** A text, its shapes and the place of its file below cypher/, such as `plans/plan-profile`. */
export interface Text {
  readonly place: string;
  readonly query: CypherQuery;
}

/** All texts that have a typed sibling, in path order. Migrations have none: each start of a test database runs them. */
export async function allTexts(): Promise<readonly Text[]> {
  const files = new Set(readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }));
  const places = [...files].filter((path) => path.endsWith('.cypher')).map((path) => path.replace(/\.cypher$/, '')).toSorted();
  return await Promise.all(places.filter((place) => files.has(`${place}.ts`)).map(async (place) => {
    const exported: unknown = await import(pathToFileURL(join(FOLDER, `${place}.ts`)).href);
    const query = Object.values(z.record(z.string(), z.unknown()).parse(exported)).find(isQuery);
    if (query === undefined) throw new Error(`cypher/${place}.ts exports no query.`);
    return { place, query };
  }));
}

function isQuery(value: unknown): value is CypherQuery {
  return typeof value === 'object' && value !== null && 'text' in value && 'mode' in value && 'row' in value;
}

/** The `$names` of a text, sorted; comments and quoted texts left out. */
export function namesAsked(text: string): readonly string[] {
  const bare = text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").replaceAll(/\/\/.*$/gm, '');
  return [...new Set([...bare.matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []))].toSorted();
}

/** The keys of an object's shape, sorted. Throws for a shape that is no object. */
export function keysOf(shape: z.ZodType): readonly string[] {
  if (!(shape instanceof z.ZodObject)) throw new TypeError('Parameters and rows are objects.');
  return Object.keys(shape.shape).toSorted();
}
