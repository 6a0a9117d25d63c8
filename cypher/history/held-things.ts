// One row: each thing that there is and that may be seen, the ends of the edited ones too, by id. Raises the version of each edited by one: the `version` returned is the one before.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { LABELS, LINKS } from '#schema/vocabulary/labels.ts';
import { MEMBER_ROLES, PLACES_HELD, VISIBILITIES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const texts = z.nullable(z.array(text));
const ids = z.array(text).readonly();
const thing = z.object({
  id: text, label: z.enum(LABELS), version: z.int(), name: z.nullable(text), title: z.nullable(text),
  status: z.nullable(z.enum(STATUSES)), validFrom: z.nullable(day), validTo: z.nullable(day), seenOn: z.nullable(day), seenFirst: z.nullable(day), recordedOn: z.nullable(day),
  kind: z.nullable(text), authority: z.nullable(text), level: z.nullable(text), slot: z.nullable(text), aliases: texts, printedIn: texts, seats: z.nullable(z.int()),
  role: z.nullable(z.enum(MEMBER_ROLES)), voting: z.nullable(z.enum(VOTINGS)), placeHeld: z.nullable(z.enum(PLACES_HELD)), memberText: z.nullable(text), through: z.nullable(text),
  letter: z.nullable(z.enum(RASCI_LETTERS)), basis: z.nullable(z.enum(ASSIGNMENT_BASES)), rating: z.nullable(text), itemNumber: z.nullable(z.int()),
  ends: z.array(z.object({ type: z.enum(LINKS), id: text })),
});

/** `named`: what is not edited and may not change meanwhile. `visibilities`: of the people that whoever edits may see. */
export const heldThings = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ edited: ids, named: ids, visibilities: z.array(z.enum(VISIBILITIES)).readonly(), source: z.nullable(text) }),
  row: z.object({ things: z.array(thing), isSourceKnown: z.boolean() }),
});
