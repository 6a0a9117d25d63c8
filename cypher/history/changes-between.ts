// All that a place's papers show up to the later of two days; schema/rules/two-pictures.ts says what differs.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { CLAIM_BASES } from '#schema/vocabulary/evidence.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { MEMBER_ROLES, VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { recordedEnd } from '#cypher/structure/party-rows.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, documentRow, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();
/** Ids of the papers of the place that speak of it. */
const seenIn = z.array(text);
/** A node without such a property answers null. */
const precise = { ...dated, fromPrecision: z.nullish(z.enum(DATE_PRECISIONS)), untilPrecision: z.nullish(z.enum(DATE_PRECISIONS)) };

const party = z.object({ ...precise, ...recordedEnd, name: text, labels: z.array(text), seenIn, aliases: z.nullish(z.array(text)),
  kind: z.nullish(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])) });
const line = z.object({ ...precise, type: z.enum(RELATIONSHIP_TYPE_NAMES), cadence: z.nullish(text), seenIn, ends: z.tuple([party, party]) });
const event = z.object({ ...precise, kind: z.enum(CHANGE_EVENT_KINDS), basis: z.enum(CLAIM_BASES), formerName: z.nullish(text), original: z.array(thingRow), resulting: z.array(thingRow) });
const duty = z.object({ ...dated, letter: z.enum(RASCI_LETTERS), basis: z.enum(ASSIGNMENT_BASES), body: text, item: thingRow });
const seat = z.object({ ...dated, role: z.enum(MEMBER_ROLES), memberText: z.nullish(text), body: text, member: z.nullable(thingRow) });
const decision = z.object({ ...dated, title: text, body: text });

const row = z.object({
  revision: z.nullable(z.int()),
  place: z.object({ id: text, name: text }),
  party: z.nullable(thingRow),
  papers: z.array(documentRow.extend({ describesStructure: z.boolean() })),
  parties: z.array(party),
  lines: z.array(line),
  events: z.array(event),
  duties: z.array(duty),
  seats: z.array(seat),
  decisions: z.array(decision),
  evidence: z.array(citationRow),
});
export type ChangesBetweenRow = z.infer<typeof row>;

/**
 * `within` null: the place of the newest paper; a place, a paper, or a party. No row: no such place, paper or party.
 * `parties`: bodies, organisations, posts of any age, by id; `lines` likewise, from start to end. `papers`: of the place up to `to`, oldest first.
 * `duties`, `seats`, `decisions`: of bodies that were known on `from`; `decisions` first seen after it.
 */
export const changesBetween = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ from: day, to: day, within: idFilter, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row,
});
