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

it.each(['compare the 2014 strategy with the 2021 strategy', 'what is the weather', 'who owns the moon', 'who should own the bed bureau', 'hello', "who owns x'); MATCH (n) DETACH DELETE n", 'who owns \u0000\u202E'])('does not guess at “%s”', async (text) => {
  expect(await ask(text)).toMatchObject({ field: null, graphql: null, about: [], choices: [], choosing: null });
});

it('names only fields that there are', async () => {
  const fields = Object.keys((await makeSchema()).getQueryType()?.getFields() ?? {});
  expect(Object.keys(ASKED).filter((question) => !fields.includes(question))).toEqual([]);
});
