// Begins a draft with nothing in it.
import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { holdCounter } from '#cypher/backup/hold-counter.ts';
import { beginSet } from '#cypher/drafts/begin-set.ts';
import { setBegunUnder } from '#cypher/drafts/set-begun-under.ts';
import { beginDraftInput } from '#schema/inputs/drafts.ts';
import { accepted, parseRows, problem, refused, type Outcome } from '#schema/problem.ts';
import type { ChangeSet, Moved } from '#schema/rules/change-sets.ts';
import { isSameEdit } from '#schema/rules/same-edit.ts';
import { run } from '../neo4j/run.ts';
import { storedSet } from '../neo4j/stored-set.ts';
import type { Tx } from '../neo4j/tx.ts';
import { movedBy, saidProblems, type MoveCall, type Mover } from './moving.ts';

/** The reason or the source of the draft stands for every edit in it that has none of its own. */
export async function beginDraft({ tx, input, by }: MoveCall): Promise<Outcome<ChangeSet>> {
  const parsed = parseRows(beginDraftInput, [input]);
  if (!parsed.ok) return parsed;
  const problems = saidProblems(by);
  if (problems.length > 0) return refused(problems);
  // Of two that begin under one key at once, the second finds the first.
  await run(tx, holdCounter, {});
  const begun = movedBy(by, { command: 'beginDraft', input });
  const earlier = await setUnder(tx, by.key);
  if (earlier !== undefined) return earlier.moves.slice(0, 1).some((made) => isSameEdit(made, begun)) ? accepted(earlier) : refused([problem('KEY_USED', ['key'])]);
  return await written(tx, parsed.value[0], { by, begun });
}

type Row = z.infer<typeof beginDraftInput>;

async function written(tx: Tx, row: Row | undefined, { by: { drafter, key, reason, source }, begun }: { readonly by: Mover; readonly begun: Moved }): Promise<Outcome<ChangeSet>> {
  const [made] = await run(tx, beginSet, {
    id: `set.${randomUUID()}`, title: row?.title ?? '', reason, source, effective: row?.effective ?? null, author: drafter.id, key, at: begun.at, done: JSON.stringify([begun]),
  });
  if (made?.isSourceKnown === false) return refused([problem('UNKNOWN_SOURCE', ['source'], { id: source ?? '' })]);
  const set = await setUnder(tx, key);
  if (set === undefined) throw new Error('The database has no Store: it was never migrated.');
  return accepted(set);
}

async function setUnder(tx: Tx, key: string): Promise<ChangeSet | undefined> {
  const [found] = await run(tx, setBegunUnder, { key });
  return found === undefined ? undefined : storedSet(found.set);
}
