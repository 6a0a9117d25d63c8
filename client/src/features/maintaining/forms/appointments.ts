// The forms by which somebody takes a post, goes on in it, hands it over, and leaves it: the post goes on.
import { APPOINTMENT_KINDS } from '#schema/vocabulary/seats.ts';
import { sayEnding } from '#schema/wording/closing-form.ts';
import { APPOINTMENT_CHOICES, sayAppointed, sayExtended, sayHandedOver } from '#schema/wording/seat-form.ts';
import { AppointDocument, EndAppointmentDocument, ExtendAppointmentDocument, HandOverDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers, ChoiceField } from '../fields.ts';
import { IS } from './about.ts';
import { dayIn, ENDS_ON, FROM, idIn, one, UNTIL, WHY, whyIn } from './asked.ts';

const PERSON = one('person', 'Who? A person we hold', { kinds: ['PERSON'], empty: 'Choose a person' });
const KIND: ChoiceField = { is: 'CHOICE', name: 'kind', label: 'How is it held?', hint: '', choices: APPOINTMENT_CHOICES };

const kindIn = (answers: Answers) => APPOINTMENT_KINDS.find((kind) => kind === answers.text('kind')) ?? 'NOT_STATED';

export const APPOINT: CommandForm = {
  name: 'appoint', about: IS.POST,
  heading: (what) => `Record who is appointed to ${what}`,
  fields: [PERSON, KIND, FROM, UNTIL],
  say: ({ what }, answers) => {
    const [who] = answers.things('person');
    return { say: who === undefined ? '' : sayAppointed({ what, who, from: dayIn(answers, 'from'), until: answers.day('until') }), links: answers.things('person') };
  },
  send: (client, { subject, answers, asked }) => client.mutate({
    mutation: AppointDocument, errorPolicy: 'all',
    variables: { input: { post: subject.id, person: idIn(answers, 'person'), kind: kindIn(answers), from: dayIn(answers, 'from'), until: answers.day('until') }, ...asked },
  }),
};

export const EXTEND_APPOINTMENT: CommandForm = {
  name: 'extend-appointment', about: IS.APPOINTMENT,
  heading: (what) => `Record that ${what} goes on`,
  fields: [UNTIL],
  say: ({ what }, answers) => ({ say: sayExtended({ what, until: answers.day('until') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: ExtendAppointmentDocument, errorPolicy: 'all', variables: { input: { appointment: id, version, until: answers.day('until') }, ...asked },
  }),
};

export const HAND_OVER: CommandForm = {
  name: 'hand-over', about: IS.APPOINTMENT,
  heading: (what) => `Record who follows in ${what}`,
  fields: [PERSON, { ...FROM, name: 'on', label: 'On which day?', hint: 'The first day of whoever follows, for example 1 4 2027' }, KIND, { ...WHY, label: 'Why does whoever held it leave?' }],
  say: ({ what }, answers) => {
    const [who] = answers.things('person');
    return { say: who === undefined ? '' : sayHandedOver({ what, who, on: dayIn(answers, 'on') }), links: answers.things('person') };
  },
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: HandOverDocument, errorPolicy: 'all',
    variables: { input: { appointment: id, version, on: dayIn(answers, 'on'), person: idIn(answers, 'person'), kind: kindIn(answers), why: whyIn(answers) }, ...asked },
  }),
};

export const END_APPOINTMENT: CommandForm = {
  name: 'end-appointment', about: IS.APPOINTMENT,
  heading: (what) => `Record that ${what} ends`,
  fields: [ENDS_ON, WHY],
  say: ({ what }, answers) => ({ say: sayEnding({ what, endsOn: dayIn(answers, 'endsOn'), why: whyIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: EndAppointmentDocument, errorPolicy: 'all', variables: { input: { appointment: id, version, endsOn: dayIn(answers, 'endsOn'), why: whyIn(answers) }, ...asked },
  }),
};
