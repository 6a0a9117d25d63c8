// What the cells of a sheet of actions with their owners ask for.
import type { Day } from '#schema/period.ts';
import { columnsOf, LETTERS, OWNER_COLUMNS, type Column, type Columns } from '#schema/rules/owner-columns.ts';
import { dayIn, placeOf, plainText, sheetProblem, type Place, type Sheet, type SheetProblem } from '#schema/rules/sheet.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Rasci } from '#schema/vocabulary/accountability.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';

export interface OwnedAction {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly plan: string | null;
  readonly area: string | null;
  readonly reason: AbsenceReason | null;
  readonly duties: readonly { readonly id: string; readonly letter: Rasci; readonly version: number; readonly party: string; readonly name: string }[];
}

export interface Answerer {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** "Living Well Partnership Board [b-lw-pb]". */
export function partyCell({ party, name }: { readonly party: string; readonly name: string }): string {
  return `${name.replaceAll(';', ',')} [${party}]`;
}

/** An edit that a cell asks for, as its command takes it. */
export interface SheetEdit {
  readonly command: 'assignOwner' | 'endOwnership' | 'declareUnassigned';
  readonly row: Readonly<Record<string, unknown>>;
  readonly item: string;
  readonly at: Place;
  /** What it comes to, in a sentence. */
  readonly say: string;
}

export interface ReadSheet {
  readonly edits: readonly SheetEdit[];
  readonly problems: readonly SheetProblem[];
  /** What was passed over, a sentence each. */
  readonly notes: readonly string[];
  /** Rows that hold an action. */
  readonly rows: number;
}

export interface OwnersKnown {
  /** Standing on the day from which the sheet holds. */
  readonly actions: readonly OwnedAction[];
  readonly answerers: readonly Answerer[];
  readonly from: Day;
}

/** Everything that the sheet asks for, and all that is to be mended in it. */
export function readOwnerSheet(sheet: Sheet, known: OwnersKnown): ReadSheet {
  const { columns, problems, notes } = columnsOf(sheet);
  if (problems.length > 0) return { edits: [], problems, notes, rows: 0 };
  const reading = readingOf(sheet, columns, known);
  const rows = sheet.rows.flatMap((cells, row) => (row > 0 && cells.some(({ text }) => text.trim() !== '') ? [readRow(reading, row)] : []));
  return { edits: rows.flatMap(({ edits }) => edits), problems: [...mergedProblems(sheet, columns), ...rows.flatMap((row) => row.problems)], notes, rows: rows.length };
}

function mergedProblems(sheet: Sheet, columns: Columns): readonly SheetProblem[] {
  const read = [...columns.values()];
  return sheet.merged.flatMap((range) => {
    const [from, to] = range.split(':').map(placeOf);
    if (from === undefined || to === undefined || !read.some((column) => from.column <= column && column <= to.column)) return [];
    return [sheetProblem(sheet.name, from, ['CELLS_MERGED', { range }])];
  });
}

interface Reading extends OwnersKnown {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly byId: ReadonlyMap<string, OwnedAction>;
  readonly byTitle: ReadonlyMap<string, readonly OwnedAction[]>;
  readonly parties: ReadonlyMap<string, Answerer>;
  readonly byName: ReadonlyMap<string, readonly Answerer[]>;
  /** The row in which each action stood first. */
  readonly seen: Map<string, number>;
}

function readingOf(sheet: Sheet, columns: Columns, known: OwnersKnown): Reading {
  return {
    ...known, sheet, columns, seen: new Map(),
    byId: new Map(known.actions.map((action) => [action.id, action])),
    byTitle: grouped(known.actions.map((action) => [folded(action.title), action])),
    parties: new Map(known.answerers.map((one) => [one.id, one])),
    byName: grouped(known.answerers.flatMap((one) => [...new Set([one.name, ...one.aliases].map(folded))].map((name) => [name, one] as const))),
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of pairs) groups.set(key, [...groups.get(key) ?? [], one]);
  return groups;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[\s,;]+/gu, ' ').trim();
}

interface ReadRow {
  readonly edits: readonly SheetEdit[];
  readonly problems: readonly SheetProblem[];
}

function readRow(reading: Reading, row: number): ReadRow {
  const { sheet, columns } = reading;
  const formulas = [...columns.values()].filter((column) => sheet.rows[row]?.[column]?.isFormula === true);
  if (formulas.length > 0) return { edits: [], problems: formulas.map((column) => sheetProblem(sheet.name, { row, column }, ['CELL_FORMULA'])) };
  const action = actionOf(reading, row);
  if ('code' in action) return { edits: [], problems: [action] };
  const before = reading.seen.get(action.id);
  reading.seen.set(action.id, before ?? row);
  const day = dayOf(reading, row);
  const problems = [...(before === undefined ? [] : [at(reading, [row, 'id'], ['ACTION_TWICE', { row: String(before + 1) }])]), ...stale(reading, row, action), ...(typeof day === 'string' ? [] : [day])];
  if (problems.length > 0 || typeof day !== 'string') return { edits: [], problems };
  return asked(reading, { row, action, from: day });
}

function at({ sheet, columns }: Reading, [row, column]: readonly [number, Column], found: Parameters<typeof sheetProblem>[2]): SheetProblem {
  return sheetProblem(sheet.name, { row, column: columns.get(column) ?? columns.get('title') ?? 0 }, found);
}

