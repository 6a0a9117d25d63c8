// The forms by which a body is said to have met, to have decided, and to work by terms of reference.
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { CASTING_VOTES } from '#schema/vocabulary/quorum.ts';
import { CASTING_CHOICES, DECISION_CHOICES, isAskedFor, QUORUM_CHOICES, QUORUM_QUESTIONS, sayDecided, sayMeets, sayTerms } from '#schema/wording/governance-form.ts';
import { calledInside } from '#schema/wording/party-name.ts';
import { AddDecisionDocument, AddMeetingDocument, AddTermsDocument } from '../../../gql/graphql.ts';
import type { Came, CommandForm, Sending } from '../command-form.ts';
import { textIn, type Answers, type Field, type Typed } from '../fields.ts';
import { IS } from './about.ts';
import { chosenIn, dayIn, FROM, given, idIn, numberIn, one, UNTIL } from './asked.ts';

export const ADD_MEETING: CommandForm = {
  name: 'add-meeting', about: IS.BODY,
  heading: (what) => `Record a meeting of ${what}`,
  fields: [
    { is: 'TEXT', isShort: true, name: 'title', label: 'What is it called?', hint: 'Such as “Meeting of March 2027”', empty: 'Say what it is called' },
    { is: 'DAY', name: 'heldOn', label: 'On which day?', hint: 'Past or to come, for example 12 3 2027' },
  ],
  say: ({ what }, answers) => ({ say: sayMeets({ what, title: answers.text('title'), on: dayIn(answers, 'heldOn') }), links: [] }),
  leadsTo: (id, answers) => ({ id, kind: 'MEETING', name: answers.text('title'), detail: null }),
  send: (client, { subject: { id }, answers, asked }) => client.mutate({
    mutation: AddMeetingDocument, errorPolicy: 'all', variables: { input: { body: id, title: answers.text('title'), heldOn: dayIn(answers, 'heldOn') }, ...asked },
  }),
};

const DECISION: readonly Field[] = [
  { is: 'TEXT', isShort: true, name: 'title', label: 'What was decided, or asked for, in few words?', hint: '', empty: 'Say what was decided, or asked for' },
  { is: 'CHOICE', isLong: true, name: 'kind', label: 'What did the body do?', hint: '', choices: DECISION_CHOICES },
  { is: 'DAY', name: 'decidedOn', label: 'On which day?', hint: 'Of the decision, or on which it was asked for. For example 12 3 2027' },
  { ...one('meeting', 'At which meeting? (if we hold it)', { kinds: ['MEETING'], empty: '' }), isOptional: true },
];
const CONCERNS: Field = {
  ...one('concerns', 'What is it about? (if it is known)', { kinds: ['DELIVERABLE', 'PLAN', 'PRIORITY_AREA', 'THEME', 'OBJECTIVE', 'MEASURE', 'RISK', 'AGREEMENT', 'FUNCTION', 'PROGRAMME', 'BODY', 'ORGANISATION', 'POST'], empty: '' }),
  isOptional: true, isSeveral: () => true,
};

const kindIn = (answers: Answers) => chosenIn(answers, 'kind', DECISION_KINDS) ?? 'AGREED';
const decidedIn = (answers: Answers) => ({ title: answers.text('title'), kind: kindIn(answers), on: dayIn(answers, 'decidedOn'), meeting: answers.things('meeting')[0]?.name });

async function addDecision(client: Parameters<CommandForm['send']>[0], { answers, asked }: Sending, { body, concerns }: { readonly body: string; readonly concerns: readonly string[] }) {
  const kind = kindIn(answers);
  const input = { body, title: answers.text('title'), kind, status: isAskedFor(kind) ? 'PROPOSED' as const : 'IN_FORCE' as const, decidedOn: dayIn(answers, 'decidedOn'), meeting: answers.things('meeting')[0]?.id ?? null, concerns: [...concerns] };
  return await client.mutate({ mutation: AddDecisionDocument, errorPolicy: 'all', variables: { input, ...asked } });
}

