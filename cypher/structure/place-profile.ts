// What is known of a place on a day. No row: no paper covers such a place.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { attested, documentRow, thingRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();
const statuses = z.array(z.enum(STATUSES));
const party = z.object({ id: text, labels: z.array(text), status: z.enum(STATUSES), validFrom: day, validTo: day, ...attested });

/**
 * `id`: a place, a paper of it, or what a paper speaks of; null: the place of the newest paper. `statuses` count as known, `live` as in force. `papers`: of any day, oldest
 * first. `plan` null: no paper of the place prints one item by item; `deliverables`, `areas`, `unowned` are of it, and `left`: those that had an owner by the papers, and have none that stands, `coming`: those whose owner by the papers is still to begin.
 */
export const placeProfile = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ id: idFilter, asOf: day, statuses, live: statuses, visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    place: z.object({ id: text, name: text }),
    papers: z.array(documentRow.extend({ describesStructure: z.boolean() })),
    plan: z.nullable(thingRow),
    deliverables: z.int(),
    areas: z.int(),
    unowned: z.int(),
    left: z.int(),
    coming: z.int(),
    bodies: z.array(party.extend({ name: text, kind: z.enum(BODY_KINDS), hasMembers: z.boolean(), reportsUp: z.boolean(), hasBelow: z.boolean() })),
    lines: z.array(z.object({ id: text, status: z.enum(STATUSES), ...attested, type: z.enum(RELATIONSHIP_TYPE_NAMES), ends: z.tuple([party, party]) })),
  }),
});
