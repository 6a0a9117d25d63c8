// How a party is called inside a sentence.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { withThe } from '#schema/wording/papers.ts';

export interface NamedParty {
  readonly name: string;
  readonly kind: ThingKind;
}

// "the North East Ambulance Service", but "Durham County Council".
const TAKES_THE = /\b(?:Trust|Service|Board|Group|Sector|office)$/u;

/** "the Living Well Partnership Board", "the Director of Place", "Durham County Council", "BSIL". */
export function partyName({ name, kind }: NamedParty): string {
  const isNamedPlainly = kind === 'PERSON' || (kind === 'ORGANISATION' && !TAKES_THE.test(name));
  return isNamedPlainly ? name : withThe(name);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The text with a capital at its start and a full stop at its end, where it has none. */
export function sentence(text: string): string {
  const start = capital(text);
  return /[.?!]$/u.test(start) ? start : `${start}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "three"; from ten on in figures. */
export function sayNumber(count: number): string {
  return NUMBERS[count] ?? String(count);
}
