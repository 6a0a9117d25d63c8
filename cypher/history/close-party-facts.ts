// One row for each asked about, in order. Raises each party's version by one: the `version` returned is the one before.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { OPEN_SORTS } from '#schema/vocabulary/resting.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { dated, thingRow } from '../evidence/cited.ts';

const text = z.string();
const party = z.object({ id: text, name: text, status: z.enum(STATUSES), validFrom: day, validTo: day });

const { attestedOn, firstAttested, fromBasis, untilBasis, claimIds } = dated;

/** What still runs on the day of the end; `other` null: nobody is named, or a person. `to`: the end of a line, or for whom a seat is held. */
const leftOpen = z.object({
  id: text, fact: z.object({ attestedOn, firstAttested, fromBasis, untilBasis, claimIds, version: z.nullable(z.int()) }), sort: z.enum(OPEN_SORTS), type: z.nullable(text), other: z.nullable(thingRow), to: z.nullable(thingRow),
});

export const closePartyFacts = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({
    rows: z.array(z.object({ party: text, endsOn: day, successors: z.array(text).readonly() })).readonly(),
    label: z.enum(['Body', 'Organisation', 'Post']), source: z.nullable(text),
  }),
  row: z.object({
    at: z.int(),
    party: z.nullable(party.extend({ version: z.int(), seenOn: z.nullable(day) })),
    successors: z.array(party.extend({ isSameSort: z.boolean() })),
    leftOpen: z.array(leftOpen),
    isSourceKnown: z.boolean(),
  }),
});
