// The forms by which a deliverable is added, reworded, continued in another edition, and withdrawn.
import { sayAdded, sayContinued, sayReworded, sayWithdrawn } from '#schema/wording/deliverable-form.ts';
import { AddDeliverableDocument, ContinueDeliverableDocument, RewordDeliverableDocument, WithdrawDeliverableDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { TextField } from '../fields.ts';
import { IS } from './about.ts';
import { dayIn, ENDS_ON, FROM, given, idIn, MAYBE_FROM, numberIn, one, UNTIL } from './asked.ts';

const TITLE: TextField = { is: 'TEXT', isShort: true, name: 'title', label: 'What does it say?', hint: '', empty: 'Say what it says' };
const NUMBER: TextField = { is: 'TEXT', isShort: true, name: 'number', label: 'As which item? (if a number is printed)', hint: 'A number; leave it empty for the next of its area' };

export const ADD_DELIVERABLE: CommandForm = {
  name: 'add-deliverable', about: IS.THEME,
  heading: (what) => `Record an action under ${what}`,
  fields: [TITLE, NUMBER, MAYBE_FROM, UNTIL],
  say: ({ what }, answers) => ({ say: sayAdded({ what, title: answers.text('title'), number: numberIn(answers), from: answers.day('from') }), links: [] }),
  leadsTo: (id, answers) => ({ id, kind: 'DELIVERABLE', name: answers.text('title'), detail: null }),
  send: (client, { subject: { id }, answers, asked }) => client.mutate({
    mutation: AddDeliverableDocument, errorPolicy: 'all',
    variables: { input: { theme: id, title: answers.text('title'), number: numberIn(answers), from: answers.day('from'), until: answers.day('until') }, ...asked },
  }),
};

export const REWORD_DELIVERABLE: CommandForm = {
  name: 'reword-deliverable', about: IS.DELIVERABLE,
  heading: (what) => `Put the words right: ${what}`,
  fields: [
    { is: 'TEXT', isShort: true, name: 'title', label: 'What does it say? (if it is otherwise)', hint: 'Leave it empty where the words stay' },
    { ...NUMBER, label: 'As which item? (if it is another)', hint: 'A number; leave it empty where it stays' },
  ],
  say: ({ what }, answers) => ({ say: sayReworded({ what, title: answers.text('title'), number: numberIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: RewordDeliverableDocument, errorPolicy: 'all', variables: { input: { deliverable: id, version, title: given(answers.text('title')), number: numberIn(answers) }, ...asked },
  }),
};

export const CONTINUE_DELIVERABLE: CommandForm = {
  name: 'continue-deliverable', about: IS.DELIVERABLE,
  heading: (what) => `Record where it goes on: ${what}`,
  fields: [
    one('theme', 'Under which theme of the next edition?', { kinds: ['THEME'], empty: 'Choose a theme' }),
    { ...FROM, hint: 'The first day of it there: the earlier one ends on that day. For example 1 4 2027' },
    { is: 'TEXT', isShort: true, name: 'title', label: 'What does it say there? (if it is otherwise)', hint: 'Leave it empty where the words stay' },
    NUMBER,
  ],
  say: ({ what }, answers) => {
    const [theme] = answers.things('theme');
    return { say: theme === undefined ? '' : sayContinued({ what, theme: theme.name, from: dayIn(answers, 'from'), title: answers.text('title') }), links: answers.things('theme') };
  },
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: ContinueDeliverableDocument, errorPolicy: 'all',
    variables: { input: { deliverable: id, version, theme: idIn(answers, 'theme'), from: dayIn(answers, 'from'), title: given(answers.text('title')), number: numberIn(answers) }, ...asked },
  }),
};

export const WITHDRAW_DELIVERABLE: CommandForm = {
  name: 'withdraw-deliverable', about: IS.DELIVERABLE,
  heading: (what) => `Record that it is withdrawn: ${what}`,
  fields: [{ ...ENDS_ON, hint: 'The first day without it: whoever answers for it does so no longer. For example 1 4 2027' }],
  say: ({ what }, answers) => ({ say: sayWithdrawn({ what, endsOn: dayIn(answers, 'endsOn') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: WithdrawDeliverableDocument, errorPolicy: 'all', variables: { input: { deliverable: id, version, endsOn: dayIn(answers, 'endsOn') }, ...asked },
  }),
};
