// Who answers for what: functions, who passed them on, assignments, and the empty slots with their reasons.
import * as z from 'zod/mini';
import { searchTextOf } from '#schema/rules/search-text.ts';
import { ABSENCE_REASONS, SLOTS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { dated, id, maybeId, maybeText, text } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const duty = z.strictObject({ id, title: text, ...dated });
const assignment = z.strictObject({ id, letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES), for: id, to: id, ...dated });
const delegation = z.strictObject({ id, function: id, from: maybeId, to: maybeId, under: id, limit: maybeText, ...dated });
const absence = z.strictObject({ id, of: id, slot: z.enum(SLOTS), reason: z.enum(ABSENCE_REASONS), ...dated });

export const functions = factTable('functions', duty, (row): ThingFact => ({
  table: 'functions', id: row.id, labels: ['Function', 'Ownable'], links: [], ...datedParts(row),
  values: { title: row.title, searchText: searchTextOf([row.title]), ...datedValues(row) },
}));

export const assignments = factTable('assignments', assignment, (row): ThingFact => ({
  table: 'assignments', id: row.id, labels: ['Assignment'], ...datedParts(row),
  values: { letter: row.letter, basis: row.basis, ...datedValues(row) },
  links: [...linked('FOR', [row.id, row.for]), ...linked('TO', [row.id, row.to])],
}));

/** `under`: the agreement or law it rests on. A source often gives neither who passed the duty on nor to whom. */
export const delegations = factTable('delegations', delegation, (row): ThingFact => ({
  table: 'delegations', id: row.id, labels: ['Delegation'], ...datedParts(row),
  values: { limit: row.limit ?? null, ...datedValues(row) },
  links: [
    ...linked('OF', [row.id, row.function]), ...linked('FROM', [row.id, row.from]),
    ...linked('TO', [row.id, row.to]), ...linked('UNDER', [row.id, row.under]),
  ],
}));

export const absences = factTable('absences', absence, (row): ThingFact => ({
  table: 'absences', id: row.id, labels: ['Absence'], ...datedParts(row),
  values: { slot: row.slot, reason: row.reason, ...datedValues(row) },
  links: linked('OF', [row.id, row.of]),
}));
