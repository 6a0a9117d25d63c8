// The forms by which a plan, an edition and its parts are recorded, values are given and risks rated.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { OBSERVATION_KINDS, PLAN_KINDS, RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { OBSERVATION_CHOICES, OTHER_RATINGS, PLAN_CHOICES, RATING_CHOICES, sayRated, sayValued } from '#schema/wording/plan-form.ts';
import {
  AddEditionDocument, AddMeasureDocument, AddMitigationDocument, AddObjectiveDocument, AddPlanDocument, AddPriorityDocument, AddRiskDocument, AddThemeDocument,
  PlanOfEditionDocument, RateRiskDocument, RecordObservationDocument,
} from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers, Field, TextField } from '../fields.ts';
import { IS } from './about.ts';
import { chosenIn, dayIn, FROM, given, MAYBE_FROM, numberIn, one, STATUS, titledIn, UNTIL } from './asked.ts';
import { ofSubject, recording } from './recorded.ts';

const line = (name: string, label: string, hint = ''): TextField => ({ is: 'TEXT', isShort: true, name, label, hint });
const title = (label: string, empty: string): TextField => ({ ...line('title', label), empty });
const CALLED = title('What is it called?', 'Say what it is called');
const DAYS: readonly Field[] = [{ ...MAYBE_FROM, hint: 'The first day, for example 1 4 2027; leave it empty where it begins with what it stands in' }, UNTIL, STATUS];
const NUMBER = line('number', 'As which number? (if one is printed)', 'A number');
const within = (sort: string, kind?: ThingKind, verb = 'stands in'): Pick<CommandForm, 'say' | 'leadsTo'> => recording({ sort, named: 'title', verb, to: ofSubject, ...(kind === undefined ? {} : { kind }) });
const firstOf = (answers: Answers, field: string): string | null => answers.things(field)[0]?.id ?? null;

export const ADD_PLAN: CommandForm = {
  name: 'plan', heading: () => 'Record a plan', ...recording({ sort: 'the plan', kind: 'PLAN', named: 'title' }),
  fields: [
    CALLED,
    { is: 'CHOICE', isLong: true, name: 'kind', label: 'What sort of plan is it?', hint: '', choices: PLAN_CHOICES, empty: 'Choose what sort of plan it is' },
    line('edition', 'What tells this edition from others? (if anything does)', 'Such as “2027 to 2028”'), MAYBE_FROM, UNTIL, STATUS,
  ],
  send: (client, { answers, asked }) => client.mutate({
    mutation: AddPlanDocument, errorPolicy: 'all', variables: { input: { ...titledIn(answers), kind: chosenIn(answers, 'kind', PLAN_KINDS) ?? 'OTHER', edition: given(answers.text('edition')) }, ...asked },
  }),
};

/** Of the edition whose place it takes: which plan that belongs to is looked up. */
export const ADD_EDITION: CommandForm = {
  name: 'add-edition', about: IS.EDITION, heading: (what) => `Record the edition that follows ${what}`, ...within('the edition', 'PLAN', 'follows'),
  fields: [CALLED, { ...line('edition', 'What tells it from the others?', 'Such as “2027 to 2028”'), empty: 'Say what tells it from the others' }, MAYBE_FROM, UNTIL, STATUS],
  send: async (client, { subject: { id }, answers, asked }) => {
    const { data } = await client.query({ query: PlanOfEditionDocument, variables: { id }, fetchPolicy: 'no-cache' });
    const plan = data?.planEditions[0]?.plan[0]?.id ?? '';
    return await client.mutate({ mutation: AddEditionDocument, errorPolicy: 'all', variables: { input: { plan, ...titledIn(answers), edition: answers.text('edition'), follows: id }, ...asked } });
  },
};

export const ADD_PRIORITY: CommandForm = {
  name: 'add-priority', about: IS.EDITION, heading: (what) => `Record an area of ${what}`, ...within('the area', 'PRIORITY_AREA'),
  fields: [CALLED, NUMBER, ...DAYS],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({ mutation: AddPriorityDocument, errorPolicy: 'all', variables: { input: { edition: id, ...titledIn(answers), number: numberIn(answers) }, ...asked } }),
};

export const ADD_THEME: CommandForm = {
  name: 'add-theme', about: IS.AREA, heading: (what) => `Record a theme of ${what}`, ...within('the theme', 'THEME'),
  fields: [CALLED, ...DAYS],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({ mutation: AddThemeDocument, errorPolicy: 'all', variables: { input: { area: id, ...titledIn(answers) }, ...asked } }),
};

