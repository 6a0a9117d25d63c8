// A text for the database and its shapes: the sibling .cypher file, what goes in, what each row is.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

export interface CypherQuery<P = unknown, R = unknown> {
  /** The stem of the file, such as `escalation-route`. */
  readonly name: string;
  readonly text: string;
  readonly mode: 'read' | 'write';
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

interface Shapes<P, R> {
  readonly mode: 'read' | 'write';
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

/** Reads `x.cypher` beside `x.ts`; throws at start when it is missing. */
export function defineCypher<P, R>(moduleUrl: string, shapes: Shapes<P, R>): CypherQuery<P, R> {
  const path = fileURLToPath(moduleUrl).replace(/\.ts$/, '.cypher');
  return { name: basename(path, '.cypher'), text: readFileSync(path, 'utf8'), ...shapes };
}
