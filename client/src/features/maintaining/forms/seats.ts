// The forms by which somebody takes a seat on a body, holds it otherwise, and leaves it.
import { MEMBER_ROLES, PLACES_HELD, VOTINGS } from '#schema/vocabulary/seats.ts';
import { sayEnding } from '#schema/wording/closing-form.ts';
import { OTHER_PLACES, OTHER_ROLES, OTHER_VOTES, PLACE_CHOICES, ROLE_CHOICES, sayHeldOtherwise, saySeated, VOTE_CHOICES } from '#schema/wording/seat-form.ts';
import { AddMembershipDocument, ChangeMembershipDocument, EndMembershipDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers } from '../fields.ts';
import { IS } from './about.ts';
import { dayIn, ENDS_ON, FROM, idIn, one, UNTIL, WHY, whyIn } from './asked.ts';

const heldAs = (answers: Answers) => ({
  role: MEMBER_ROLES.find((role) => role === answers.text('role')),
  voting: VOTINGS.find((vote) => vote === answers.text('voting')),
  placeHeld: PLACES_HELD.find((place) => place === answers.text('placeHeld')),
});

// Of a new seat each is chosen: the first of its choices unless another.
const startingAs = (answers: Answers) => {
  const { role = 'MEMBER', voting = 'NOT_STATED', placeHeld = 'NOT_STATED' } = heldAs(answers);
  return { role, voting, placeHeld };
};

export const ADD_MEMBERSHIP: CommandForm = {
  name: 'add-membership', about: IS.BODY,
  heading: (what) => `Record who takes a seat on ${what}`,
  fields: [
    one('member', 'Who? A post, an organisation or a person', { kinds: ['POST', 'ORGANISATION', 'PERSON'], empty: 'Choose a post, an organisation or a person' }),
    { is: 'CHOICE', name: 'role', label: 'As what?', hint: '', choices: ROLE_CHOICES },
    { is: 'CHOICE', name: 'voting', label: 'Does the seat vote?', hint: '', choices: VOTE_CHOICES },
    { is: 'CHOICE', name: 'placeHeld', label: 'What gives it the place?', hint: '', choices: PLACE_CHOICES },
    { ...one('onBehalfOf', 'On whose behalf? (if for another)', { kinds: ['ORGANISATION', 'BODY'], empty: '' }), isOptional: true },
    FROM, UNTIL,
  ],
  say: ({ what }, answers) => {
    const [who] = answers.things('member');
    return { say: who === undefined ? '' : saySeated({ what, who, from: dayIn(answers, 'from'), until: answers.day('until') }), links: answers.things('member') };
  },
  send: (client, { subject, answers, asked }) => client.mutate({
    mutation: AddMembershipDocument, errorPolicy: 'all',
    variables: {
      input: { body: subject.id, member: idIn(answers, 'member'), ...startingAs(answers), onBehalfOf: answers.things('onBehalfOf')[0]?.id, from: dayIn(answers, 'from'), until: answers.day('until') },
      ...asked,
    },
  }),
};

export const CHANGE_MEMBERSHIP: CommandForm = {
  name: 'change-membership', about: IS.SEAT,
  heading: (what) => `Record how ${what} is held`,
  fields: [
    { ...FROM, hint: 'The first day on which it is held otherwise, for example 1 4 2027' },
    { is: 'CHOICE', name: 'role', label: 'As what, from then on?', hint: '', choices: OTHER_ROLES },
    { is: 'CHOICE', name: 'voting', label: 'Does the seat vote, from then on?', hint: '', choices: OTHER_VOTES },
    { is: 'CHOICE', name: 'placeHeld', label: 'What gives it the place, from then on?', hint: '', choices: OTHER_PLACES },
  ],
  say: ({ what }, answers) => ({ say: sayHeldOtherwise({ what, from: dayIn(answers, 'from') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: ChangeMembershipDocument, errorPolicy: 'all', variables: { input: { membership: id, version, from: dayIn(answers, 'from'), ...heldAs(answers) }, ...asked },
  }),
};

export const END_MEMBERSHIP: CommandForm = {
  name: 'end-membership', about: IS.SEAT,
  heading: (what) => `Record that ${what} ends`,
  fields: [ENDS_ON, WHY],
  say: ({ what }, answers) => ({ say: sayEnding({ what, endsOn: dayIn(answers, 'endsOn'), why: whyIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: EndMembershipDocument, errorPolicy: 'all', variables: { input: { membership: id, version, endsOn: dayIn(answers, 'endsOn'), why: whyIn(answers) }, ...asked },
  }),
};