export const ADD_OBJECTIVE: CommandForm = {
  name: 'add-objective', about: IS.AIMING, heading: (what) => `Record what ${what} aims at`, ...within('the objective', 'OBJECTIVE'),
  fields: [title('What is aimed at?', 'Say what is aimed at'), line('heading', 'Under which heading? (if it has one)'), ...DAYS],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({
    mutation: AddObjectiveDocument, errorPolicy: 'all', variables: { input: { within: id, ...titledIn(answers), heading: given(answers.text('heading')) }, ...asked },
  }),
};

export const ADD_MEASURE: CommandForm = {
  name: 'add-measure', about: IS.AREA, heading: (what) => `Record a measure of ${what}`, ...within('the measure', 'MEASURE'),
  fields: [
    title('What is measured?', 'Say what is measured'), { ...one('theme', 'Of which theme of the area? (if of one)', { kinds: ['THEME'], empty: '' }), isOptional: true },
    line('referenceLabel', 'Under which label? (if one is printed)'), ...DAYS,
  ],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({
    mutation: AddMeasureDocument, errorPolicy: 'all', variables: { input: { area: id, ...titledIn(answers), theme: firstOf(answers, 'theme'), referenceLabel: given(answers.text('referenceLabel')) }, ...asked },
  }),
};

export const RECORD_OBSERVATION: CommandForm = {
  name: 'record-observation', about: IS.MEASURED, heading: (what) => `Record a baseline or a target of ${what}`,
  fields: [
    { is: 'CHOICE', name: 'kind', label: 'What does the value tell?', hint: '', choices: OBSERVATION_CHOICES },
    { ...line('value', 'What is the value?', 'As it is printed, such as “under 4 hours”'), empty: 'Enter the value' },
    line('due', 'By when? (if it says)', 'As people say it, such as “March 2028”'),
    { ...FROM, hint: 'The first day on which it holds: the one before ends then. For example 1 4 2027' },
  ],
  say: ({ what }, answers) => ({ say: sayValued({ what, kind: observedIn(answers), value: answers.text('value'), due: given(answers.text('due')), from: dayIn(answers, 'from') }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: RecordObservationDocument, errorPolicy: 'all',
    variables: { input: { of: id, version, kind: observedIn(answers), value: answers.text('value'), due: given(answers.text('due')), from: dayIn(answers, 'from') }, ...asked },
  }),
};
const observedIn = (answers: Answers) => chosenIn(answers, 'kind', OBSERVATION_KINDS) ?? 'BASELINE';

export const ADD_RISK: CommandForm = {
  name: 'add-risk', about: IS.EDITION, heading: (what) => `Record what threatens ${what}`, ...within('the risk', 'RISK', 'threatens'),
  fields: [title('What may go wrong?', 'Say what may go wrong'), { is: 'CHOICE', name: 'rating', label: 'How is it rated?', hint: '', choices: RATING_CHOICES }, ...DAYS],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({
    mutation: AddRiskDocument, errorPolicy: 'all', variables: { input: { edition: id, ...titledIn(answers), rating: chosenIn(answers, 'rating', RISK_RATINGS) ?? null }, ...asked },
  }),
};

export const ADD_MITIGATION: CommandForm = {
  name: 'add-mitigation', about: IS.RISK, heading: (what) => `Record what is done about ${what}`, ...within('the mitigation', undefined, 'answers'),
  fields: [title('What is done about it?', 'Say what is done about it'), ...DAYS],
  send: (client, { subject: { id }, answers, asked }) => client.mutate({ mutation: AddMitigationDocument, errorPolicy: 'all', variables: { input: { risk: id, ...titledIn(answers) }, ...asked } }),
};

export const RATE_RISK: CommandForm = {
  name: 'rate-risk', about: IS.RISK, heading: (what) => `Record how ${what} is rated`,
  fields: [{ is: 'CHOICE', isLong: true, name: 'rating', label: 'How is it rated?', hint: '', choices: OTHER_RATINGS, empty: 'Choose how it is rated' }],
  say: ({ what }, answers) => ({ say: sayRated({ what, rating: ratedIn(answers) }), links: [] }),
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({ mutation: RateRiskDocument, errorPolicy: 'all', variables: { input: { risk: id, version, rating: ratedIn(answers) }, ...asked } }),
};
const ratedIn = (answers: Answers) => chosenIn(answers, 'rating', RISK_RATINGS) ?? 'MEDIUM';
