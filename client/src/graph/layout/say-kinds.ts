// What stands in a band, in a few words: the kinds of its parties as their papers call them, most frequent first.
import { compare } from '../primary-parents.ts';
import type { StructureBody } from '../structure-model.ts';

const MOST_KINDS = 3;

/** "Partnership boards, executive"; what is further is "others". */
export function sayKinds(bodies: readonly Pick<StructureBody, 'kindLabel' | 'party'>[]): string {
  const counts = new Map<string, number>();
  for (const { kindLabel, party } of bodies) {
    const label = lowered(kindLabel === '' ? party.toLowerCase() : kindLabel);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a, many], [b, more]) => more - many || compare(a, b));
  const kept = sorted.length > MOST_KINDS ? sorted.slice(0, MOST_KINDS - 1) : sorted;
  const said = [...kept.map(([label, count]) => (count === 1 ? label : plural(label))), ...(kept.length < sorted.length ? ['others'] : [])].join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Only the noun is changed: "board required by law" becomes "boards required by law". */
function plural(label: string): string {
  const [, noun = label, rest = ''] = /^(.*?)((?: required| named| of|,| \().*)?$/u.exec(label) ?? [];
  if (noun.endsWith('s')) return label;
  if (noun.endsWith('y') && !noun.endsWith('ey')) return `${noun.slice(0, -1)}ies${rest}`;
  return `${noun}s${rest}`;
}

/** Without its capital, which of an abbreviation stays. */
const lowered = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
