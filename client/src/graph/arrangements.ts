// The ways to arrange the boxes of a picture, as an address and the command line name them.

export const ARRANGEMENTS = ['hanging', 'banded', 'right', 'map'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Where nothing is asked for. */
export const USUAL: Arrangement = 'hanging';

/** Undefined: there is no such way. */
export function arrangementOf(value: unknown): Arrangement | undefined {
  return ARRANGEMENTS.find((known) => known === value);
}
