// Cells that the lists of gaps share.
import type { Citation, Thing } from '#schema/answer.ts';
import { sayPlaces } from '#schema/wording/plain-text.ts';

/** The columns of `thingCells`. */
export const THING_COLUMNS = ['Id', 'Name', 'Where it stands'] as const;

/** Id, name, and what tells it from others of like name. */
export function thingCells({ id, name, detail }: Thing): readonly string[] {
  return [id, name, detail ?? ''];
}

/** The columns of `sourceCells`. */
export const SOURCE_COLUMNS = ['Certainty', 'Source', 'Claims'] as const;

const CERTAINTY_WORDS = { STATED: 'Dates stated', ATTESTED: 'Last seen within two years', EXTRAPOLATED: 'Not seen since' } as const;

/** How sure it is, the places cited in words, and the ids of the claims. */
export function sourceCells(certainty: keyof typeof CERTAINTY_WORDS, evidence: readonly Citation[]): readonly string[] {
  return [CERTAINTY_WORDS[certainty], sayPlaces(evidence), evidence.map(({ id }) => id).join(' ')];
}
