// The forms by which a party is recorded: by itself, or with the one it reports to or stands in.
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { AUTHORITY_CHOICES, BODY_KIND_CHOICES, LEVEL_CHOICES, ORGANISATION_FUNCTION_CHOICES, ORGANISATION_KIND_CHOICES, VISIBILITY_CHOICES } from '#schema/wording/party-form.ts';
import { partyName } from '#schema/wording/party-name.ts';
import { AddBodyDocument, AddOrganisationDocument, AddPersonDocument, AddPostDocument } from '../../../gql/graphql.ts';
import type { CommandForm, Sending, Subject } from '../command-form.ts';
import type { Answers, ChoiceField, Field, ThingsField } from '../fields.ts';
import { IS } from './about.ts';
import { apartIn, apartOf, chosenIn, given, MAYBE_FROM, one, standingIn, STATUS, UNTIL } from './asked.ts';
import { ofSubject, recording } from './recorded.ts';

const NAME: readonly Field[] = [
  { is: 'TEXT', isShort: true, name: 'name', label: 'What is it called?', hint: 'In full, as its papers call it', empty: 'Enter a name' },
  apartOf('name'),
];
const DAYS: readonly Field[] = [MAYBE_FROM, UNTIL, STATUS];
const KIND: ChoiceField = { is: 'CHOICE', isLong: true, name: 'kind', label: 'What sort of body is it?', hint: '', choices: BODY_KIND_CHOICES, empty: 'Choose what sort of body it is' };
const OF_BODY: readonly Field[] = [
  KIND,
  { is: 'CHOICE', isLong: true, name: 'authority', label: 'How far may it decide?', hint: '', choices: AUTHORITY_CHOICES },
  { is: 'CHOICE', isLong: true, name: 'level', label: 'At which level does it work?', hint: '', choices: LEVEL_CHOICES },
];
const SEATS: ChoiceField = {
  is: 'CHOICE', isLong: true, name: 'seats', label: 'How many may hold it at once?', hint: '', choices: Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: String(at + 1), hint: '' })),
};
const REPORTS_TO: ThingsField = { ...one('reportsTo', 'To whom does it report? (if it is known)', { kinds: ['BODY', 'ORGANISATION', 'POST'], empty: '' }), isOptional: true };
const STANDS_IN: ThingsField = { ...one('in', 'In which body or organisation? (if it is known)', { kinds: ['BODY', 'ORGANISATION'], empty: '' }), isOptional: true };

const namedIn = (answers: Answers) => ({ name: answers.text('name'), apartFrom: apartIn(answers) });
const datedIn = (answers: Answers) => ({ ...namedIn(answers), status: standingIn(answers), from: answers.day('from'), until: answers.day('until') });
const bodyIn = (answers: Answers) => ({
  ...datedIn(answers), kind: chosenIn(answers, 'kind', BODY_KINDS) ?? 'OTHER',
  authority: chosenIn(answers, 'authority', AUTHORITIES) ?? 'NOT_STATED', level: chosenIn(answers, 'level', LEVELS) ?? 'NOT_STATED',
});
const postIn = (answers: Answers) => ({ ...datedIn(answers), seats: Number(answers.text('seats')) });

const chosenParty = (field: string) => (_: Subject, answers: Answers): string | undefined => {
  const [party] = answers.things(field);
  return party === undefined ? undefined : partyName(party);
};

async function addBody(client: Parameters<CommandForm['send']>[0], { answers, asked }: Sending, reportsTo: string | null) {
  return await client.mutate({ mutation: AddBodyDocument, errorPolicy: 'all', variables: { input: { ...bodyIn(answers), reportsTo }, ...asked } });
}

async function addPost(client: Parameters<CommandForm['send']>[0], { answers, asked }: Sending, group: string | null) {
  return await client.mutate({ mutation: AddPostDocument, errorPolicy: 'all', variables: { input: { ...postIn(answers), in: group }, ...asked } });
}

