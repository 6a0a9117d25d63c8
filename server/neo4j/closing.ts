// How a body, an organisation or a post is closed: the part that the three commands share.
import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { closePartyFacts } from '#cypher/history/close-party-facts.ts';
import { closeParty } from '#cypher/history/close-party.ts';
import type { Closing } from '#schema/inputs/close-party.ts';
import { todayInLondon } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import { closePartyProblems, withOtherClosings } from '#schema/rules/close-party.ts';
import { endingOf, leftOpenOf, staleClosing } from '#schema/rules/closing.ts';
import { applyRows, type Call } from './apply-rows.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import { groundOf } from './write-edits.ts';

const KINDS = { Body: 'BODY', Organisation: 'ORGANISATION', Post: 'POST' } as const;

interface Sort<R> {
  readonly command: string;
  readonly label: 'Body' | 'Organisation' | 'Post';
  readonly shape: z.ZodMiniType<R>;
  /** What the form calls the party. */
  readonly field: string;
  readonly closingOf: (row: R) => Closing;
}

/** Throws Conflict when a party changed since it was read. The Change keeps the events, and what each end leaves open. */
export async function closing<R>(call: Call, { command, label, shape, field, closingOf }: Sort<R>): Promise<Outcome<Change>> {
  return await applyRows(call, {
    command,
    shape,
    facts: (rows, source) => run(call.tx, closePartyFacts, { label, source, rows: rows.map(closingOf).map(({ party, endsOn, successors }) => ({ party, endsOn, successors })) }),
    stale: (row, facts) => staleClosing(closingOf(row), facts),
    amongRows: (pairs) => withOtherClosings(pairs, closingOf),
    problems: (row, facts) => closePartyProblems(closingOf(row), facts, field),
    write: async (pairs) => {
      const ends = pairs.map(([row, { party, leftOpen }]) => ({ name: party?.name ?? '', ...closingOf(row), parts: leftOpen }));
      const events = await writeEnds(call, ends);
      return { events, leftOpen: leftOpenOf(ends.map(({ name, endsOn, parts }) => ({ party: { name, kind: KINDS[label] }, endsOn, parts }))) };
    },
  });
}

/** Writes that parties end, and what becomes of each; answers the ids of the events, in order. */
export async function writeEnds({ tx, by }: Call, ends: readonly (Closing & { readonly name: string })[]): Promise<readonly string[]> {
  const editedOn = todayInLondon();
  const rows = ends.map(({ name, ...end }) => ({
    ...endingOf(end, { name, id: `ev.${randomUUID()}`, editedOn }), ...groundOf({ predicate: 'ENDS', what: 'the end' }, by),
  }));
  await run(tx, closeParty, { rows });
  return rows.map(({ id }) => id);
}
