// The rows that questions about duties and the ways up return alike.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { DELIVERABLE_FLAGS, PLAN_KINDS } from '#schema/vocabulary/plans.ts';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { attested, bearerRow, dated, thingRow } from '../evidence/cited.ts';

const text = z.string();
const reason = z.enum(ABSENCE_REASONS);

/** What may bear a printed number. */
export const numberedRow = thingRow.extend({ number: z.nullish(z.int()) });

/** What may have an owner. */
export const itemRow = numberedRow.extend({ ...dated, flags: z.nullish(z.array(z.enum(DELIVERABLE_FLAGS))) });

/** The edition that holds the item, or that a risk threatens. */
export const editionRow = thingRow.extend({ planKind: z.nullable(z.enum(PLAN_KINDS)), claimIds: z.array(text) });

/** Spread into a row. `distance`: steps up from the item to where the duty is recorded; 0: on the item itself. */
export const dutyRow = { ...dated,
  letter: z.enum(['ACCOUNTABLE', 'RESPONSIBLE']),
  basis: z.enum(ASSIGNMENT_BASES),
  distance: z.int(),
  via: z.nullable(numberedRow),
  party: bearerRow.extend({ meets: z.nullish(text), mailbox: z.nullish(text) }) };

/** Spread into a row. `status`: of the appointment; `unshown`: how many hold the post whom the reader may not see; `emptyPost`: why the post has no holder, by each paper that says so. */
export const holderRows = {
  heldBy: z.array(thingRow.extend({ status: z.enum(STATUSES) })),
  unshown: z.int(),
  emptyPost: z.array(z.object({ id: text, reason, ...attested })) };

/** A task that a paper gives a board of the plan. */
export const shareRow = z.object({ ...dated, taskId: text, task: text,
  party: thingRow.extend({ kind: z.nullable(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])) }) });

/** An empty slot of the item, by a paper. */
export const gapRow = z.object({ id: text, slot: z.enum(['owner', 'timing']), reason, claimIds: z.array(text), ...attested });

/** A line as it is climbed: `from` below, `to` above. `party`: the one it leads to, with how often it meets as printed, and whether it has ended. */
export const lineRow = z.object({ ...dated, type: z.enum(ESCALATION_ORDER), from: text, to: text, cadence: z.nullish(text),
  party: thingRow.extend({ meets: z.nullish(text), status: z.enum(STATUSES), validTo: day }) });
