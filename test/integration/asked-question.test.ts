// Typed sentences on the five papers: understood with the right things, offered as a choice, or not guessed.
import { expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { askedQuestion } from '../../server/questions/asked-question.ts';
import { makeSchema } from '../../server/api/schema.ts';
import { ASKED } from '#schema/vocabulary/asked.ts';
import { withTx } from '../support/with-tx.ts';

const ask = (text: string) => withTx((tx) => askedQuestion(tx, { text, asOf: '2023-03-15', today: '2026-11-29', visibilities: ['PUBLIC'] }));

it.each([
  ['who owns the bed bureau', 'ownership', ['d-aw-03']],
  ['how does Durham Community Action connect to the County Durham Care Partnership?', 'connection', ['org-', 'b-cdcp']],
  ['where does Durham County Council sit', 'seats', ['org-dcc']],
  ['what is the Living Well Partnership Board', 'bodyProfile', ['b-lw-pb']],
  ['what does Durham County Council own', 'remit', ['org-dcc']],
  ['what if the Director of Integration leaves on 31 March 2027', 'postImpact', ['post-']],
  ['what if Healthwatch is abolished', 'closureImpact', ['org-hw']],
  ['what changed between 2018 and 2023', 'changesBetween', []],
  ['which risks have no owner', 'unowned', []],
  ['which risks in the Better Care Fund plan have no owner', 'unowned', ['e.plan-bcf']],
  ['which measures in the draft place plan have no target', 'measureGaps', ['e.plan-2023']],
  ['which deliverables in Cross Cutting serve no goal', 'threadGaps', ['pa-cc']],
  ['compare the Better Care Fund plan with the draft place plan', 'editionChanges', ['e.plan-bcf', 'e.plan-2023']],
  ['who owns the Better Care Fund plan', 'ownership', ['e.plan-bcf']],
  ['which deliverables of the Ageing Well Partnership Board have no owner', 'unowned', ['b-aw-pb']],
  ['which duties does Durham County Council share', 'sharedAccountability', ['org-dcc']],
  ['which themes have an owner only on paper', 'paperOwners', []],
  ['which partnership boards report to nobody', 'structuralFaults', []],
  ['does the Living Well Partnership Board have terms of reference', 'termsDue', ['b-lw-pb']],
  ['which lines of the Living Well Partnership Board rest on old papers', 'weakEvidence', ['b-lw-pb']],
  ['what overlaps with the Living Well Partnership Board', 'overlappingBodies', ['b-lw-pb']],
  ['who at Durham County Council wears two hats', 'dualHats', ['org-dcc']],
  ['what is delegated to Durham County Council', 'delegationMap', ['org-dcc']],
  ['what changed in the Living Well Partnership Board between 2018 and 2023', 'changesBetween', ['b-lw-pb']],
  ['gaps by reason', 'gapReasons', []],
])('%s', async (text, field, about) => {
  const found = await ask(text);
  expect(found.field).toBe(field);
  expect(found.about.map(({ id }) => id.slice(0, about[found.about.findIndex((one) => one.id === id)]?.length))).toEqual(about);
  expect(found.say).toMatch(/^We read this as: /u);
  expect(validate(await makeSchema(), parse(found.graphql ?? ''))).toEqual([]);
});

it('offers those to choose from where several bear the name', async () => {
  const found = await ask('who is on the Health and Wellbeing Board');
  expect(found).toMatchObject({ field: 'bodyProfile', graphql: null, about: [], choosing: 0, say: 'Several things are called “health and wellbeing board”. Which one?' });
  expect(found.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['b-hwb-cd', 'b-hwb-dar']));
});

it('offers the areas of that name in different plans, and keeps what else narrows the list', async () => {
  const found = await ask('Which deliverables in Ageing Well have no owner?');
  expect(found).toMatchObject({ field: 'unowned', about: [], choosing: 0, only: [{ argument: 'kind', value: 'DELIVERABLE' }], choices: [{ id: 'pa-aw', kind: 'PRIORITY_AREA' }, { kind: 'PRIORITY_AREA' }] });
});

it('knows of a plan the newest edition of the day', async () => {
  const before = await withTx((tx) => askedQuestion(tx, { text: 'who owns the draft place plan', asOf: '2018-05-25', today: '2026-11-29', visibilities: ['PUBLIC'] }));
  expect(before.about).toEqual([]);
});

it.each([
  ['The winter plan is late, who do I tell?', 'escalationRoute', 'winter plan', 'PLAN'],
  ['who owns the winter plan', 'ownership', 'winter plan', 'PLAN'],
])('offers for “%s” what comes nearest by its words, to be chosen, and answers nothing by itself', async (...[text, field, typed, kind]) => {
  const found = await ask(text);
  expect(found).toMatchObject({ field, graphql: null, about: [], choosing: 0, say: `We know the question, but hold nothing called “${typed}”. Did you mean one of these? They only come nearest by their words.` });
  expect(found.choices).toHaveLength(8);
  expect(found.choices[0]?.kind).toBe(kind);
});

it('asks which where only a chapter of the plan of 2021 bears the name, and the plan of 2023 has work on it', async () => {
  const found = await ask('who do i ring about dementia');
  expect(found).toMatchObject({ field: 'ownership', about: [], choosing: 0, say: '“dementia” may mean any of these. Which one?' });
  expect(found.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['ch-10', 'd-aw-29', 'th-aw-5']));
});

it('reads of what the papers say of somebody who it is of', async () => {
  expect(await ask('Where does it say that the County Durham Care Partnership oversees the boards')).toMatchObject({ field: 'evidence', about: [{ id: 'b-cdcp' }] });
});

it.each(['compare the 2014 strategy with the 2021 strategy', 'what is the weather', 'who owns the moon', 'who should own the bed bureau', 'hello', "who owns x'); MATCH (n) DETACH DELETE n", 'who owns \u0000\u202E'])('does not guess at “%s”', async (text) => {
  expect(await ask(text)).toMatchObject({ field: null, graphql: null, about: [], choices: [], choosing: null });
});

it('names only fields that there are', async () => {
  const fields = Object.keys((await makeSchema()).getQueryType()?.getFields() ?? {});
  expect(Object.keys(ASKED).filter((question) => !fields.includes(question))).toEqual([]);
});
