// One row: the body, its newest terms of reference and its seats on the day. No row: no such body.
import { z } from 'zod';
import { dated, thingRow } from '#cypher/evidence/cited.ts';
import { absenceRow, pageRow } from '#cypher/structure/party-rows.ts';
import { day } from '#schema/period.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { CASTING_VOTES, QUORUM_KINDS } from '#schema/vocabulary/quorum.ts';
import { MEMBER_ROLES, PLACES_HELD, VISIBILITIES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

/** `holders`: how many hold the post on the day, shown or not. `kinds`: of the organisations the seat stands for. */
export const quorumMargin = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ body: text, asOf: day, statuses: z.array(z.enum(STATUSES)).readonly(), visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row: z.object({
    body: thingRow.extend({ ...dated, name: text }),
    terms: z.nullable(z.object({ ...dated, castingVote: z.enum(CASTING_VOTES), rules: z.array(z.object({ count: z.int(), of: z.enum(QUORUM_KINDS) })) })),
    seats: z.array(z.object({
      ...dated, role: z.enum(MEMBER_ROLES), voting: z.enum(VOTINGS), placeHeld: z.enum(PLACES_HELD), memberText: z.nullable(text),
      member: z.nullable(thingRow), isPost: z.boolean(), postSeats: z.nullish(z.int()), onBehalfOf: z.nullable(thingRow),
      kinds: z.array(z.enum([...BODY_KINDS, ...ORGANISATION_KINDS])), holders: z.int(), vacancies: z.array(absenceRow),
    })),
    ...pageRow,
  }),
});
