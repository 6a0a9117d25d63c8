// The edits of a set, done one after the other by the very commands that do them at once.
import { editState } from '#cypher/history/edit-state.ts';
import { Conflict, type CurrentState } from '#schema/bad-news.ts';
import { atRow, problem, type Problem } from '#schema/problem.ts';
import { inVersionsNow, madeBy, stepNamed, withMade, type ChangeSet, type Step, type Versions } from '#schema/rules/change-sets.ts';
import { conflictsOf, type EditConflict } from '#schema/rules/draft-effect.ts';
import { idsIn, idsMade } from '#schema/rules/touched.ts';
import { commandsByName } from '../commands/by-name.generated.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import type { Mover } from './moving.ts';

/** What came of one edit of a set. */
export type Came =
  | { readonly is: 'DONE'; readonly change: Change }
  | { readonly is: 'REFUSED'; readonly problems: readonly Problem[] }
  /** Somebody else changed it since it was put in. */
  | { readonly is: 'OVERTAKEN'; readonly current: CurrentState };

export interface Ran {
  readonly step: Pick<Step, 'id' | 'command' | 'row'>;
  readonly came: Came;
  /** Where somebody else has been since it was put in, whether or not it is done all the same. */
  readonly conflicts: readonly EditConflict[];
}

type ToRun = Omit<Step, 'touched'> & Partial<Pick<Step, 'touched'>>;

/** Every edit is tried, also after one that cannot be done: only where all are done may the transaction be kept. */
export async function runSet(tx: Tx, steps: readonly ToRun[], by: Authorship): Promise<readonly Ran[]> {
  const first = await versionsOf(tx, steps.map(({ row }) => row));
  const made = new Map<string, string>();
  const ran: Ran[] = [];
  for (const step of steps) {
    const conflicts = conflictsOf(step.touched ?? [], await run(tx, editState, { ids: (step.touched ?? []).map(({ id }) => id) }));
    const came = await runStep(tx, step, { by, first, made });
    if (came.is === 'DONE') {
      const [id] = idsMade(JSON.parse(came.change.result ?? '{}'));
      if (id !== undefined) made.set(madeBy(step.id), id);
    }
    ran.push({ step, came, conflicts });
  }
  return ran;
}

/** The whole of a set, as it would be applied: by its author, with its reason and its paper where an edit has none of its own. */
export async function runWhole(tx: Tx, set: ChangeSet, { requestId, visibilities }: Pick<Mover, 'requestId' | 'visibilities'>): Promise<readonly Ran[]> {
  return await runSet(tx, set.steps, { viewer: { id: set.author }, reason: set.reason, source: set.source, set: set.id, requestId, visibilities });
}

/** What stands against a set, each at the place of its edit, from 0. */
export function problemsOf(ran: readonly Ran[]): readonly Problem[] {
  return ran.flatMap(({ came }, at) => atRow(at, against(came)));
}

/** The same of one edit. */
export function against(came: Came): readonly Problem[] {
  if (came.is === 'DONE') return [];
  return came.is === 'REFUSED' ? came.problems : [overtaken(came.current)];
}

/** That somebody else was quicker, as a problem of the edit. */
export function overtaken({ say }: CurrentState): Problem {
  return problem('STEP_OVERTAKEN', [], { now: say.join(' ') });
}

interface SoFar {
  readonly by: Authorship;
  readonly first: ReadonlyMap<string, number>;
  readonly made: ReadonlyMap<string, string>;
}

async function runStep(tx: Tx, { command, row, reason, source }: ToRun, { by, first, made }: SoFar): Promise<Came> {
  const act = commandOf(command);
  if (act === undefined) return { is: 'REFUSED', problems: [problem('UNKNOWN_COMMAND', ['command'], { command })] };
  const named = withMade(row, made);
  const missing = idsIn(named).map(stepNamed).find((step) => step !== undefined);
  if (missing !== undefined) return { is: 'REFUSED', problems: [problem('STEP_WAITS', [], { step: missing })] };
  const versions = new Map<string, Versions>([...await versionsOf(tx, [named])].map(([id, now]) => [id, { first: first.get(id) ?? 1, now }]));
  try {
    const outcome = await act(tx, [inVersionsNow(named, versions)], { ...by, reason: reason ?? by.reason, source: source ?? by.source });
    return outcome.ok ? { is: 'DONE', change: outcome.value } : { is: 'REFUSED', problems: outcome.problems.map(ofTheRow) };
  } catch (error) {
    if (error instanceof Conflict) return { is: 'OVERTAKEN', current: error.current };
    throw error;
  }
}

type Command = (typeof commandsByName)[keyof typeof commandsByName];

function commandOf(name: string): Command | undefined {
  return Object.entries(commandsByName).find(([known]) => known === name)?.[1];
}

async function versionsOf(tx: Tx, rows: readonly Step['row'][]): Promise<ReadonlyMap<string, number>> {
  const found = await run(tx, editState, { ids: idsIn(rows) });
  return new Map(found.map(({ id, values: { version } }) => [id, typeof version === 'number' ? version : 1]));
}

// A set holds one row for each edit: its problems name the field alone.
function ofTheRow(found: Problem): Problem {
  return found.path[0] === '0' ? { ...found, path: found.path.slice(1) } : found;
}
