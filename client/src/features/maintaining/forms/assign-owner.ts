// The form by which an item gets its owner, or another of the five letters.
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { LETTER_CHOICES, sayAssigning } from '#schema/wording/assigning.ts';
import { AssignOwnerDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers } from '../fields.ts';

const LETTERS = Object.entries(LETTER_CHOICES).flatMap(([letter, choice]) => RASCI_LETTERS.filter((one) => one === letter).map((value) => ({ value, ...choice })));

const letterIn = (answers: Answers) => RASCI_LETTERS.find((one) => one === answers.text('letter')) ?? 'ACCOUNTABLE';

export const ASSIGN_OWNER: CommandForm = {
  name: 'assign-owner',
  heading: (what) => `Record who answers for ${what}`,
  fields: [
    { is: 'THINGS', name: 'party', label: 'Who? A body, an organisation or a post', hint: '', kinds: ['BODY', 'ORGANISATION', 'POST'], isSeveral: () => false, empty: 'Choose a body, an organisation or a post' },
    { is: 'CHOICE', name: 'letter', label: 'As what?', hint: '', choices: LETTERS },
    { is: 'DAY', name: 'from', label: 'From when?', hint: 'The first day, for example 1 4 2026' },
    { is: 'DAY', name: 'until', label: 'Until when? (if it is known)', hint: 'The first day without it; leave it empty where no end is known', isOptional: true },
  ],
  say: (_, answers) => {
    const [party] = answers.things('party');
    return { say: party === undefined ? '' : sayAssigning({ party, letter: letterIn(answers), from: answers.day('from') ?? '', until: answers.day('until') }), links: answers.things('party') };
  },
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: AssignOwnerDocument, errorPolicy: 'all',
    variables: { input: { item: id, version, party: answers.things('party')[0]?.id ?? '', letter: letterIn(answers), from: answers.day('from') ?? '', until: answers.day('until') }, ...asked },
  }),
};
