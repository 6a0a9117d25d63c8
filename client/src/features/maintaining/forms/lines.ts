// The forms by which a line between two parties is drawn, ends, and runs on other days than was recorded.
import { LINE_CHOICES, LINE_ENDS, lineRead, sayDrawn, sayLineEnds, sayRedated, takes } from '#schema/wording/line-form.ts';
import { AddLineDocument, EndLineDocument, RedateLineDocument } from '../../../gql/graphql.ts';
import type { Came, CommandForm } from '../command-form.ts';
import { textIn, type Typed } from '../fields.ts';
import { IS } from './about.ts';
import { dayIn, ENDS_ON, FROM, given, idIn, one, standingIn, STATUS, UNTIL } from './asked.ts';

const isTaken = (what: 'purpose' | 'cadence') => (typed: Typed): boolean => takes(textIn(typed, 'type'), what);

// The party whose form it is has no field: what is wrong with either end is told where the other is chosen.
async function atTheBox(sent: Promise<Came>): Promise<Came> {
  const { data, error } = await sent;
  if (!data) return { data, error };
  const problems = data.done.problems.map(({ path, message }) => ({ path: path[0] === 'party' ? ['other'] : path, message }));
  return { data: { done: { ...data.done, problems } }, error };
}

export const ADD_LINE: CommandForm = {
  name: 'add-line', about: IS.PARTY,
  heading: (what) => `Record a line of ${what}`,
  fields: [
    { is: 'CHOICE', isLong: true, name: 'type', label: 'What does it do?', hint: '', choices: LINE_CHOICES },
    one('other', 'To or from whom? A body, an organisation or a post', { kinds: ['BODY', 'ORGANISATION', 'POST'], empty: 'Choose a body, an organisation or a post' }),
    { is: 'TEXT', isShort: true, name: 'purpose', label: 'What for? (if it is known)', hint: 'Such as “progress of the plan”', isAsked: isTaken('purpose') },
    { is: 'TEXT', isShort: true, name: 'cadence', label: 'How often? (if it is known)', hint: 'Such as “monthly”', isAsked: isTaken('cadence') },
    STATUS,
    FROM, UNTIL,
  ],
  say: ({ what }, answers) => {
    const [other] = answers.things('other');
    const drawing = { what, line: lineRead(answers.text('type')), isProposed: standingIn(answers) === 'PROPOSED', from: dayIn(answers, 'from'), until: answers.day('until') };
    return { say: other === undefined ? '' : sayDrawn({ ...drawing, other }), links: answers.things('other') };
  },
  send: (client, { subject: { id }, answers, asked }) => {
    const { type, isTurned } = lineRead(answers.text('type'));
    const other = idIn(answers, 'other');
    const ends = isTurned ? { party: other, other: id } : { party: id, other };
    const input = { type, ...ends, purpose: given(answers.text('purpose')), cadence: given(answers.text('cadence')), status: standingIn(answers), from: dayIn(answers, 'from'), until: answers.day('until') };
    return atTheBox(client.mutate({ mutation: AddLineDocument, errorPolicy: 'all', variables: { input, ...asked } }));
  },
};

export const END_LINE: CommandForm = {
  name: 'end-line', about: IS.LINE,
  heading: (what) => `Record that it ends: ${what}`,
  fields: [ENDS_ON],
  say: ({ what }, answers) => ({ say: sayLineEnds({ what, endsOn: dayIn(answers, 'endsOn') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: EndLineDocument, errorPolicy: 'all', variables: { input: { line: id, version, endsOn: dayIn(answers, 'endsOn') }, ...asked },
  }),
};

const isEnd = (end: string) => (typed: Typed): boolean => textIn(typed, 'end') === end;

export const REDATE_LINE: CommandForm = {
  name: 'redate-line', about: IS.LINE,
  heading: (what) => `Put the days right: ${what}`,
  fields: [
    { ...FROM, label: 'From when? (if it is another day)', hint: 'The first day, for example 1 4 2027; leave it empty where it stays', isOptional: true },
    { is: 'CHOICE', name: 'end', label: 'When does it end?', hint: '', choices: LINE_ENDS },
    { is: 'DAY', name: 'until', label: 'Until when?', hint: 'The first day without it, for example 1 4 2027', isAsked: isEnd('OTHER') },
  ],
  say: ({ what }, answers) => ({ say: sayRedated({ what, from: answers.day('from'), until: answers.day('until'), isOpen: answers.text('end') === 'OPEN' }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: RedateLineDocument, errorPolicy: 'all',
    variables: { input: { line: id, version, from: answers.day('from'), until: answers.day('until'), isOpen: answers.text('end') === 'OPEN' }, ...asked },
  }),
};
