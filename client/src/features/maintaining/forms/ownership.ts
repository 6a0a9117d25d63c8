// The forms by which somebody answers for an item no more, confirms to do so, and by which nobody does: each with its reason.
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { ABSENCE_CHOICES, sayConfirmed, sayNoLonger, sayUnassigned } from '#schema/wording/ownership-form.ts';
import { ConfirmOwnershipDocument, DeclareUnassignedDocument, EndOwnershipDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers } from '../fields.ts';
import { IS } from './about.ts';
import { dayIn, ENDS_ON, FROM } from './asked.ts';

export const END_OWNERSHIP: CommandForm = {
  name: 'end-ownership', about: IS.DUTY,
  heading: (what) => `Record that it ends: ${what}`,
  fields: [ENDS_ON],
  say: ({ what }, answers) => ({ say: sayNoLonger({ what, endsOn: dayIn(answers, 'endsOn') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: EndOwnershipDocument, errorPolicy: 'all', variables: { input: { assignment: id, version, endsOn: dayIn(answers, 'endsOn') }, ...asked },
  }),
};

/** It asks no day: what is confirmed holds on the day on which that is recorded. */
export const CONFIRM_OWNERSHIP: CommandForm = {
  name: 'confirm-ownership', about: IS.DUTY,
  heading: (what) => `Record that it is confirmed: ${what}`,
  fields: [{ is: 'TICK', name: 'isConfirmed', label: 'Whoever holds it has said that it is so', hint: '', empty: 'Tick that whoever holds it has said so' }],
  say: ({ what }) => ({ say: sayConfirmed({ what }), links: [] }),
  send: (client, { subject: { id, version }, asked }) => client.mutate({
    mutation: ConfirmOwnershipDocument, errorPolicy: 'all', variables: { input: { assignment: id, version }, ...asked },
  }),
};

const reasonIn = (answers: Answers) => ABSENCE_REASONS.find((reason) => reason === answers.text('why')) ?? 'NOT_STATED_IN_SOURCE';

export const DECLARE_UNASSIGNED: CommandForm = {
  name: 'declare-unassigned',
  heading: (what) => `Record that nobody answers for ${what}`,
  fields: [
    { ...FROM, hint: 'The first day on which nobody answers for it, for example 1 4 2027' },
    { is: 'CHOICE', name: 'why', label: 'Why does nobody?', hint: '', choices: ABSENCE_CHOICES },
  ],
  say: ({ what }, answers) => ({ say: sayUnassigned({ what, from: dayIn(answers, 'from'), reason: reasonIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: DeclareUnassignedDocument, errorPolicy: 'all', variables: { input: { item: id, version, reason: reasonIn(answers), from: dayIn(answers, 'from') }, ...asked },
  }),
};