function textAt({ sheet, columns }: Reading, row: number, column: Column): string {
  const where = columns.get(column);
  const cell = where === undefined ? undefined : sheet.rows[row]?.[where];
  return cell === undefined ? '' : plainText(cell);
}

function actionOf(reading: Reading, row: number): OwnedAction | SheetProblem {
  const id = textAt(reading, row, 'id');
  if (id !== '') return reading.byId.get(id) ?? at(reading, [row, 'id'], ['ACTION_UNKNOWN', { name: id.slice(0, 80) }]);
  const title = textAt(reading, row, 'title');
  const [only, ...others] = reading.byTitle.get(folded(title)) ?? [];
  if (only === undefined) return at(reading, [row, 'title'], ['ACTION_UNKNOWN', { name: title.slice(0, 80) }]);
  return others.length === 0 ? only : at(reading, [row, 'title'], ['NAME_OF_SEVERAL', { name: title.slice(0, 80), which: [only, ...others].map((one) => one.id).join(', ') }]);
}

function stale(reading: Reading, row: number, action: OwnedAction): readonly SheetProblem[] {
  const version = textAt(reading, row, 'version');
  return version === '' || Number(version) === action.version ? [] : [at(reading, [row, 'version'], ['ACTION_CHANGED'])];
}

function dayOf(reading: Reading, row: number): Day | SheetProblem {
  const text = textAt(reading, row, 'from');
  if (text === '') return reading.from;
  return dayIn(text) ?? at(reading, [row, 'from'], ['CELL_NO_DAY', { value: text.slice(0, 40) }]);
}

interface About {
  readonly row: number;
  readonly action: OwnedAction;
  readonly from: Day;
}

function asked(reading: Reading, about: About): ReadRow {
  const read = [...LETTERS.filter((letter) => reading.columns.has(letter)).map((letter) => askedOfLetter(reading, about, letter)), ...(reading.columns.has('reason') ? [askedOfReason(reading, about)] : [])];
  return { edits: read.flatMap(({ edits }) => edits), problems: read.flatMap(({ problems }) => problems) };
}

function askedOfLetter(reading: Reading, { row, action, from }: About, letter: Rasci): ReadRow {
  const place = { row, column: reading.columns.get(letter) ?? 0 };
  const named = textAt(reading, row, letter).split(/[;\n]/u).map((part) => part.trim()).filter((part) => part !== '').map((part) => partyOf(reading, place, part));
  const parties = [...new Map(named.flatMap((one) => ('code' in one ? [] : [[one.id, one] as const]))).values()];
  const problems = named.flatMap((one) => ('code' in one ? [one] : []));
  if (problems.length > 0) return { edits: [], problems };
  const duties = action.duties.filter((duty) => duty.letter === letter);
  const about = { item: action.id, at: place };
  const what = OWNER_COLUMNS[letter].toLowerCase();
  return {
    problems: [],
    edits: [
      ...duties.filter(({ party }) => !parties.some(({ id }) => id === party)).map((duty): SheetEdit => ({
        ...about, command: 'endOwnership', row: { assignment: duty.id, version: duty.version, endsOn: from }, say: `“${action.title}”: ${duty.name} ends as ${what}.`,
      })),
      ...parties.filter(({ id }) => !duties.some(({ party }) => party === id)).map(({ id, name }): SheetEdit => ({
        ...about, command: 'assignOwner', row: { item: action.id, version: action.version, party: id, letter, from }, say: `“${action.title}”: ${name} begins as ${what}.`,
      })),
    ],
  };
}

function partyOf({ sheet, parties, byName }: Reading, place: Place, part: string): Answerer | SheetProblem {
  const id = /\[([^[\]]+)\]$/u.exec(part)?.[1] ?? part;
  const [only, ...others] = parties.has(id) ? [parties.get(id)] : byName.get(folded(part)) ?? [];
  const name = part.slice(0, 80);
  if (only === undefined) return sheetProblem(sheet.name, place, ['NAME_UNKNOWN', { name }]);
  return others.length === 0 ? only : sheetProblem(sheet.name, place, ['NAME_OF_SEVERAL', { name, which: [only, ...others].map((one) => `${one?.name ?? ''} [${one?.id ?? ''}]`).join(', ') }]);
}

function askedOfReason(reading: Reading, { row, action, from }: About): ReadRow {
  const text = textAt(reading, row, 'reason');
  const reason = reasonCalled(text);
  // What the record says already asks for nothing, whoever is named beside it now.
  if (text === '' || (reason !== undefined && reason === action.reason)) return { edits: [], problems: [] };
  if (reason === undefined) return { edits: [], problems: [at(reading, [row, 'reason'], ['REASON_UNKNOWN', { value: text.slice(0, 40), reasons: Object.values(ABSENCE_WORDS).join('; ') }])] };
  if (textAt(reading, row, 'ACCOUNTABLE') !== '') return { edits: [], problems: [at(reading, [row, 'reason'], ['OWNER_AND_REASON'])] };
  const place = { row, column: reading.columns.get('reason') ?? 0 };
  return { problems: [], edits: [{ command: 'declareUnassigned', row: { item: action.id, version: action.version, reason, from }, item: action.id, at: place, say: `“${action.title}”: nobody answers for it: ${ABSENCE_WORDS[reason].toLowerCase()}.` }] };
}

function reasonCalled(text: string): AbsenceReason | undefined {
  return ABSENCE_REASONS.find((reason) => reason === text || ABSENCE_WORDS[reason].toLowerCase() === text.toLowerCase());
}
