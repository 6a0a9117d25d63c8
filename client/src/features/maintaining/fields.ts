// What a form asks, what is typed into it, and what of that can be sent. A form is a list of these; the machine does the rest.
import type { Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { dayOf, type DayFields } from '../../lib/days.ts';

interface Asked {
  /** As the command's input calls it: its problems are told at the field. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Asked only then; else it is as if nothing were typed. */
  readonly isAsked?: (typed: Typed) => boolean;
}

export interface DayField extends Asked {
  readonly is: 'DAY';
  readonly isOptional?: true;
}

/** One of a few, the first unless another is chosen. */
export interface ChoiceField extends Asked {
  readonly is: 'CHOICE';
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  /** Too many to stand one below the other. */
  readonly isLong?: true;
  /** What to mend where the first of them, which says nothing, is left; left out: the first may stay. */
  readonly empty?: string;
}

export interface ThingsField extends Asked {
  readonly is: 'THINGS';
  readonly kinds: readonly ThingKind[];
  readonly isSeveral: (typed: Typed) => boolean;
  /** What to mend where none is chosen. */
  readonly empty: string;
  readonly isOptional?: true;
}

export interface TextField extends Asked {
  readonly is: 'TEXT';
  /** On one line. */
  readonly isShort?: true;
  /** What to mend where nothing is typed; left out: it may stay empty. */
  readonly empty?: string;
}

/** To be ticked: without it nothing is sent. */
export interface TickField extends Asked {
  readonly is: 'TICK';
  /** What to mend where it is not ticked. */
  readonly empty: string;
}

/** To be ticked where a name is another's too: asked once it has been told who bears it. */
export interface ApartField extends Asked {
  readonly is: 'APART';
  /** The field of the name. */
  readonly of: string;
}

/** What becomes of each line, seat and duty of bodies that make way. */
export interface PartsField extends Asked {
  readonly is: 'PARTS';
  /** The field of the day. */
  readonly on: string;
  /** The field of the bodies besides the one that the form is about. */
  readonly others: string;
  /** Where a part may go, the first unless another is chosen. */
  readonly ways: (typed: Typed) => readonly { readonly value: string; readonly label: string }[];
}

/** One of the papers, minutes and letters we hold, or one that is added on the way. */
export interface PaperField extends Asked {
  readonly is: 'PAPER';
}

export type Field = DayField | ChoiceField | ThingsField | TextField | TickField | ApartField | PartsField | PaperField;

/** All but where the paper is chosen, which may ask for more. */
export type PlainField = Exclude<Field, PaperField>;

type Entry =
  | { readonly is: 'DAY'; readonly fields: DayFields }
  | { readonly is: 'TEXT'; readonly text: string }
  | { readonly is: 'THINGS'; readonly things: readonly Thing[] }
  | { readonly is: 'PARTS'; readonly parts: PartsTyped };

/** By id: the version that was read of each body and part, how a part is told, and where those go that were given a way. */
export interface PartsTyped {
  readonly versions: Readonly<Record<string, number>>;
  readonly says: Readonly<Record<string, string>>;
  readonly ways: Readonly<Record<string, string>>;
}

/** By the field's name. */
export type Typed = Readonly<Record<string, Entry>>;

/** What to mend, and the name of the field it stands at; undefined: the form as a whole. */
export interface Mend {
  readonly field: string | undefined;
  readonly say: string;
  /** Ids of those of like name. */
  readonly about?: readonly string[] | undefined;
}

/** Why it is so: asked by every form, and never both left out. */
export const GROUND: readonly Field[] = [
  { is: 'TEXT', name: 'reason', label: 'How do we know?', hint: 'Such as “agreed at the board on 12 March, item 4”. It is shown with the edit.' },
  { is: 'PAPER', name: 'source', label: 'Which paper, minute or letter says it? (if one does)', hint: '' },
];

const NO_PARTS: PartsTyped = { versions: {}, says: {}, ways: {} };
const NO_DAY: DayFields = { day: '', month: '', year: '' };

/** A form into which nothing is typed. */
export function nothingTyped(fields: readonly Field[]): Typed {
  return Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]));
}

