// The forms by which parties bind themselves: an agreement, a duty or a task, and what is passed on under which agreement or law.
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { AGREEMENT_CHOICES, sayDelegated } from '#schema/wording/governance-form.ts';
import { AddAgreementDocument, AddDelegationDocument, AddFunctionDocument } from '../../../gql/graphql.ts';
import type { CommandForm, Sending } from '../command-form.ts';
import type { Answers, Field } from '../fields.ts';
import { IS } from './about.ts';
import { chosenIn, dayIn, FROM, given, idIn, MAYBE_FROM, one, standingIn, STATUS, titledIn, UNTIL } from './asked.ts';
import { recording } from './recorded.ts';

export const ADD_AGREEMENT: CommandForm = {
  name: 'agreement', heading: () => 'Record an agreement', ...recording({ sort: 'the agreement', kind: 'AGREEMENT', named: 'title' }),
  fields: [
    { is: 'TEXT', isShort: true, name: 'title', label: 'What is it called?', hint: '', empty: 'Say what it is called' },
    { is: 'CHOICE', isLong: true, name: 'kind', label: 'What sort of agreement is it?', hint: '', choices: AGREEMENT_CHOICES, empty: 'Choose what sort of agreement it is' },
    { is: 'TEXT', name: 'amounts', label: 'How much money? (if it says)', hint: 'Each amount with its year as printed, one on each line' },
    MAYBE_FROM, UNTIL, STATUS,
  ],
  send: (client, { answers, asked }) => client.mutate({
    mutation: AddAgreementDocument, errorPolicy: 'all',
    variables: { input: { ...titledIn(answers), kind: chosenIn(answers, 'kind', AGREEMENT_KINDS) ?? 'PARTNERSHIP_AGREEMENT', amounts: answers.text('amounts').split('\n').map((line) => line.trim()).filter((line) => line !== '') }, ...asked },
  }),
};

export const ADD_FUNCTION: CommandForm = {
  name: 'function', heading: () => 'Record a duty or a task', ...recording({ sort: 'the duty or task', kind: 'FUNCTION', named: 'title' }),
  fields: [{ is: 'TEXT', isShort: true, name: 'title', label: 'What is to be done?', hint: 'So that somebody can answer for it, or pass it on', empty: 'Say what is to be done' }, MAYBE_FROM, UNTIL, STATUS],
  send: (client, { answers, asked }) => client.mutate({ mutation: AddFunctionDocument, errorPolicy: 'all', variables: { input: titledIn(answers), ...asked } }),
};

const PASSED: readonly Field[] = [
  { ...one('giver', 'Who passes it on? (if it is known)', { kinds: ['BODY', 'ORGANISATION', 'POST'], empty: '' }), isOptional: true },
  { ...one('taker', 'To whom? (if it is known)', { kinds: ['BODY', 'ORGANISATION', 'POST'], empty: '' }), isOptional: true },
  { is: 'TEXT', isShort: true, name: 'limit', label: 'How far does it go? (if it says)', hint: 'Such as “up to £50,000”' },
  FROM, UNTIL, STATUS,
];

interface Passing {
  /** Of the duty or task, and of the agreement or law. */
  readonly passed: string;
  readonly under: string;
}

function sayPassed({ passed, under }: Passing, answers: Answers): ReturnType<CommandForm['say']> {
  const [[giver], [taker]] = [answers.things('giver'), answers.things('taker')];
  return {
    say: sayDelegated({ passed, under, giver, taker, isProposed: standingIn(answers) === 'PROPOSED', from: dayIn(answers, 'from'), until: answers.day('until') }),
    links: ['function', 'under', 'giver', 'taker'].flatMap((field) => answers.things(field)),
  };
}

async function addDelegation(client: Parameters<CommandForm['send']>[0], { answers, asked }: Sending, { passed, under }: Passing) {
  const input = {
    function: passed, under, giver: answers.things('giver')[0]?.id ?? null, taker: answers.things('taker')[0]?.id ?? null, limit: given(answers.text('limit')),
    status: standingIn(answers), from: dayIn(answers, 'from'), until: answers.day('until'),
  };
  return await client.mutate({ mutation: AddDelegationDocument, errorPolicy: 'all', variables: { input, ...asked } });
}

const called = (answers: Answers, field: string): string => `“${answers.things(field)[0]?.name ?? ''}”`;

/** Of the agreement or the law. */
export const ADD_DELEGATION: CommandForm = {
  name: 'add-delegation', about: IS.GROUND,
  heading: (what) => `Record what is passed on under ${what}`,
  fields: [one('function', 'Which duty or task?', { kinds: ['FUNCTION'], empty: 'Choose a duty or a task' }), ...PASSED],
  say: ({ what }, answers) => sayPassed({ passed: called(answers, 'function'), under: what }, answers),
  send: (client, sending) => addDelegation(client, sending, { passed: idIn(sending.answers, 'function'), under: sending.subject.id }),
};

/** Of the duty or the task. */
export const PASS_ON: CommandForm = {
  name: 'pass-on', about: IS.FUNCTION,
  heading: (what) => `Record to whom ${what} is passed on`,
  fields: [one('under', 'Under which agreement or law?', { kinds: ['AGREEMENT', 'LEGAL_BASIS'], empty: 'Choose an agreement or a law' }), ...PASSED],
  say: ({ what }, answers) => sayPassed({ passed: what, under: called(answers, 'under') }, answers),
  send: (client, sending) => addDelegation(client, sending, { passed: sending.subject.id, under: idIn(sending.answers, 'under') }),
};
