// What is known of who answers for one item. No row: nothing ownable has this id.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { DELIVERABLE_FLAGS, PLAN_KINDS } from '#schema/vocabulary/plans.ts';
import { ESCALATION_ORDER } from '#schema/vocabulary/relationship-types.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { attested, citationRow, dated, thingRow } from '../evidence/cited.ts';

const text = z.string();
const reason = z.enum(ABSENCE_REASONS);
const numbered = thingRow.extend({ number: z.nullish(z.int()) });
/** `meets`: how often, as printed; `mailbox`: the body's team mailbox or page. */
const party = thingRow.extend({ meets: z.nullish(text), mailbox: z.nullish(text) });

const duty = z.object({ ...dated,
  letter: z.enum(['ACCOUNTABLE', 'RESPONSIBLE']),
  basis: z.enum(ASSIGNMENT_BASES),
  /** Steps up from the item to where the duty is recorded; 0: on the item itself. */
  distance: z.int(),
  via: z.nullable(numbered),
  party,
  /** `status`: of the appointment. */
  heldBy: z.array(thingRow.extend({ status: z.enum(STATUSES) })),
  /** Why the post has no holder, by each paper that says so. */
  emptyPost: z.array(z.object({ id: text, reason, ...attested })) });

const shared = z.object({ ...dated, taskId: text, task: text,
  party: thingRow.extend({ kind: z.nullable(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])) }) });

const line = z.object({ ...dated, type: z.enum(ESCALATION_ORDER), from: text, to: text, cadence: z.nullish(text), party });

/**
 * `above`: what holds the item, nearest first. `duties`: direct before via, nearest first. `shared`: the tasks
 * that papers give the boards of the plan, whatever papers. `lines`: each once, unordered, `from` below, `to` above.
 * `held`: each paper up to today once for each place it covers.
 */
export const ownership = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: text, asOf: day, today: day, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    item: numbered.extend({ ...dated, flags: z.nullish(z.array(z.enum(DELIVERABLE_FLAGS))) }),
    edition: z.nullable(thingRow.extend({ planKind: z.nullable(z.enum(PLAN_KINDS)), claimIds: z.array(text) })),
    above: z.array(numbered),
    duties: z.array(duty),
    shared: z.array(shared),
    gaps: z.array(z.object({ id: text, slot: z.enum(['owner', 'timing']), reason, claimIds: z.array(text), ...attested })),
    likeNamed: z.array(thingRow),
    lines: z.array(line),
    held: z.array(z.object({ id: text, issued: day, place: text })),
    evidence: z.array(citationRow),
  }),
});