export const ADD_DECISION: CommandForm = {
  name: 'add-decision', about: IS.BODY,
  heading: (what) => `Record a decision of ${what}`,
  fields: [...DECISION, CONCERNS],
  say: ({ what }, answers) => ({
    say: sayDecided({ ...decidedIn(answers), body: what, concerns: answers.things('concerns').map(calledInside) }), links: [...answers.things('meeting'), ...answers.things('concerns')],
  }),
  leadsTo: (id, answers) => ({ id, kind: 'DECISION', name: answers.text('title'), detail: null }),
  send: (client, sending) => addDecision(client, sending, { body: sending.subject.id, concerns: sending.answers.things('concerns').map(({ id }) => id) }),
};

/** Of what it is about: the body is looked up. */
export const ADD_DECISION_ABOUT: CommandForm = {
  name: 'add-decision-about', about: IS.ITEM,
  heading: (what) => `Record a decision about ${what}`,
  fields: [one('body', 'Which body decided, or was asked to?', { kinds: ['BODY'], empty: 'Choose the body' }), ...DECISION],
  say: ({ what }, answers) => {
    const [body] = answers.things('body');
    return { say: body === undefined ? '' : sayDecided({ ...decidedIn(answers), body: calledInside(body), concerns: [what] }), links: [...answers.things('body'), ...answers.things('meeting')] };
  },
  send: (client, sending) => addDecision(client, sending, { body: idIn(sending.answers, 'body'), concerns: [sending.subject.id] }),
};

const isSaid = (typed: Typed): boolean => textIn(typed, 'quorum') !== '';
const quorumIn = (answers: Answers) => QUORUM_QUESTIONS.flatMap(({ of }) => {
  const count = numberIn(answers, `quorum-${of}`);
  return count === null ? [] : [{ count, of }];
});

// What is wrong with a part of the quorum is told where that is typed.
async function atTheParts(sent: Promise<Came>, parts: ReturnType<typeof quorumIn>): Promise<Came> {
  const { data, error } = await sent;
  if (!data) return { data, error };
  const problems = data.done.problems.map((found) => {
    const part = found.path[0] === 'quorum' ? parts[Number(found.path[1])] : undefined;
    return part === undefined ? found : { ...found, path: [`quorum-${part.of}`] };
  });
  return { data: { done: { ...data.done, problems } }, error };
}

export const ADD_TERMS: CommandForm = {
  name: 'add-terms', about: IS.BODY,
  heading: (what) => `Record the terms of reference of ${what}`,
  fields: [
    { is: 'TEXT', isShort: true, name: 'title', label: 'What are they called?', hint: '', empty: 'Say what they are called' },
    { is: 'TEXT', isShort: true, name: 'edition', label: 'Which edition is it? (if one is printed)', hint: 'Such as 3.1' },
    { ...FROM, hint: 'The first day of them: those from before end on it. For example 1 4 2027' }, UNTIL,
    { is: 'DAY', name: 'reviewDue', label: 'By when are they to be looked at again? (if it is known)', hint: 'For example 1 4 2028', isOptional: true },
    { is: 'TEXT', isShort: true, name: 'cadence', label: 'How often does it meet? (if they say)', hint: 'Such as “monthly”' },
    { is: 'CHOICE', name: 'quorum', label: 'How many must be there for it to decide?', hint: '', choices: QUORUM_CHOICES },
    ...QUORUM_QUESTIONS.map(({ of, label }): Field => ({ is: 'TEXT', isShort: true, name: `quorum-${of}`, label, hint: 'A number; leave it empty where they do not count them', isAsked: isSaid })),
    { is: 'CHOICE', name: 'castingVote', label: 'Who decides a tied vote?', hint: '', choices: CASTING_CHOICES },
  ],
  say: ({ what }, answers) => ({ say: sayTerms({ what, title: answers.text('title'), edition: given(answers.text('edition')), quorum: quorumIn(answers), from: dayIn(answers, 'from') }), links: [] }),
  send: (client, { subject: { id }, answers, asked }) => {
    const quorum = quorumIn(answers);
    const input = {
      body: id, title: answers.text('title'), edition: given(answers.text('edition')), quorum, castingVote: chosenIn(answers, 'castingVote', CASTING_VOTES) ?? 'NOT_STATED',
      cadence: given(answers.text('cadence')), reviewDue: answers.day('reviewDue'), from: dayIn(answers, 'from'), until: answers.day('until'),
    };
    return atTheParts(client.mutate({ mutation: AddTermsDocument, errorPolicy: 'all', variables: { input, ...asked } }), quorum);
  },
};
