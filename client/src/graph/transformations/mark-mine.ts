// Marks where one organisation sits: the words of its seat in each such box, all others paler.
import { ITSELF } from '../mine-told.ts';
import type { Mine, Structure } from '../structure-model.ts';

/** The same parties and lines, of the whole, before anything is folded; the same structure where nobody is asked about. */
export function markMine<S extends Structure>(structure: S, mine: Mine | undefined): S {
  if (mine === undefined) return structure;
  const words = wordsOf(mine);
  return { ...structure, mine, bodies: structure.bodies.map((body) => ({ ...body, seat: words.get(body.id) ?? null })) };
}

/** Each word once, in the order of the alphabet; of several the first begins with a capital. */
function wordsOf({ id, seats }: Mine): ReadonlyMap<string, string> {
  const words = new Map<string, readonly string[]>([[id, [ITSELF]]]);
  for (const { body, word } of seats) words.set(body, [...new Set([...words.get(body) ?? [], word])]);
  return new Map([...words].map(([body, own]) => [body, own.toSorted().map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ')]));
}
