// Who may see a change set and do what with it, and what stands against a move.
import { problem, type Problem } from '#schema/problem.ts';
import type { Day } from '#schema/period.ts';
import type { Edit } from '#schema/rules/same-edit.ts';
import type { Touched } from '#schema/rules/touched.ts';
import { MOVE_RULES, type ChangeSetGroup, type ChangeSetState, type DraftMove } from '#schema/vocabulary/change-sets.ts';
import { SET_STATE_WORDS } from '#schema/wording/change-sets.ts';

/** Whoever asks, as far as drafts are concerned. */
export interface Drafter {
  readonly id: string;
  readonly isApprover: boolean;
  readonly isAdmin: boolean;
  /** Nobody else can sign in: whoever it is may approve what they wrote, and that is said wherever it shows. */
  readonly isAlone: boolean;
}

/** One edit of a set. `row`: as its command takes it, but for names of what earlier edits of the set make. */
export interface Step {
  /** Of its set; never given to another. */
  readonly id: string;
  readonly command: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** Null where that of the set stands for it too. */
  readonly reason: string | null;
  readonly source: string | null;
  /** What it would have changed as it was put in: how things stood then, and how they would stand. */
  readonly touched: readonly Touched[];
}

/** What somebody did with a set, kept for good. */
export interface Moved extends Edit {
  /** The caller's own name for it. */
  readonly key: string;
  /** An instant, UTC. */
  readonly at: string;
  readonly reason: string | null;
  readonly source: string | null;
}

export interface ChangeSet {
  readonly id: string;
  readonly title: string;
  readonly reason: string | null;
  /** Id of a source document, and its short title. */
  readonly source: string | null;
  readonly paper: string | null;
  readonly effective: Day | null;
  readonly state: ChangeSetState;
  readonly version: number;
  readonly author: string;
  /** Null until somebody has approved it. */
  readonly approver: string | null;
  readonly steps: readonly Step[];
  /** Oldest first. */
  readonly moves: readonly Moved[];
}

/** States in which a set shows to somebody who has no part in it. */
export function statesSeen({ isAdmin, isApprover }: Drafter): readonly ChangeSetState[] {
  if (isAdmin) return ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'APPLIED', 'WITHDRAWN'];
  return isApprover ? ['SUBMITTED', 'APPROVED', 'APPLIED'] : ['APPLIED'];
}

/** Which of the sets that show stand in a list. Null: whoever wrote it. */
export interface Wanted {
  readonly states: readonly ChangeSetState[];
  readonly author: string | null;
  readonly notAuthor: string | null;
}

/** Empty where nothing waits for somebody of these rights. */
export function wantedIn(group: ChangeSetGroup, { id, isApprover, isAdmin, isAlone }: Drafter): Wanted {
  const everybody = { author: null, notAuthor: null };
  if (group === 'MINE') return { states: ['DRAFT', 'RETURNED', 'SUBMITTED'], author: id, notAuthor: null };
  if (group === 'TO_APPROVE') return { states: isApprover || isAdmin ? ['SUBMITTED'] : [], author: null, notAuthor: isAlone ? null : id };
  return { states: [group], ...everybody };
}

type Standing = Pick<ChangeSet, 'state' | 'author'>;

/** What stands against a move, whatever is in the set: where it stands, and who asks. */
export function moveProblems(move: DraftMove, { state, author }: Standing, drafter: Drafter): readonly Problem[] {
  const { from, who } = MOVE_RULES[move];
  const isWhere = from.some((one) => one === state);
  return [
    ...(isWhere ? [] : [problem('DRAFT_STANDS_ELSEWHERE', ['set'], { state: SET_STATE_WORDS[state].toLowerCase(), wanted: from.map((one) => SET_STATE_WORDS[one].toLowerCase()).join(' or ') })]),
    ...whoseProblems(who, author, drafter),
  ];
}

function whoseProblems(who: (typeof MOVE_RULES)[DraftMove]['who'], author: string, { id, isAdmin, isApprover, isAlone }: Drafter): readonly Problem[] {
  if (who === 'ANYBODY') return [];
  if (who === 'APPROVER') return [...(isApprover || isAdmin ? [] : [problem('NOT_ITS_APPROVER', ['set'])]), ...(author === id && !isAlone ? [problem('OWN_APPROVAL', ['set'])] : [])];
  return author === id || (who === 'AUTHOR_OR_ADMIN' && isAdmin) ? [] : [problem('NOT_ITS_AUTHOR', ['set'])];
}

/** Whether its author approved it: only where nobody else can sign in, and said wherever it shows. */
export function isOwnApproval({ author, approver }: Pick<ChangeSet, 'author' | 'approver'>): boolean {
  return approver === author;
}

// Until when something holds is no day on which the draft does anything.
const DAYS_OF_A_ROW = ['from', 'on', 'endsOn'] as const;

/** The day on which a draft has had its effect: the last on which one of its edits, or the whole of it, begins. Undefined: none is named. */
export function dayOfEffect({ effective, steps }: Pick<ChangeSet, 'effective' | 'steps'>): Day | undefined {
  const days = steps.flatMap(({ row }) => DAYS_OF_A_ROW.flatMap((key) => { const day = row[key]; return typeof day === 'string' ? [day] : []; }));
  return [...days, ...(effective === null ? [] : [effective])].toSorted().at(-1);
}

/** The moves that nothing stands against, as a page offers them. */
export function movesFor(set: Standing, drafter: Drafter, moves: readonly DraftMove[]): readonly DraftMove[] {
  return moves.filter((move) => moveProblems(move, set, drafter).length === 0);
}

/** A name by which a later edit of the set calls what this one makes. */
export function madeBy(step: string): string {
  return `made.${step}`;
}

const MADE = /^made\.(s\d+)$/u;

/** The step whose making a text names; undefined: it names none. */
export function stepNamed(text: string): string | undefined {
  return MADE.exec(text)?.[1];
}

/** A row in which what earlier edits made is called by its id. */
export function withMade(row: Step['row'], made: ReadonlyMap<string, string>): Step['row'] {
  return mapped(row, (text) => made.get(text) ?? text);
}

/** The version of each thing as the first edit of the set found it, and as it is now. */
export interface Versions {
  readonly first: number;
  readonly now: number;
}

/**
 * A row that was read before earlier edits of its own set, in the versions that those have left. One read in any other version is
 * left as it is: somebody else was there, and the command says so.
 */
export function inVersionsNow(row: Step['row'], versions: ReadonlyMap<string, Versions>): Step['row'] {
  const { version } = row;
  const within = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, deeper(value, (part) => inVersionsNow(part, versions))]));
  const own = Object.values(row).flatMap((value) => (typeof value === 'string' ? versions.get(value) ?? [] : [])).find(({ first, now }) => first === version && now !== first);
  return own === undefined ? within : { ...within, version: own.now };
}

function mapped(row: Step['row'], say: (text: string) => string): Step['row'] {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? say(value) : deeper(value, (part) => mapped(part, say), say)]));
}

function deeper(value: unknown, within: (part: Step['row']) => unknown, say: (text: string) => string = (text) => text): unknown {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) return value.map((one: unknown) => deeper(one, within, say));
  return isRow(value) ? within(value) : value;
}

function isRow(value: unknown): value is Step['row'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// More than any command takes, and so few that walking through it is nothing.
const MOST_PARTS = 500;

/** The row that a text holds; undefined: none that any command takes. */
export function rowIn(text: string): Step['row'] | undefined {
  if ((text.match(/[[{]/gu) ?? []).length > MOST_PARTS) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isRow(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
