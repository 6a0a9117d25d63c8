// A change set, read back from what is stored of it.
import { z } from 'zod';
import type { SetRow } from '#cypher/drafts/set-row.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { keptTouched } from './touched.ts';

const text = z.string();
const row = z.record(text, z.unknown());
const steps = z.array(z.object({ id: text, command: text, row, reason: z.nullable(text), source: z.nullable(text), touched: keptTouched }));
const done = z.array(z.object({ key: text, at: text, command: text, actor: text, reason: z.nullable(text), source: z.nullable(text), rows: z.array(z.unknown()) }));

/** Its edits and moves are kept as text, so that nothing finds a draft by what it is about. */
export function storedSet(stored: SetRow): ChangeSet {
  const { steps: edits, done: moves, ...set } = stored;
  return { ...set, steps: steps.parse(JSON.parse(edits)), moves: done.parse(JSON.parse(moves)) };
}