export const ADD_BODY: CommandForm = {
  name: 'body', heading: () => 'Record a body', fields: [...NAME, ...OF_BODY, REPORTS_TO, ...DAYS],
  ...recording({ sort: 'the body', kind: 'BODY', verb: 'reports to', to: chosenParty('reportsTo') }),
  send: (client, sending) => addBody(client, sending, sending.answers.things('reportsTo')[0]?.id ?? null),
};

/** Of the body, the organisation or the post to which it reports. */
export const ADD_SUB_GROUP: CommandForm = {
  name: 'add-sub-group', heading: (what) => `Record a body that reports to ${what}`, fields: [...NAME, ...OF_BODY, ...DAYS],
  about: IS.PARTY,
  ...recording({ sort: 'the body', kind: 'BODY', verb: 'reports to', to: ofSubject }),
  send: (client, sending) => addBody(client, sending, sending.subject.id),
};

export const ADD_ORGANISATION: CommandForm = {
  name: 'organisation', heading: () => 'Record an organisation', ...recording({ sort: 'the organisation', kind: 'ORGANISATION' }),
  fields: [
    ...NAME,
    { is: 'CHOICE', isLong: true, name: 'kind', label: 'What sort of organisation is it?', hint: '', choices: ORGANISATION_KIND_CHOICES, empty: 'Choose what sort of organisation it is' },
    { is: 'CHOICE', isLong: true, name: 'function', label: 'Does it buy services or provide them?', hint: '', choices: ORGANISATION_FUNCTION_CHOICES },
    ...DAYS,
  ],
  send: (client, { answers, asked }) => client.mutate({
    mutation: AddOrganisationDocument, errorPolicy: 'all',
    variables: { input: { ...datedIn(answers), kind: chosenIn(answers, 'kind', ORGANISATION_KINDS) ?? 'OTHER', function: chosenIn(answers, 'function', ORGANISATION_FUNCTIONS) ?? 'UNKNOWN' }, ...asked },
  }),
};

export const ADD_POST: CommandForm = {
  name: 'post', heading: () => 'Record a post', fields: [...NAME, SEATS, STANDS_IN, ...DAYS],
  ...recording({ sort: 'the post', kind: 'POST', verb: 'stands in', to: chosenParty('in') }),
  send: (client, sending) => addPost(client, sending, sending.answers.things('in')[0]?.id ?? null),
};

/** Of the body or the organisation it stands in. */
export const ADD_POST_IN: CommandForm = {
  name: 'add-post', heading: (what) => `Record a post in ${what}`, fields: [...NAME, SEATS, ...DAYS],
  about: IS.GROUP,
  ...recording({ sort: 'the post', kind: 'POST', verb: 'stands in', to: ofSubject }),
  send: (client, sending) => addPost(client, sending, sending.subject.id),
};

/** A person has no days: those are of what the person holds. */
export const ADD_PERSON: CommandForm = {
  name: 'person', heading: () => 'Record a person', ...recording({ sort: 'the person', kind: 'PERSON' }),
  fields: [
    { is: 'TEXT', isShort: true, name: 'honorific', label: 'Title (if there is one)', hint: 'Such as “Councillor” or “Dr”' },
    { is: 'TEXT', isShort: true, name: 'name', label: 'Name', hint: 'First name and last name, without a title', empty: 'Enter a name' },
    apartOf('name'),
    { is: 'CHOICE', name: 'visibility', label: 'Who may see the name?', hint: '', choices: VISIBILITY_CHOICES },
  ],
  send: (client, { answers, asked }) => client.mutate({
    mutation: AddPersonDocument, errorPolicy: 'all',
    variables: { input: { ...namedIn(answers), honorific: given(answers.text('honorific')), visibility: chosenIn(answers, 'visibility', VISIBILITIES) ?? 'RESTRICTED' }, ...asked },
  }),
};
