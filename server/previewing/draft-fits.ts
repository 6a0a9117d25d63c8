// Whether a draft could be applied as things stand: all of it is done and undone.
import { accepted, refused, type Outcome } from '#schema/problem.ts';
import type { Drafter } from '#schema/rules/change-sets.ts';
import type { Mover } from '../drafting/moving.ts';
import { problemsOf, runWhole } from '../drafting/run-set.ts';
import type { Tx } from '../neo4j/tx.ts';
import { changeSet } from '../questions/change-set.ts';

/** What stands against it; a draft that does not show to whoever asks fits, and who moves it is told. Writes inside `tx`: only ever call it where everything is undone. */
export async function draftFits(tx: Tx, { id, drafter, by }: { readonly id: string; readonly drafter: Drafter; readonly by: Pick<Mover, 'requestId' | 'visibilities'> }): Promise<Outcome<undefined>> {
  const set = await changeSet(tx, { id, drafter });
  const problems = set === undefined ? [] : problemsOf(await runWhole(tx, set, by));
  return problems.length === 0 ? accepted(undefined) : refused(problems);
}
