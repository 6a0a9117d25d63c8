// Parties that cannot be told apart by a name or an identifier. Whether they are one, no rule can know.
import { normalise } from '#schema/rules/search-text.ts';
import type { FaultyThing } from './finding.ts';

export interface Bearer {
  readonly bearer: FaultyThing;
  /** Its own name first, then the other spellings. */
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  /** Ids of those of like name from which an edit says it is another. */
  readonly apartFrom?: readonly string[] | null | undefined;
}

export interface Shared {
  readonly pair: readonly [FaultyThing, FaultyThing];
  /** The shorter name, or the identifier, as one of the two bears it. */
  readonly as: string;
}

/** Pairs with one name but for case, spaces and marks, or where a name of one is the whole ending of a name of the other; each pair once. */
export function sharedNames(bearers: readonly Bearer[]): readonly Shared[] {
  const whole = new Map<string, Named[]>();
  const all = bearers.flatMap((bearer) => bearer.names.map((name) => ({ bearer, name, words: normalise(name).split(' ') })));
  for (const named of all) add(whole, keyOf(named, 0), named);
  return once(all.flatMap((named) => endings(named).flatMap((key) => (whole.get(key) ?? []).filter((other) => !isApart(other, named)).map((other) => pairOf(other, named)))));
}

/** Pairs that bear the same identifier of one scheme. */
export function sharedIdentifiers(bearers: readonly Bearer[]): readonly Shared[] {
  const known = new Map<string, Named[]>();
  const all = bearers.flatMap((bearer) => bearer.identifiers.map((name) => ({ bearer, name, words: [normalise(name)] })));
  for (const named of all) add(known, named.words.join(' '), named);
  return once(all.flatMap((named) => (known.get(named.words.join(' ')) ?? []).map((other) => pairOf(other, named))));
}

// Whoever recorded one of them has seen the other.
function isApart({ bearer: one }: Named, { bearer: other }: Named): boolean {
  return one.apartFrom?.includes(other.bearer.id ?? '') === true || other.apartFrom?.includes(one.bearer.id ?? '') === true;
}

interface Named {
  readonly bearer: Bearer;
  readonly name: string;
  readonly words: readonly string[];
}

// "Cabinet of Durham County Council" does not end in the council's name: it is said to be of it.
function endings(named: Named): readonly string[] {
  return named.words.flatMap((_, at) => (at > 0 && ['of', 'for'].includes(named.words[at - 1] ?? '') ? [] : [keyOf(named, at)]));
}

// A body and an organisation may be mistaken for each other; a post or a person for neither.
function keyOf({ bearer, words }: Named, at: number): string {
  const kind = ['Post', 'Person', 'Place'].find((label) => bearer.bearer.labels.includes(label)) ?? 'Group';
  return `${kind} ${words.slice(at).join('')}`;
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  map.set(key, [...map.get(key) ?? [], named]);
}

function pairOf(one: Named, other: Named): Shared {
  const first = (one.bearer.bearer.id ?? '') < (other.bearer.bearer.id ?? '');
  const [a, b] = first ? [one, other] : [other, one];
  return { pair: [a.bearer.bearer, b.bearer.bearer], as: one.name };
}

function once(shared: readonly Shared[]): readonly Shared[] {
  const seen = new Map<string, Shared>();
  for (const each of shared) {
    const [a, b] = each.pair;
    const key = `${a.id ?? ''} ${b.id ?? ''}`;
    if (a.id !== b.id && !seen.has(key)) seen.set(key, each);
  }
  return [...seen.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
