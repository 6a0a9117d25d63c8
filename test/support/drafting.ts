// Drafts moved as the API moves them, inside one transaction that is rolled back.
import { randomUUID } from 'node:crypto';
import type { Outcome } from '#schema/problem.ts';
import type { ChangeSet, Drafter } from '#schema/rules/change-sets.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { addToDraft } from '../../server/drafting/add-to-draft.ts';
import { beginDraft } from '../../server/drafting/begin-draft.ts';
import type { Mover } from '../../server/drafting/moving.ts';
import type { Tx } from '../../server/neo4j/tx.ts';

/** Somebody who edits, and no more than that. */
export const drafter = (id: string, over: Partial<Drafter> = {}): Drafter => ({ id, isApprover: false, isAdmin: false, isAlone: false, ...over });

export const mover = (who: Drafter, over: Partial<Mover> = {}): Mover => ({
  drafter: who, key: randomUUID(), reason: null, source: null, requestId: 'a-request', visibilities: VISIBILITIES, ...over,
});

export const JO = drafter('jo');

/** The set of an accepted move. Throws its problems where it was refused. */
export function setOf(outcome: Outcome<ChangeSet>): ChangeSet {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code, message }) => `${code}: ${message}`).join(' '));
  return outcome.value;
}

/** Each problem as its code and its path. */
export function codesIn(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, ...path].join(' '));
}

export async function begun(tx: Tx, who: Drafter = JO): Promise<ChangeSet> {
  return setOf(await beginDraft({ tx, input: { title: 'Close a board' }, by: mover(who, { reason: 'Agreed at the board' }) }));
}

/** Put in as if it had been tried. */
export async function withStep(tx: Tx, { id, version, author }: ChangeSet, [command, row]: readonly [command: string, row: Readonly<Record<string, unknown>>]): Promise<ChangeSet> {
  const input = { set: id, version, command, row: JSON.stringify(row) };
  return setOf(await addToDraft({ tx, input, by: mover(drafter(author)) }, { row, touched: [] }));
}
