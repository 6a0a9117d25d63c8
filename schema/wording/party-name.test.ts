import { expect, it } from 'vitest';
import { isSeveral, itDoes, partyName, pronounOf, verbOf } from './party-name.ts';

it.each([
  'Area Action Partnerships', 'Provider forums', 'Patient reference groups', 'Service user Partnership Boards', 'Primary Care Networks', 'Integrated Neighbourhood Teams',
  'Patient, public and carer engagement groups', 'CCG governing bodies', 'Sustainable and Transformation Partnerships', 'Teams Around Patients', 'Local Foundation Trusts',
  'Police and Fire and Rescue services', 'Criminal Justice Partners', 'Public Health and regional public health commissioners', 'Five CCGs across Durham, Darlington and Teesside',
  'Project managers of the seven programmes', 'Senior sponsors of the seven programmes', 'Chapter leads of the 2021 plan',
])('takes a class of the papers for several: %s', (name) => {
  expect(isSeveral({ name, kind: 'BODY' })).toBe(true);
});

it.each([
  ['Programme delivery groups', true], ['Chief Officers of the five Darlington partners', true], ['CCGs in the Tees Valley, Sunderland and South Tyneside', true],
  ['Director Children and Adults Services', false], ['Chief Operating Officer, North Durham and DDES CCGs', false], ["Director of Children's Services", false], ['Voluntary and Community Sector', false], ['Price Waterhouse Coopers', false], ['North Tees and Hartlepool Foundation Trust', false],
])('knows a name that stands for several: %s', (name, expected) => {
  expect(isSeveral({ name, kind: 'POST' })).toBe(expected);
});

it('never takes a person for several', () => {
  expect(isSeveral({ name: 'Ann Groups', kind: 'PERSON' })).toBe(false);
});

it.each([['is part of', 'are part of'], ['has ended', 'have ended'], ['was set up by', 'were set up by'], ['oversees', 'oversee'], ['set up', 'set up'], ['is a post in', 'are posts in'], ['is a member of', 'are members of']])('puts %s in the plural', (verb, said) => {
  expect(verbOf({ name: 'Boards', kind: 'BODY' }, verb)).toBe(said);
  expect(verbOf({ name: 'Board', kind: 'BODY' }, verb)).toBe(verb);
});

it('takes the pronoun of several with their verb', () => {
  expect([itDoes({ name: 'Boards', kind: 'BODY' }, 'begins'), pronounOf({ name: 'Boards', kind: 'BODY' })]).toEqual(['they begin', 'them']);
  expect([itDoes({ name: 'Board', kind: 'BODY' }, 'begins'), pronounOf({ name: 'Board', kind: 'BODY' })]).toEqual(['it begins', 'it']);
});

it.each([
  ['Health Research Authority', 'the Health Research Authority'], ["Information Commissioner's Office", "the Information Commissioner's Office"],
  ['National Pensioners Confederation', 'the National Pensioners Confederation'], ['Durham Constabulary', 'Durham Constabulary'],
])('knows which organisations take "the": %s', (name, said) => {
  expect(partyName({ name, kind: 'ORGANISATION' })).toBe(said);
});
