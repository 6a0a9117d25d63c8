// Sequences of made-up edits on a small record: after each accepted one, whatever it was, the record breaks no rule.
import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import type { Database } from '../../server/neo4j/database.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { PAPER_DAY } from './hand-made.ts';
import { BEGINNING, edited, poolOf, wishes, type Wish } from './random-edits.ts';
import { makeSmallWorld } from './small-world.ts';

interface Wanted {
  readonly sequences: number;
  readonly edits: number;
  /** The same sequences in every run. */
  readonly seed?: number;
}

/** Answers how often each command was accepted. Throws the shortest sequence it finds that breaks a rule. */
export async function editInSequence(database: Database, { sequences, edits, seed }: Wanted): Promise<ReadonlyMap<string, number>> {
  const accepted = new Map<string, number>();
  const wish = wishes(edits);
  await fc.assert(fc.asyncProperty(wish, (wanted) => database.write({ dryRun: true, timeoutMs: 60_000 }, async (tx) => {
    await makeSmallWorld(tx);
    expect(await faultsNow(tx)).toEqual([]);
    await allEdited(tx, wanted, accepted);
  })), { numRuns: sequences, ...(seed === undefined ? {} : { seed }) });
  return accepted;
}

async function allEdited(tx: Tx, wanted: readonly Wish[], accepted: Map<string, number>): Promise<void> {
  const pool = await poolOf(tx);
  const told = new Set<string>();
  for (const wish of BEGINNING) expect(await edited(tx, pool, wish), wish.command).toMatchObject({ ok: true });
  for (const wish of wanted) {
    const outcome = await edited(tx, pool, wish);
    if (!outcome.ok) continue;
    accepted.set(wish.command, (accepted.get(wish.command) ?? 0) + 1);
    for (const { id } of openIn(outcome.value.result)) told.add(id);
    expect((await faultsNow(tx)).filter((fault) => !isTold(fault, told)), wish.command).toEqual([]);
  }
}

const kept = z.object({ leftOpen: z.array(z.object({ id: z.string() })).default([]) });

function openIn(result: string | null): readonly { readonly id: string }[] {
  return kept.parse(JSON.parse(result ?? '{}')).leftOpen;
}

// What a body that ends leaves open is told to whoever ends it, and stays a fault until somebody ends it or has it go on.
function isTold({ rule, records }: { readonly rule: string; readonly records: readonly string[] }, told: ReadonlySet<string>): boolean {
  return rule === 'END_ENDED' && records.some((id) => told.has(id));
}

async function faultsNow(tx: Tx) {
  const { checks } = await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES });
  return checks.flatMap(({ rule, findings }) => findings.filter(({ explanation }) => explanation === null).map(({ records, say }) => ({ rule, records, say })));
}
