// The one way of every move of a draft: in its shape → the draft, locked → what stands against it → how it stands from now on, with who did what.
import type * as z from 'zod/mini';
import { heldSet } from '#cypher/drafts/held-set.ts';
import { writeSet } from '#cypher/drafts/write-set.ts';
import { Conflict, NotFound } from '#schema/bad-news.ts';
import { accepted, parseRows, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';
import { moveProblems, statesSeen, type ChangeSet, type Drafter, type Moved } from '#schema/rules/change-sets.ts';
import { hasHiddenCharacter } from '#schema/rules/ground.ts';
import { isSameEdit } from '#schema/rules/same-edit.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { MOVE_RULES, type DraftMove } from '#schema/vocabulary/change-sets.ts';
import { saySet } from '#schema/wording/change-sets.ts';
import { run } from '../neo4j/run.ts';
import { storedSet } from '../neo4j/stored-set.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Who moves a draft, and what they say with it. `key`: a repeat under it finds what came of the first. */
export interface Mover {
  readonly drafter: Drafter;
  readonly key: string;
  readonly reason: string | null;
  readonly source: string | null;
  readonly requestId: string;
  /** Of the people that whoever moves it may see. */
  readonly visibilities: readonly Visibility[];
}

export interface MoveCall {
  readonly tx: Tx;
  readonly input: unknown;
  readonly by: Mover;
}

interface About {
  readonly set: string;
  readonly version: number;
}

interface Recipe<R> {
  /** The name of the field, as it is kept with the move. */
  readonly command: string;
  readonly move: DraftMove;
  readonly shape: z.ZodMiniType<R>;
  readonly problems: (row: R, set: ChangeSet) => readonly Problem[];
  /** What of the set is otherwise from now on, besides where it stands; absent: nothing. */
  readonly after?: (row: R, set: ChangeSet) => Partial<Pick<ChangeSet, 'steps' | 'approver'>>;
  /** What else is done with it, once nothing stands against it; it tells the edits as they came out, or what stands against them. */
  readonly doing?: (set: ChangeSet) => Promise<Outcome<ChangeSet['steps']>>;
}

/** Throws NotFound for a draft that does not show to whoever asks, Conflict where it moved since it was read. */
export async function moved<R extends About>(call: MoveCall, recipe: Recipe<R>): Promise<Outcome<ChangeSet>> {
  const { tx, input, by } = call;
  const parsed = parseRows(recipe.shape, [input]);
  if (!parsed.ok) return parsed;
  const [row] = parsed.value;
  const set = await held(tx, row?.set ?? '', by.drafter);
  const asked = movedBy(by, { command: recipe.command, input });
  const earlier = set.moves.find(({ key }) => key === by.key);
  if (earlier !== undefined) return isSameEdit(earlier, asked) ? accepted(set) : refused([problem('KEY_USED', ['key'])]);
  if (row?.version !== set.version) throw new Conflict({ id: set.id, version: set.version, say: [saySet(set)] });
  return await movedOn(call, { recipe, row, set, asked });
}

interface Moving<R> {
  readonly recipe: Recipe<R>;
  readonly row: R;
  readonly set: ChangeSet;
  readonly asked: Moved;
}

async function movedOn<R>({ tx, by }: MoveCall, { recipe, row, set, asked }: Moving<R>): Promise<Outcome<ChangeSet>> {
  const problems = [...saidProblems(by), ...moveProblems(recipe.move, set, by.drafter), ...recipe.problems(row, set)];
  if (problems.length > 0) return refused(problems);
  const done = await recipe.doing?.(set) ?? accepted(set.steps);
  if (!done.ok) return done;
  return accepted(await written(tx, { ...set, steps: done.value, ...stateAfter(recipe.move), ...recipe.after?.(row, set), moves: [...set.moves, asked] }));
}

/** What stands against what is said with a move. */
export function saidProblems({ reason }: Pick<Mover, 'reason'>): readonly Problem[] {
  return hasHiddenCharacter(reason ?? '') ? [problem('HIDDEN_CHARACTER', ['reason'])] : [];
}

/** A move as it is kept. */
export function movedBy({ key, drafter, reason, source }: Mover, { command, input }: { readonly command: string; readonly input: unknown }): Moved {
  return { key, at: new Date().toISOString(), command, actor: drafter.id, reason, source, rows: [input] };
}

async function held(tx: Tx, id: string, drafter: Drafter): Promise<ChangeSet> {
  const [found] = await run(tx, heldSet, { id, asker: drafter.id, states: statesSeen(drafter) });
  if (found === undefined) throw new NotFound('draft');
  return storedSet(found.set);
}

function stateAfter(move: DraftMove): Partial<Pick<ChangeSet, 'state'>> {
  const rule = MOVE_RULES[move];
  return 'to' in rule ? { state: rule.to } : {};
}

async function written(tx: Tx, set: ChangeSet): Promise<ChangeSet> {
  const at = set.moves.at(-1)?.at ?? '';
  const [row] = await run(tx, writeSet, { id: set.id, state: set.state, approver: set.approver, steps: JSON.stringify(set.steps), done: JSON.stringify(set.moves), at });
  return { ...set, version: row?.version ?? set.version };
}
