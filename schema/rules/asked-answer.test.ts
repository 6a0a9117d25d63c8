import { expect, it } from 'vitest';
import type { Thing } from '#schema/answer.ts';
import type { AskedName } from '#schema/vocabulary/asked.ts';
import { answerOf, type TypedName } from './asked-answer.ts';
import type { Meaning } from './asked-names.ts';

const thing = (name: string, kind: Thing['kind'] = 'BODY'): Thing => ({ id: name, kind, name, detail: null });
const one = (typed: string, found: Thing, besides: readonly Thing[] = []): TypedName => ({ typed, means: { one: found, several: [], fit: 'NAME', besides } });
const open = (typed: string, fit: Meaning<Thing>['fit'], ...several: readonly Thing[]): TypedName => ({ typed, means: { one: undefined, several, fit, besides: [] } });
const answer = (question: AskedName, ...names: readonly TypedName[]) =>
  answerOf({ question, a: names[0]?.typed, b: names[1]?.typed, from: undefined, to: undefined, only: [] }, names, '2023-03-15');

it.each([
  ['agreementProfile', 'PLAN', 'planProfile'], ['agreementProfile', 'AGREEMENT', 'agreementProfile'], ['bodyProfile', 'ORGANISATION', 'organisationProfile'],
  ['closureImpact', 'POST', 'postImpact'], ['closureImpact', 'BODY', 'closureImpact'], ['ownership', 'PLAN', 'ownership'],
] as const)('asks %s of a %s by %s', (question, kind, field) => {
  expect(answer(question, one('it', thing('It', kind)))).toMatchObject({ field, about: [{ name: 'It' }], choosing: null });
  expect(answer(question, open('it', 'WORDS', thing('It', kind), thing('That', kind)))).toMatchObject({ field, about: [], choosing: 0, graphql: null });
});

it('says of those to choose from how they bear the name', () => {
  const [a, b] = [thing('A'), thing('B')];
  const say = (fit: Meaning<Thing>['fit']) => answer('bodyProfile', open('the name', fit, a, b)).say;
  expect(say('NAME')).toBe('Several things are called “the name”. Which one?');
  expect(say('WORDS')).toBe('“the name” may mean any of these. Which one?');
  expect(say('NEAR')).toBe('We know the question, but hold nothing called “the name”. Did you mean one of these? They only come nearest by their words.');
  expect(answer('bodyProfile', open('the name', 'NEAR', a))).toMatchObject({ about: [], choices: [a], choosing: 0, graphql: null });
});

it.each([
  ['ownership', [open('moon', 'NEAR')], 'hold nothing called “moon” that it can be asked of'],
  ['connection', [open('x', 'NAME', thing('A'), thing('B')), open('y', 'NAME', thing('C'), thing('D'))], '“x” among them'],
  ['connection', [open('x', 'NAME', thing('A'), thing('B')), open('y', 'NEAR', thing('C'))], 'nothing called “y”'],
] as const)('refuses what nothing bears, and two names that are both open: %s', (...[question, names, said]) => {
  const found = answer(question, ...names);
  expect(found).toMatchObject({ field: null, about: [], choices: [], choosing: null, graphql: null });
  expect(found.say).toContain(said);
});

it('offers the others of like name where both names mean one thing, else leads to its page', () => {
  const [board, other] = [thing('County Durham Integrated Care Board'), thing('NENC ICB', 'ORGANISATION')];
  expect(answer('connection', one('integrated care board', board, [other]), one('icb', board, [other]))).toEqual({
    field: 'connection', about: [board], choices: [other], choosing: 1, days: [], only: [], graphql: null,
    say: '“integrated care board” and “icb” are both read as “County Durham Integrated Care Board”. Others of like name are listed: choose one to see how the two connect.',
  });
  expect(answer('connection', one('integrated care board', board), one('icb', board))).toMatchObject({
    field: 'bodyProfile', about: [board], choices: [], choosing: null, graphql: '{ bodyProfile(id: "County Durham Integrated Care Board", asOf: "2023-03-15") { say } }',
    say: '“integrated care board” and “icb” are both read as “County Durham Integrated Care Board”. We know no other by these names.',
  });
});

it.each([
  ['unowned', thing('Ageing Well', 'PRIORITY_AREA'), 'area'], ['unowned', thing('Draft plan', 'PLAN'), 'plan'], ['unowned', thing('Board'), 'body'],
  ['measureGaps', thing('Draft plan', 'PLAN'), 'edition'], ['delegationMap', thing('Council', 'ORGANISATION'), 'party'], ['changesBetween', thing('Board'), 'within'],
] as const)('narrows %s by a name, and says so', (question, named, argument) => {
  const found = answer(question, one('it', named));
  expect(found.say.endsWith(` (only “${named.name}”)`)).toBe(true);
  expect(found.graphql).toContain(`${argument}: "${named.id}"`);
});

it('narrows by a word and a name together, a code word unquoted', () => {
  const only = [{ argument: 'kind', value: 'RISK', say: 'risks' }] as const;
  const found = answerOf({ question: 'unowned', a: 'ageing well', b: undefined, from: undefined, to: undefined, only }, [one('ageing well', thing('Ageing Well', 'PRIORITY_AREA'))], '2023-03-15');
  expect(found).toMatchObject({
    field: 'unowned', only, say: 'We read this as: What has no owner, and why? (only risks and “Ageing Well”)',
    graphql: '{ unowned(area: "Ageing Well", kind: RISK, asOf: "2023-03-15") { say } }',
  });
});
