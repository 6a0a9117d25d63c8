// One row for each asked about, in order. Raises each item's version by one: the `version` returned is the one before.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const standing = z.object({
  party: z.string(), name: z.string(), letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES), status: z.enum(STATUSES),
  validFrom: day, validTo: day,
});

export const assignOwnerFacts = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ item: z.string(), party: z.string() })), source: z.nullable(z.string()) }),
  row: z.object({
    at: z.int(),
    item: z.nullable(z.object({ id: z.string(), title: z.string(), version: z.int(), firstAttested: day, validFrom: day, validTo: day })),
    party: z.nullable(z.object({ name: z.string(), isPerson: z.boolean(), status: z.enum(STATUSES), validFrom: day, validTo: day })),
    standing: z.array(standing),
    isSourceKnown: z.boolean(),
  }),
});
