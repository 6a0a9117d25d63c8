// The row shapes that the pages of plans and of what they hold share.
import { z } from 'zod';
import { attested, bearerRow, dated, thingRow } from '#cypher/evidence/cited.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { OBSERVATION_KINDS } from '#schema/vocabulary/plans.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';

const text = z.string();

/** What every item of a plan is. */
export const planItem = { ...dated, labels: z.array(text), title: text, within: z.nullable(text), note: z.nullable(text) };

/** A baseline or a target; `due` as printed. */
export const observationRow = z.object({
  id: text, status: z.enum(STATUSES), kind: z.enum(OBSERVATION_KINDS), value: text, due: z.nullable(text), claimIds: z.array(text),
  ...attested,
});

/** `isOutward`: `self`, of the page, is aligned to `other`; else `other` to it. */
export const alignmentRow = z.object({
  id: text, basis: z.enum(CLAIM_BASES), claimIds: z.array(text), ...attested,
  isOutward: z.boolean(), self: thingRow, other: thingRow,
});

/** Who holds a letter for the thing of the page. */
export const holderRow = z.object({ ...dated, letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES), party: bearerRow });
