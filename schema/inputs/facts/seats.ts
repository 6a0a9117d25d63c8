// Who holds which post, and who sits on which body.
import * as z from 'zod/mini';
import { APPOINTMENT_KINDS, MEMBER_ROLES, PLACES_HELD, VOTINGS } from '#schema/vocabulary/seats.ts';
import { dated, id, maybeId, maybeText } from './cells.ts';
import { datedParts, datedValues, factTable, linked, type ThingFact } from './fact-table.ts';

const appointment = z.strictObject({
  id, person: maybeId, post: id, byVirtueOf: maybeId, kind: z._default(z.enum(APPOINTMENT_KINDS), 'NOT_STATED'), ...dated,
});
const membership = z.strictObject({
  id, member: maybeId, body: id, onBehalfOf: maybeId, memberText: maybeText, through: maybeText,
  role: z._default(z.enum(MEMBER_ROLES), 'NOT_STATED'), voting: z._default(z.enum(VOTINGS), 'NOT_STATED'),
  placeHeld: z._default(z.enum(PLACES_HELD), 'NOT_STATED'), ...dated,
});

export const appointments = factTable('appointments', appointment, (row): ThingFact => ({
  table: 'appointments', id: row.id, labels: ['Appointment'], values: { kind: row.kind, ...datedValues(row) },
  links: [
    ...linked('HELD_BY', [row.id, row.person]), ...linked('TO_POST', [row.id, row.post]), ...linked('BY_VIRTUE_OF', [row.id, row.byVirtueOf]),
  ],
  ...datedParts(row),
}));

export const memberships = factTable('memberships', membership, (row): ThingFact => ({
  table: 'memberships', id: row.id, labels: ['Membership'],
  values: {
    role: row.role, voting: row.voting, placeHeld: row.placeHeld,
    memberText: row.memberText ?? null, through: row.through ?? null, ...datedValues(row),
  },
  links: [...linked('MEMBER', [row.id, row.member]), ...linked('IN', [row.id, row.body]), ...linked('ON_BEHALF_OF', [row.id, row.onBehalfOf])],
  ...datedParts(row),
}));
