// The one way of every command: rows in their shape → what is known of them, locked → rules → write → the Change, with what it touched before and after.
import type * as z from 'zod/mini';
import { editState } from '#cypher/history/edit-state.ts';
import { Conflict, type CurrentState } from '#schema/bad-news.ts';
import { accepted, atRow, parseRows, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';
import { groundProblems } from '#schema/rules/ground.ts';
import { pairFacts } from '#schema/rules/pair-facts.ts';
import { idsIn, idsMade, touchedBetween } from '#schema/rules/touched.ts';
import { recordChange, type Authorship, type Change } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

/** A command as it was called: all rows are done, or none. */
export interface Call {
  readonly tx: Tx;
  readonly input: readonly unknown[];
  readonly by: Authorship;
}

type Pairs<R, F> = readonly (readonly [R, F])[];

interface SourceKnown {
  readonly isSourceKnown: boolean;
}

export interface Recipe<R, F> {
  readonly command: string;
  readonly shape: z.ZodMiniType<R>;
  /** One for each row, in order; locks what the rows are about, in id order. */
  readonly facts: (rows: readonly R[], source: string | null) => Promise<readonly (F & SourceKnown)[]>;
  /** What stands now where the row was read from an older state. */
  readonly stale: (row: R, facts: F) => CurrentState | undefined;
  /** The facts of each row as the other rows of the call leave them: two rows may be rivals. */
  readonly amongRows: (pairs: Pairs<R, F & SourceKnown>) => Pairs<R, F>;
  readonly problems: (row: R, facts: F) => readonly Problem[];
  /** Ids of records and lines that the write edits though no row names them; their state before it is kept too. */
  readonly touches?: (pairs: Pairs<R, F>) => readonly string[];
  /** The edit itself says how we know. */
  readonly isOwnGround?: boolean;
  /** Writes, and answers what the Change keeps as its result; the ids of what it made stand there in lists of their own. */
  readonly write: (pairs: Pairs<R, F>) => Promise<unknown>;
}

/** Throws Conflict when something changed since it was read. */
export async function applyRows<R, F>({ tx, input, by }: Call, recipe: Recipe<R, F>): Promise<Outcome<Change>> {
  const parsed = parseRows(recipe.shape, input);
  if (!parsed.ok) return parsed;
  const rows = parsed.value;
  const source = by.source ?? null;
  const facts = await recipe.facts(rows, source);
  const pairs = pairFacts(rows, facts);
  for (const [row, known] of pairs) assertCurrent(recipe.stale(row, known));
  const problems = [
    ...groundProblems(by, recipe),
    ...(facts.every(({ isSourceKnown }) => isSourceKnown) ? [] : [problem('UNKNOWN_SOURCE', ['source'], { id: source ?? '' })]),
    ...recipe.amongRows(pairs).flatMap(([row, known], at) => atRow(at, recipe.problems(row, known))),
  ];
  if (problems.length > 0) return refused(problems);
  const ids = [...idsIn(rows), ...recipe.touches?.(pairs) ?? []];
  const before = await run(tx, editState, { ids });
  const result = await recipe.write(pairs);
  const after = await run(tx, editState, { ids: [...new Set([...ids, ...idsMade(result)])] });
  return accepted(await recordChange(tx, { command: recipe.command, rows, result, touched: touchedBetween(before, after), by }));
}

function assertCurrent(state: CurrentState | undefined): void {
  if (state !== undefined) throw new Conflict(state);
}
