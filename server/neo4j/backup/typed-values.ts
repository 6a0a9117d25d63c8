// Values of the store as JSON that says their type, and back: text, whole numbers and truth values as they are; a day is
// `{"day": …}`, a list of them `{"days": […]}`, a fraction `{"number": …}`.
import { isDay, type Day } from '#schema/period.ts';
import { Refusal } from '../../config.ts';
import { storedDay } from '../stored-day.ts';

/** What JSON tells by itself, as the database names it. */
export const PLAIN_TYPES = [
  'STRING NOT NULL', 'INTEGER NOT NULL', 'BOOLEAN NOT NULL', 'LIST<NOTHING> NOT NULL',
  'LIST<STRING NOT NULL> NOT NULL', 'LIST<INTEGER NOT NULL> NOT NULL', 'LIST<BOOLEAN NOT NULL> NOT NULL',
] as const;

const MARKS: Readonly<Record<string, string>> = {
  'DATE NOT NULL': 'day', 'LIST<DATE NOT NULL> NOT NULL': 'days', 'FLOAT NOT NULL': 'number',
};

interface Stored {
  readonly values: Readonly<Record<string, unknown>>;
  /** Of those that are not plain, by key. */
  readonly types: readonly (readonly [string, string])[];
}

/** The values by their keys in order. Throws a Refusal for a type or number that a backup could not give back as it was. */
export function markedValues({ values, types }: Stored, of: string): Readonly<Record<string, unknown>> {
  const marks = new Map(types);
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => {
    const type = marks.get(key);
    const mark = type === undefined ? undefined : MARKS[type];
    const isKept = type === undefined ? isExact(value, Number.isSafeInteger) : mark !== undefined && isExact(value, Number.isFinite);
    if (!isKept) throw new Refusal(`A backup cannot hold the value ${key} of ${of}, which is ${type ?? 'a number beyond what JSON keeps exactly'}.`);
    return [key, mark === undefined ? value : { [mark]: value }];
  }));
}

function isExact(value: unknown, isNumberKept: (number: number) => boolean): boolean {
  return [value].flat().every((each) => typeof each !== 'number' || isNumberKept(each));
}

interface Unmarked {
  readonly values: Record<string, unknown>;
  /** Those that are stored as fractions, whole or not: the driver would tell 2 as a whole number. */
  readonly numbers: { readonly key: string; readonly number: number }[];
}

/** What the restoring texts take. Throws a Refusal for a value that no backup of ours would hold. */
export function unmarkedValues(values: Readonly<Record<string, unknown>>, of: string): Unmarked {
  const into: Unmarked = { values: {}, numbers: [] };
  for (const [key, value] of Object.entries(values)) {
    if (isPlain(value)) into.values[key] = value;
    else if (!isPut(into, key, value)) throw new Refusal(`The value ${key} of ${of} is none that a backup may hold.`);
  }
  return into;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === typeof value[0] && typeof each !== 'object' && isPlain(each));
  return typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value);
}

// By hand: most of a restore would else be spent on shapes tried in vain.
function isPut(into: Unmarked, key: string, value: unknown): boolean {
  const [mark, of] = markOf(value);
  // Days as the driver has them: each `date(…)` in a text would be one more write to the node.
  if (mark === 'day' && isDayText(of)) into.values[key] = storedDay(of);
  else if (mark === 'days' && Array.isArray(of) && of.every(isDayText)) into.values[key] = of.map(storedDay);
  else if (mark === 'number' && typeof of === 'number') into.numbers.push({ key, number: of });
  else return false;
  return true;
}

function markOf(value: unknown): readonly [mark?: string, of?: unknown] {
  const [only = [], ...others] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return others.length === 0 ? only : [];
}

function isDayText(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value);
}
