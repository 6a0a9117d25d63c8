// A sheet of actions with their owners, done by the commands that record owners one by one: all of it or nothing.
import { ownerList } from '#cypher/accountability/owner-list.ts';
import { whoMayAnswer } from '#cypher/accountability/who-may-answer.ts';
import type { Day } from '#schema/period.ts';
import type { Problem } from '#schema/problem.ts';
import { readOwnerSheet, type SheetEdit } from '#schema/rules/owner-sheet.ts';
import { problemAt, type Sheet, type SheetProblem } from '#schema/rules/sheet.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { assignOwner } from '../commands/assign-owner.ts';
import { declareUnassigned } from '../commands/declare-unassigned.ts';
import { endOwnership } from '../commands/end-ownership.ts';
import { changeByKey, type Authorship } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface ImportedSheet {
  readonly edits: readonly SheetEdit[];
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly string[];
  readonly rows: number;
  /** Numbers of the edits of the record, one for each kind of edit. */
  readonly changes: readonly number[];
}

/** An end first, so that another may begin on the day. */
const VERBS = [['endOwnership', endOwnership], ['assignOwner', assignOwner], ['declareUnassigned', declareUnassigned]] as const;

/**
 * Where there are problems, what was written must be undone: whoever holds the transaction does. `by.key`: names this import; each kind of
 * edit has a key of its own made from it. Throws Conflict where somebody else was quicker.
 */
export async function importOwners(tx: Tx, { sheet, from }: { readonly sheet: Sheet; readonly from: Day }, by: Authorship): Promise<ImportedSheet> {
  const earlier = await recordedAlready(tx, by);
  if (earlier.length > 0) return { edits: [], problems: [], notes: ['This file was recorded already.'], rows: 0, changes: earlier };
  const statuses = liveStatuses(false);
  const actions = await run(tx, ownerList, { asOf: from, statuses, plan: '' });
  const answerers = await run(tx, whoMayAnswer, { asOf: from, statuses });
  const read = readOwnerSheet(sheet, { actions, answerers, from });
  const raised = new Map<string, number>();
  const told: { problems: SheetProblem[]; changes: number[] } = { problems: [...read.problems], changes: [] };
  for (const [command, verb] of VERBS) {
    const bad = new Set(told.problems.map(({ row }) => row));
    // What stands against a row already would only be said again in other words.
    const edits = read.edits.filter((edit) => edit.command === command && !bad.has(edit.at.row));
    const done = await doneBy({ tx, sheet, verb, raised, by: { ...by, key: keyOf(by, command) } }, edits);
    told.problems.push(...done.problems);
    told.changes.push(...done.changes);
  }
  return { ...read, ...told, problems: told.problems.toSorted((one, other) => one.row - other.row || one.column - other.column) };
}

function keyOf({ key }: Authorship, command: string): string | undefined {
  return typeof key === 'string' ? `${key}.${command}` : undefined;
}

async function recordedAlready(tx: Tx, by: Authorship): Promise<readonly number[]> {
  const changes: number[] = [];
  for (const [command] of VERBS) {
    const key = keyOf(by, command);
    const change = key === undefined ? undefined : await changeByKey(tx, key);
    if (change !== undefined) changes.push(change.seq);
  }
  return changes;
}

interface Doing {
  readonly tx: Tx;
  readonly sheet: Sheet;
  readonly verb: (typeof VERBS)[number][1];
  /** How often each item has been held for an edit, which raises its version. */
  readonly raised: Map<string, number>;
  readonly by: Authorship;
}

type Done = Pick<ImportedSheet, 'problems' | 'changes'>;

async function doneBy(doing: Doing, edits: readonly SheetEdit[]): Promise<Done> {
  if (edits.length === 0) return { problems: [], changes: [] };
  const { tx, sheet, verb, raised, by } = doing;
  const outcome = await verb(tx, edits.map(({ row }) => inVersionNow(row, raised)), by);
  for (const id of new Set(edits.map(({ row }) => aboutIn(row)))) raised.set(id, (raised.get(id) ?? 0) + 1);
  if (outcome.ok) return { problems: [], changes: [outcome.value.seq] };
  const problems = outcome.problems.map((found) => placed(sheet, edits, found));
  const refused = new Set(outcome.problems.map(({ path }) => Number(path[0])));
  const rest = edits.filter((_, at) => !refused.has(at));
  // The others are done all the same, though it will be undone: what follows them is then judged as if all were right.
  return { problems: rest.length === edits.length ? problems : [...problems, ...(await doneBy(doing, rest)).problems], changes: [] };
}

function aboutIn(row: SheetEdit['row']): string {
  return String(row.assignment ?? row.item);
}

function inVersionNow(row: SheetEdit['row'], raised: ReadonlyMap<string, number>): SheetEdit['row'] {
  return { ...row, version: Number(row.version) + (raised.get(aboutIn(row)) ?? 0) };
}

// What a command says of no row is said of the sheet as a whole.
function placed(sheet: Sheet, edits: readonly SheetEdit[], found: Problem): SheetProblem {
  const edit = edits[Number(found.path[0])];
  return problemAt(sheet.name, edit?.at ?? { row: 0, column: 0 }, found);
}
