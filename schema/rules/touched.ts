// What a change did to each record: its values before and after. What a Change keeps of them outlives the record itself.
import { byKeys } from '#schema/rules/ordering.ts';

export interface RecordState {
  readonly id: string;
  /** Of a line: its type alone. */
  readonly labels: readonly string[];
  readonly values: Values;
  /** What ties it to others; of a line its two ends, LOW where it starts and HIGH where it leads. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly type: string;
  readonly to: string;
  readonly labels: readonly string[];
  /** As it was called at the time; null of a person. */
  readonly name: string | null;
}

export type Values = Readonly<Record<string, unknown>>;

/** Only what differs. `before` null: it was made; `after` null: it was taken away. `links`: as they are after it, or were. */
export interface Touched {
  readonly id: string;
  readonly labels: readonly string[];
  /** As it is called after it, or was; null of what has no name, and of a person. */
  readonly name: string | null;
  readonly before: Values | null;
  readonly after: Values | null;
  readonly links: readonly Link[];
}

/** By id; nothing of what stayed as it was. */
export function touchedBetween(before: readonly RecordState[], after: readonly RecordState[]): readonly Touched[] {
  const [was, is] = [before, after].map((states) => new Map(states.map((state) => [state.id, state])));
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].toSorted(byKeys((id) => [id]));
  return ids.flatMap((id) => touched(was?.get(id), is?.get(id)));
}

function touched(was: RecordState | undefined, is: RecordState | undefined): readonly Touched[] {
  const known = is ?? was;
  if (known === undefined) return [];
  const [earlier, later] = [was, is].map((state) => (state === undefined ? null : kept(state)));
  const isSame = (key: string): boolean => JSON.stringify(earlier?.[key]) === JSON.stringify(later?.[key]);
  const changed = [...new Set([earlier, later].flatMap((values) => Object.keys(values ?? {})))].filter((key) => !isSame(key));
  const isTied = JSON.stringify(was?.links) === JSON.stringify(is?.links);
  if (changed.length === 0 && isTied) return [];
  const { id, labels, links } = known;
  return [{ id, labels: labels.filter((label) => label !== 'Record'), name: nameOf(known), before: only(changed, earlier), after: only(changed, later), links }];
}

function nameOf({ labels, values: { name, title } }: RecordState): string | null {
  const called = name ?? title;
  return typeof called === 'string' && !labels.includes('Person') ? called : null;
}

function only(keys: readonly string[], values: Values | null | undefined): Values | null {
  return values === null || values === undefined ? null : Object.fromEntries(keys.toSorted().flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])));
}

// Said elsewhere, or made from the rest.
const NEVER_KEPT: ReadonlySet<string> = new Set(['id', 'version', 'searchText']);
// A Change is never altered, so what must be erasable, such as a person's name, is not in it.
const KEPT_OF_PERSON: ReadonlySet<string> = new Set(['status', 'visibility', 'validFrom', 'validTo', 'fromBasis', 'untilBasis', 'fromPrecision', 'untilPrecision', 'firstAttested']);

function kept({ labels, values }: RecordState): Values {
  const isKept = (key: string): boolean => (labels.includes('Person') ? KEPT_OF_PERSON.has(key) : !NEVER_KEPT.has(key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => isKept(key)));
}

/** Every text in there that may be an id; asking for one that is none finds nothing. */
export function idsIn(value: unknown): readonly string[] {
  return [...new Set(texts(value))].filter((text) => /^[a-z][\w.:-]{1,199}$/iu.test(text)).toSorted();
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

/** The ids of what a write says it made or touched: those in lists of plain texts. */
export function idsMade(result: unknown): readonly string[] {
  if (typeof result !== 'object' || result === null) return [];
  return Object.values(result).flatMap((part: unknown) => (Array.isArray(part) ? idsIn(part.filter((one) => typeof one === 'string')) : []));
}
