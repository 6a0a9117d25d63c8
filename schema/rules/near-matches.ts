// Which other titles are so like this one that a reader may have meant them.
import { byKeys } from '#schema/rules/ordering.ts';
import { normalise } from '#schema/rules/search-text.ts';

interface Titled {
  readonly id: string;
  readonly title?: string | null | undefined;
}

const MOST = 5;
const COMMON = new Set([
  'a', 'an', 'and', 'across', 'as', 'at', 'by', 'for', 'from', 'in', 'including', 'into', 'of', 'on', 'or', 'per', 'the', 'through',
  'to', 'using', 'via', 'with', 'care', 'continue', 'county', 'deliver', 'develop', 'durham', 'ensure',
  'health', 'implement', 'improve', 'increase', 'new', 'people', 'review', 'service', 'services', 'social', 'support', 'uptake',
]);

/**
 * At most 5, likest first, then by id: one title's words hold all of the other's, or two or more words and at least two
 * thirds of the shorter title are shared. Words that say nothing of the matter do not count.
 */
export function nearMatches<T extends Titled>(title: string, others: readonly T[]): readonly T[] {
  const words = contentWords(title);
  return others
    .map((other) => ({ other, likeness: likeness(words, contentWords(other.title ?? '')) }))
    .filter((one) => one.likeness > 0)
    .toSorted(byKeys((one) => [-one.likeness, one.other.id]))
    .slice(0, MOST)
    .map(({ other }) => other);
}

// Share of the shorter title's words, from 0 to 1; 0 where they are not alike.
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shorter = Math.min(words.size, others.size);
  const shared = [...words].filter((word) => others.has(word)).length;
  const isContained = shared === shorter && shared > 0;
  return isContained || (shared >= 2 && shared * 3 >= shorter * 2) ? shared / shorter : 0;
}

function contentWords(title: string): ReadonlySet<string> {
  return new Set(normalise(title).split(' ').filter((word) => word !== '' && !COMMON.has(word)));
}
