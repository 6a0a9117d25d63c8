// Writes assignments that the rules have let through; `until`: the open end where there is none; `claim`: null where no paper is named.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { CLAIM_BASES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { DATE_BASES, DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { defineCypher } from '../define-cypher.ts';

const claim = z.object({
  id: z.string(), source: z.string(), predicate: z.string(), gist: z.string(), modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES),
  recordedBy: z.string(), recordedAt: z.string(),
});
const assignment = z.object({
  id: z.string(), item: z.string(), party: z.string(), letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES),
  from: day, until: day, untilPrecision: z.enum(DATE_PRECISIONS), untilBasis: z.enum(DATE_BASES), firstAttested: day, editedOn: day,
  reason: z.nullable(z.string()), claim: z.nullable(claim),
});
export type NewAssignment = z.infer<typeof assignment>;

export const assignOwner = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(assignment) }),
  row: z.object({ id: z.string() }),
});
