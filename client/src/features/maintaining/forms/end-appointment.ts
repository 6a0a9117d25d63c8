// The form by which an appointment ends: the post goes on.
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { END_CHOICES, sayEnding } from '#schema/wording/closing-form.ts';
import { EndAppointmentDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers } from '../fields.ts';

const whyIn = (answers: Answers) => END_REASONS.find((one) => one === answers.text('why')) ?? 'TERM_ENDED';

export const END_APPOINTMENT: CommandForm = {
  name: 'end-appointment',
  heading: (what) => `Record that ${what} ends`,
  fields: [
    { is: 'DAY', name: 'endsOn', label: 'From when is it no more?', hint: 'The first day without it: whoever follows starts on that day. For example 1 4 2027' },
    { is: 'CHOICE', name: 'why', label: 'Why does it end?', hint: '', choices: END_CHOICES },
  ],
  say: ({ what }, answers) => ({ say: sayEnding({ what, endsOn: answers.day('endsOn') ?? '', why: whyIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: EndAppointmentDocument, errorPolicy: 'all',
    variables: { input: { appointment: id, version, endsOn: answers.day('endsOn') ?? '', why: whyIn(answers) }, ...asked },
  }),
};
