// How alike two short texts are, by the words they share: Dice's coefficient with each word weighed by how rare it is among all
// the texts compared (inverse document frequency). Commitments repeat a few words ("services", "people") that say nothing of the
// matter, and are reworded more often than misspelt, so whole words are compared and not runs of letters.
import { byKeys } from '#schema/rules/ordering.ts';
import { normalise } from '#schema/rules/search-text.ts';

interface Text {
  readonly id: string;
  readonly text: string;
}

export interface Likeness<T extends Text> {
  readonly older: T;
  readonly newer: T;
  /** From 0 to 1. */
  readonly likeness: number;
  /** Words in common, the rarest first. */
  readonly shared: readonly string[];
}

/** Half of what both texts say, by weight: below that, more sets them apart than joins them. */
const ALIKE_FROM = 0.5;

// Words that join others: they say nothing of the matter in any text.
const JOINING = new Set(['a', 'an', 'and', 'as', 'at', 'be', 'by', 'for', 'from', 'in', 'into', 'is', 'of', 'on', 'or', 'our', 'that', 'the', 'their', 'to', 'we', 'with']);

/** True of words such as "of" and "and", by which nothing can be told apart. */
export function isJoining(word: string): boolean {
  return JOINING.has(word);
}

/** The likest pairs, each text in one pair at most; likest first, ties by the ids of the older, then of the newer. */
export function likePairs<T extends Text>(older: readonly T[], newer: readonly T[]): readonly Likeness<T>[] {
  const words = new Map([...older, ...newer].map((one) => [one, wordsOf(one.text)]));
  const weigh = weights([...words.values()]);
  const bags = (texts: readonly T[]) => texts.map((text) => ({ text, words: words.get(text) ?? new Set<string>() }));
  const alike = bags(older).flatMap((one) => bags(newer).flatMap((other) => {
    const shared = [...one.words].filter((word) => other.words.has(word)).toSorted(byKeys((word) => [-weigh(word), word]));
    const likeness = 2 * sum(shared, weigh) / (sum(one.words, weigh) + sum(other.words, weigh));
    return likeness >= ALIKE_FROM ? [{ older: one.text, newer: other.text, likeness, shared }] : [];
  }));
  const taken = new Set<string>();
  return alike.toSorted(byKeys(({ likeness, older: { id }, newer }) => [-likeness, id, newer.id])).filter(({ older: one, newer: other }) => {
    const isFree = !taken.has(one.id) && !taken.has(other.id);
    if (isFree) taken.add(one.id).add(other.id);
    return isFree;
  });
}

function weights(bags: readonly ReadonlySet<string>[]): (word: string) => number {
  const held = new Map<string, number>();
  for (const word of bags.flatMap((bag) => [...bag])) held.set(word, (held.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (held.get(word) ?? 1));
}

function sum(words: Iterable<string>, weigh: (word: string) => number): number {
  return [...words].reduce((total, word) => total + weigh(word), 0);
}

/** Its telling words; a plural counts as its singular. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(normalise(text).split(' ').filter((word) => word !== '' && !isJoining(word)).map((word) => (/[^s]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word)));
}
