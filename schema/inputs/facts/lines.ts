// Lines between parties, alignments between plans, who signed what, and claims that contradict each other.
import * as z from 'zod/mini';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { day, OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { dated, id, ids, maybeId, maybeText, text } from './cells.ts';
import { datedParts, datedValues, factTable, type LineFact } from './fact-table.ts';

const line = z.strictObject({
  id, type: z.enum(RELATIONSHIP_TYPE_NAMES), from: id, to: id, purpose: maybeText, cadence: maybeText, ...dated,
});
const alignment = z.strictObject({ id, from: id, to: id, basis: z._default(z.enum(CLAIM_BASES), 'STATED'), claims: ids });
const signature = z.strictObject({ id, from: id, to: id, signedOn: z.optional(day), signedPrinted: maybeText, by: maybeId, ...dated });
const rival = z.strictObject({ from: id, to: id, chosen: maybeId, reason: text });

export const lines = factTable('lines', line, (row): LineFact => ({
  table: 'lines', id: row.id, type: row.type, from: row.from, to: row.to, ...datedParts(row),
  values: { purpose: row.purpose ?? null, cadence: row.cadence ?? null, ...datedValues(row) },
}));

export const alignments = factTable('alignments', alignment, (row): LineFact => ({
  table: 'alignments', id: row.id, type: 'ALIGNS_TO', from: row.from, to: row.to, claims: row.claims,
  values: { basis: row.basis, status: 'IN_FORCE' }, validFrom: START_UNKNOWN, validTo: OPEN_END,
}));

/** `by`: the post that signed for the party; the day of a signature is no start of anything. */
export const signatures = factTable('signatures', signature, (row): LineFact => ({
  table: 'signatures', id: row.id, type: 'SIGNATORY_OF', from: row.from, to: row.to, ...datedParts(row),
  values: { signedOn: row.signedOn ?? null, signedPrinted: row.signedPrinted ?? null, by: row.by ?? null, ...datedValues(row) },
}));

/** `chosen`: the claim that is shown; none where both are. */
export const rivals = factTable('rivals', rival, (row): LineFact => ({
  table: 'rivals', id: `rival.${row.from}.${row.to}`, type: 'RIVALS', from: row.from, to: row.to, claims: [row.from, row.to],
  values: { chosen: row.chosen ?? null, reason: row.reason }, validFrom: START_UNKNOWN, validTo: OPEN_END,
}));
