// Everything the papers of a place show up to a day; schema/rules/picture.ts decides what of it is drawn.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { AUTHORITIES, BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { HOUSE_KEY_NAMES } from '#schema/vocabulary/house-keys.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { citationRow, dated, documentRow } from '../evidence/cited.ts';
import { idFilter } from '../filters.ts';

const text = z.string();
/** Ids of the papers that speak of it. */
const seenIn = z.array(text);
const party = z.object({ ...dated, name: text, searchText: text, labels: z.array(text), seenIn,
  kind: z.nullish(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])), kindPrinted: z.nullish(text), authority: z.nullish(z.enum(AUTHORITIES)), drawnUnder: z.nullish(text) });

/**
 * No row: no such place or paper. `scope` null: the place of the newest paper, first of those that speak of the focus. `bodies`, `lines`: of any age, by id;
 * `ends`: start and end of the line. `papers`: of the scope up to the day, oldest first. `focus` null: no such party, or a person of no visibility asked for.
 * `houseKey` null: none is chosen. `legend`: the words of the key that the paper asked for prints; null where it prints none, or none is asked for.
 * `systems`: each paper of any day that describes a structure with each place it covers, oldest first; `missing`: what our copy has not.
 */
export const structure = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ asOf: day, scope: idFilter, focus: idFilter, legend: idFilter, statuses: z.array(z.enum(STATUSES)), visibilities: z.array(z.enum(VISIBILITIES)) }),
  row: z.object({
    revision: z.nullable(z.int()),
    houseKey: z.nullable(z.enum(HOUSE_KEY_NAMES)),
    legend: z.nullable(text),
    isFictional: z.boolean(),
    place: z.object({ id: text, name: text }),
    papers: z.array(documentRow.extend({ describesStructure: z.boolean() })),
    systems: z.array(z.object({ place: z.object({ id: text, name: text }), document: documentRow, missing: z.nullish(z.array(text)) })),
    bodies: z.array(party),
    lines: z.array(z.object({ ...dated, type: z.enum(RELATIONSHIP_TYPE_NAMES), cadence: z.nullish(text), seenIn, ends: z.tuple([party, party]) })),
    focus: z.nullable(party),
    evidence: z.array(citationRow),
  }),
});