function emptyOf(field: Field): Entry {
  if (field.is === 'DAY') return { is: 'DAY', fields: NO_DAY };
  if (field.is === 'THINGS') return { is: 'THINGS', things: [] };
  if (field.is === 'PARTS') return { is: 'PARTS', parts: NO_PARTS };
  return { is: 'TEXT', text: field.is === 'CHOICE' ? field.choices[0]?.value ?? '' : '' };
}

/** The text typed, or the value chosen. */
export function textIn(typed: Typed, name: string): string {
  const entry = typed[name];
  return entry?.is === 'TEXT' ? entry.text : '';
}

/** The things chosen, in order. */
export function thingsIn(typed: Typed, name: string): readonly Thing[] {
  const entry = typed[name];
  return entry?.is === 'THINGS' ? entry.things : [];
}

/** The three texts of a day. */
export function dayFieldsIn(typed: Typed, name: string): DayFields {
  const entry = typed[name];
  return entry?.is === 'DAY' ? entry.fields : NO_DAY;
}

/** What was read of the parts, and where each goes. */
export function partsIn(typed: Typed, name: string): PartsTyped {
  const entry = typed[name];
  return entry?.is === 'PARTS' ? entry.parts : NO_PARTS;
}

/** What can be sent, read by name. Equal texts of `key` are equal answers. */
export interface Answers {
  readonly key: string;
  /** Null: left open. */
  readonly day: (name: string) => Day | null;
  readonly text: (name: string) => string;
  readonly things: (name: string) => readonly Thing[];
  readonly parts: (name: string) => PartsTyped;
}

/** Everything that can be seen without asking, all at once and in the order of the form; what only the record knows comes back from it. */
export function readTyped(fields: readonly Field[], typed: Typed): { readonly answers: Answers } | { readonly mends: readonly Mend[] } {
  const asked = fields.filter(({ isAsked }) => isAsked?.(typed) ?? true);
  const mends = asked.flatMap((field) => mendsOf(field, typed));
  return mends.length > 0 ? { mends } : { answers: answersOf(asked, typed) };
}

function mendsOf(field: Field, typed: Typed): readonly Mend[] {
  if (field.is === 'DAY') return dayMends(field, typed);
  const say = field.name === 'reason' ? groundMend(typed) : emptyMend(field, typed);
  return say === undefined ? [] : [{ field: field.name, say }];
}

function groundMend(typed: Typed): string | undefined {
  return textIn(typed, 'reason').trim() === '' && textIn(typed, 'source') === '' ? 'Say how we know: give a reason, or choose a paper' : undefined;
}

/** What to mend where nothing is given, of a field that wants something. */
function emptyMend(field: Exclude<Field, DayField>, typed: Typed): string | undefined {
  if (field.is === 'THINGS') return field.isOptional !== true && thingsIn(typed, field.name).length === 0 ? field.empty : undefined;
  if (field.is === 'PAPER' || field.is === 'APART' || field.is === 'PARTS') return undefined;
  return textIn(typed, field.name).trim() === '' ? field.empty : undefined;
}

function dayMends({ name, isOptional }: DayField, typed: Typed): readonly Mend[] {
  const fields = dayFieldsIn(typed, name);
  if (isOptional === true && isEmpty(fields)) return [];
  const read = dayOf(fields);
  return 'mend' in read ? [{ field: name, say: read.mend }] : [];
}

function answersOf(asked: readonly Field[], typed: Typed): Answers {
  const names = new Set(asked.map(({ name }) => name));
  const kept: Typed = Object.fromEntries(Object.entries(typed).filter(([name]) => names.has(name)));
  return {
    key: JSON.stringify(kept),
    day: (name) => {
      const read = dayOf(dayFieldsIn(kept, name));
      return 'day' in read ? read.day : null;
    },
    text: (name) => textIn(kept, name).trim(),
    things: (name) => thingsIn(kept, name),
    parts: (name) => partsIn(kept, name),
  };
}

function isEmpty({ day, month, year }: DayFields): boolean {
  return `${day}${month}${year}`.trim() === '';
}

/** The id of what an error summary leads to. */
export function placeOf(fields: readonly Field[], name: string | undefined): string | undefined {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return undefined;
  if (field.is === 'DAY') return `${field.name}-day`;
  return field.is === 'THINGS' || field.is === 'PAPER' ? `${field.name}-field` : field.name;
}
