// The row shapes that the pages of bodies, organisations and posts share.
import { z } from 'zod';
import { attested, citationRow, dated, thingRow } from '#cypher/evidence/cited.ts';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS, SLOTS } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { MEMBER_ROLES, PLACES_HELD, VISIBILITIES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';

const text = z.string();

/** What every page asks with: the thing, the day, the statuses that count on it. */
export const pageParams = z.object({ id: text, asOf: day, statuses: z.array(z.enum(STATUSES)).readonly() });

/** The same, where a person may stand on the page: also whose names the reader may see. */
export const partyParams = z.object({ ...pageParams.shape, visibilities: z.array(z.enum(VISIBILITIES)).readonly() });

/** What every page returns beside its own parts. */
export const pageRow = { evidence: z.array(citationRow), revision: z.int() };

/** What an end keeps of the edit that recorded it; nothing where a paper states the end, or none is known. */
export const recordedEnd = { untilRecordedOn: z.nullish(day), untilRecordedReason: z.nullish(text), untilClaimIds: z.nullish(z.array(text)) };

/** The thing the page is about: shown whatever its status, with its ends as printed. */
export const subject = {
  ...dated,
  fromPrinted: z.nullable(text),
  fromPrecision: z.nullable(z.enum(DATE_PRECISIONS)),
  untilPrinted: z.nullable(text),
  untilPrecision: z.nullable(z.enum(DATE_PRECISIONS)),
  ...recordedEnd,
};

export const absenceRow = z.object({ id: text, ...attested, slot: z.enum(SLOTS), reason: z.enum(ABSENCE_REASONS), claimIds: z.array(text) });

/** `isOutward`: the line starts at the party of the page. */
export const lineRow = z.object({
  ...dated,
  type: z.enum(RELATIONSHIP_TYPE_NAMES),
  isOutward: z.boolean(),
  cadence: z.nullable(text),
  other: thingRow.extend({ validTo: day }),
});

export const dutyRow = z.object({
  ...dated,
  letter: z.enum(RASCI_LETTERS),
  basis: z.enum(ASSIGNMENT_BASES),
  item: thingRow,
  holderKinds: z.array(z.nullable(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS]))),
  deliverables: z.int(),
  objectives: z.int(),
  measures: z.int(),
});

/** `member` is null where the paper names nobody, or the person is not shown. */
export const seatRow = z.object({
  ...dated,
  role: z.enum(MEMBER_ROLES),
  voting: z.enum(VOTINGS),
  placeHeld: z.enum(PLACES_HELD),
  memberText: z.nullable(text),
  through: z.nullable(text),
  member: z.nullable(thingRow),
  onBehalfOf: z.nullable(thingRow),
  body: thingRow.extend({ validTo: z.optional(day) }),
});

/** A claim about the party that became no line, seat or duty. */
export const mentionRow = z.object({ id: text, predicate: text, others: z.array(thingRow) });

export const decisionRow = z.object({ ...dated, title: text, concerns: z.array(thingRow) });
