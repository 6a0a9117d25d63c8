// Who holds which post, and who sits on which body.
import * as z from 'zod/mini';
import { APPOINTMENT_KINDS, MEMBER_ROLES, PLACES_HELD, VOTINGS } from '#schema/vocabulary/seats.ts';
import { dated, id, maybeId, maybeText } from './cells.ts';
import { datedParts, datedValues, factTable, linkTo, type ThingFact } from './fact-table.ts';

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
    ...linkTo('HELD_BY', row.id, row.person), ...linkTo('TO_POST', row.id, row.post), ...linkTo('BY_VIRTUE_OF', row.id, row.byVirtueOf),
  ],
  ...datedParts(row),
}));

export const memberships = factTable('memberships', membership, (row): ThingFact => ({
  table: 'memberships', id: row.id, labels: ['Membership'],
  values: {
    role: row.role, voting: row.voting, placeHeld: row.placeHeld,
    memberText: row.memberText ?? null, through: row.through ?? null, ...datedValues(row),
  },
  links: [...linkTo('MEMBER', row.id, row.member), ...linkTo('IN', row.id, row.body), ...linkTo('ON_BEHALF_OF', row.id, row.onBehalfOf)],
  ...datedParts(row),
}));
