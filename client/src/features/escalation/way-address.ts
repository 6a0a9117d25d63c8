// Whose way up a picture marks, and which of several, as its address names them.
import { idOf, quoted } from '../../lib/reading.ts';

/** From 2: the first way is not written. Undefined: the first, or no number of a way. */
export function wayOf(way: unknown): string | undefined {
  return typeof way === 'string' && /^(?:[2-9]|[1-9]\d)$/u.test(way) ? way : undefined;
}

/** What to say of a way that cannot be marked; nothing is said where the address names none. */
export function noticesOfWay({ route = '', way = '' }: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [
    ...(route === '' || idOf(route) !== undefined ? [] : [`${quoted(route)} names nobody, so no way up is marked.`]),
    ...(way === '' || way === '1' || wayOf(way) !== undefined ? [] : [`${quoted(way)} is no number of a way up, so the first is marked.`]),
  ];
}
