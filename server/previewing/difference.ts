// What if: a question, a change, the same question again, all in one transaction that its caller rolls back.
import type { Outcome, Problem } from '#schema/problem.ts';
import type { Change } from '../neo4j/record-change.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface Trial<A> {
  readonly ask: (tx: Tx) => Promise<A>;
  readonly change: (tx: Tx, before: A) => Promise<Outcome<Change>>;
}

export interface Difference<A> {
  readonly before: A;
  /** The answer as it would be; as before where the change is refused. */
  readonly after: A;
  readonly problems: readonly Problem[];
  /** What the change would keep as its result, as JSON text. */
  readonly result: string | null;
}

/** Writes inside `tx`: only ever call it where everything is undone. */
export async function difference<A>(tx: Tx, { ask, change }: Trial<A>): Promise<Difference<A>> {
  const before = await ask(tx);
  const outcome = await change(tx, before);
  if (!outcome.ok) return { before, after: before, problems: outcome.problems, result: null };
  return { before, after: await ask(tx), problems: [], result: outcome.value.result };
}
