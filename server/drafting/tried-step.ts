// What would come of one more edit in a draft, after all that is in it already.
import { addToDraftInput, type AddToDraft } from '#schema/inputs/drafts.ts';
import { accepted, parseRows, problem, refused, type Outcome } from '#schema/problem.ts';
import { rowIn, type ChangeSet, type Step } from '#schema/rules/change-sets.ts';
import type { Authorship } from '../neo4j/record-change.ts';
import { touchedIn } from '../neo4j/touched.ts';
import type { Tx } from '../neo4j/tx.ts';
import type { Mover } from './moving.ts';
import { overtaken, runSet, type Came } from './run-set.ts';

/** An edit as it is put in: with what it would change. */
export type Tried = Pick<Step, 'row' | 'touched'>;

/** `set` undefined: the draft does not show to whoever asks, and who adds to it is told so. Writes inside `tx`: only ever call it where everything is undone. */
export async function triedStep(tx: Tx, { input, set, by }: { readonly input: unknown; readonly set: ChangeSet | undefined; readonly by: Mover }): Promise<Outcome<Tried>> {
  const parsed = parseRows(addToDraftInput, [input]);
  if (!parsed.ok) return refused(parsed.problems.map((found) => ({ ...found, path: found.path.slice(1) })));
  const [added] = parsed.value;
  const row = added === undefined ? undefined : rowIn(added.row);
  if (added === undefined || row === undefined) return refused([problem('INVALID', ['row'], { what: 'The edit', why: 'it is no edit that can be read' })]);
  // A repeat finds it in the draft already, where it would be its own rival.
  if (set?.moves.some(({ key }) => key === by.key) === true) return accepted({ row, touched: [] });
  return await tried(tx, { added, row, set, by });
}

interface Trying {
  readonly added: AddToDraft;
  readonly row: Step['row'];
  readonly set: ChangeSet | undefined;
  readonly by: Mover;
}

async function tried(tx: Tx, { added: { command }, row, set, by }: Trying): Promise<Outcome<Tried>> {
  const last = { id: 's0', command, row, reason: by.reason, source: by.source };
  const ran = await runSet(tx, [...set?.steps ?? [], last], authorshipOf(by, set));
  return outcomeOf(ran.at(-1)?.came, row);
}

function authorshipOf({ drafter, requestId, visibilities }: Mover, set: ChangeSet | undefined): Authorship {
  return { viewer: drafter, reason: set?.reason, source: set?.source, requestId, visibilities };
}

function outcomeOf(came: Came | undefined, row: Step['row']): Outcome<Tried> {
  if (came?.is === 'DONE') return accepted({ row, touched: touchedIn(came.change.touched) });
  if (came?.is === 'OVERTAKEN') return refused([overtaken(came.current)]);
  return refused(came?.problems ?? []);
}
