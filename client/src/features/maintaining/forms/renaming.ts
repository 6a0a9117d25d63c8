// The forms by which a body or a post gets another name from a day on, and what a body is is put right.
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { OTHER_AUTHORITIES, OTHER_KINDS, OTHER_LEVELS, sayPutRight, sayRenamed } from '#schema/wording/party-form.ts';
import { RekindBodyDocument, RenameBodyDocument, RetitlePostDocument } from '../../../gql/graphql.ts';
import type { CommandForm, Sending } from '../command-form.ts';
import type { Answers, ChoiceField, Field } from '../fields.ts';
import { IS } from './about.ts';
import { apartIn, apartOf, chosenIn, dayIn, FROM } from './asked.ts';

const FIELDS: readonly Field[] = [
  { is: 'TEXT', isShort: true, name: 'name', label: 'What is it called from then on?', hint: 'In full, as its papers call it', empty: 'Enter a name' },
  apartOf('name'),
  { ...FROM, hint: 'The first day of the new name, today or earlier, for example 1 4 2026' },
];

const renamingOf = ({ subject: { version }, answers }: Sending) => ({ version, name: answers.text('name'), from: dayIn(answers, 'from'), apartFrom: apartIn(answers) });
const say: CommandForm['say'] = ({ what }, answers) => ({ say: sayRenamed({ what, name: answers.text('name'), from: dayIn(answers, 'from') }), links: [] });

export const RENAME_BODY: CommandForm = {
  name: 'rename-body', heading: (what) => `Record another name of ${what}`, fields: FIELDS, say,
  about: IS.BODY,
  send: (client, sending) => client.mutate({ mutation: RenameBodyDocument, errorPolicy: 'all', variables: { input: { body: sending.subject.id, ...renamingOf(sending) }, ...sending.asked } }),
};

export const RETITLE_POST: CommandForm = {
  name: 'retitle-post', heading: (what) => `Record another title of ${what}`, fields: FIELDS, say,
  about: IS.POST,
  send: (client, sending) => client.mutate({ mutation: RetitlePostDocument, errorPolicy: 'all', variables: { input: { post: sending.subject.id, ...renamingOf(sending) }, ...sending.asked } }),
};

const asked = (name: string, label: string, choices: ChoiceField['choices']): ChoiceField => ({ is: 'CHOICE', isLong: true, name, label, hint: '', choices });
const KINDS = [
  asked('kind', 'What sort of body is it?', OTHER_KINDS), asked('authority', 'How far may it decide?', OTHER_AUTHORITIES), asked('level', 'At which level does it work?', OTHER_LEVELS),
];
const labelsIn = (answers: Answers): readonly string[] => KINDS.flatMap(({ name, choices }) => choices.flatMap(({ value, label }) => (value !== '' && value === answers.text(name) ? [label] : [])));

export const REKIND_BODY: CommandForm = {
  name: 'rekind-body', heading: (what) => `Put right what ${what} is`, fields: KINDS,
  about: IS.BODY,
  say: ({ what }, answers) => ({ say: sayPutRight({ what, says: labelsIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked: how }) => client.mutate({
    mutation: RekindBodyDocument, errorPolicy: 'all',
    variables: { input: { body: id, version, kind: chosenIn(answers, 'kind', BODY_KINDS) ?? null, authority: chosenIn(answers, 'authority', AUTHORITIES) ?? null, level: chosenIn(answers, 'level', LEVELS) ?? null }, ...how },
  }),
};
