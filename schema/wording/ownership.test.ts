import { describe, expect, it } from 'vitest';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { RECORDED_HERE } from './recorded.ts';
import { OUR_PAPERS, sayAdvice, sayFormerHolding, sayHolding, sayOwnership, sayPaper, type SpokenDuty } from './ownership.ts';

const board = { id: 'b', kind: 'BODY', name: 'Living Well Partnership Board', detail: null } as const;
const post = { id: 'p', kind: 'POST', name: 'Director of Place', detail: null } as const;
const burns = { id: 's', kind: 'PERSON', name: 'Sarah Burns', detail: null } as const;
const area = { id: 'pa', kind: 'PRIORITY_AREA', name: 'Living Well', detail: null } as const;
const aDuty = (over: Partial<SpokenDuty> = {}): SpokenDuty => ({ id: 'a', isRoute: false, letter: 'ACCOUNTABLE', basis: 'STATED', status: 'IN_FORCE',
  distance: over.via ? 2 : 0, party: board, holders: [], via: null, emptyPost: null, ...over });
const held = [{ person: burns, status: 'IN_FORCE' }] as const;
const next = { person: { id: 'n', kind: 'PERSON', name: 'New Person', detail: null }, status: 'PROPOSED' } as const;
const delivery = (over: Partial<SpokenDuty> = {}) => aDuty({ letter: 'RESPONSIBLE', ...over });

describe('the headline', () => {
  it.each([
    ['no owner', [], 'NOT_STATED_IN_SOURCE', 'The plan names no owner'],
    ['a vacancy', [], 'POST_VACANT', 'The post that owns this is vacant'],
    ['a board', [aDuty()], null, 'The Living Well Partnership Board answers for this'],
    ['a post and who holds it', [aDuty({ party: post, holders: held })], null, 'The Director of Place, held by Sarah Burns, answers for this'],
    ['an owner of the area', [aDuty({ via: area })], null, 'The Living Well Partnership Board answers for this, through Living Well'],
    ['two owners', [aDuty(), aDuty({ party: post })], null, 'The Living Well Partnership Board and the Director of Place answer for this'],
    ['all who hold the post', [aDuty({ party: post, holders: [...held, { ...next, status: 'IN_FORCE' }] })], null, 'The Director of Place, held by Sarah Burns and New Person, answers for this'],
    ['nobody before the holder', [aDuty({ party: post, holders: [...held, next] })], null, 'The Director of Place, held by Sarah Burns, answers for this'],
    ['who is only to hold the post', [aDuty({ party: post, holders: [next] })], null, 'The Director of Place, held by New Person (proposed), answers for this'],
  ] as const)('says %s', (...[, owners, absence, said]) => {
    expect(sayOwnership({ paper: 'The plan', owners, absence })).toBe(said);
  });
  it('says who is owner and not yet in force', () => {
    const pending = [{ party: board, status: 'PROPOSED' }, { party: post, status: 'AGREED' }] as const;
    expect(sayOwnership({ paper: 'The plan', owners: [], absence: 'NOT_STATED_IN_SOURCE', pending }))
      .toBe('The plan names no owner; the Director of Place is agreed as owner, not yet in force; the Living Well Partnership Board is only proposed as owner');
  });
  it('speaks of our papers, not of the plan, where the plan itself is the item', () => {
    expect(sayOwnership({ paper: OUR_PAPERS, owners: [], absence: 'NOT_STATED_IN_SOURCE' })).toBe('Our papers name no owner');
  });
  it('calls any other paper by its title, in the singular', () => {
    const paper = sayPaper({ isPlan: false, shortTitle: 'Better Care Fund plans' });
    expect(sayOwnership({ paper, owners: [], absence: 'NOT_STATED_IN_SOURCE' })).toBe('The Better Care Fund plans names no owner');
  });
  it('has different words for every reason, and none of them is "none"', () => {
    const said = ABSENCE_REASONS.map((absence) => sayOwnership({ paper: 'The plan', owners: [], absence }));
    expect(new Set(said).size).toBe(ABSENCE_REASONS.length);
    expect(said.join(' ')).not.toMatch(/\bnone\b(?! of them)|undefined/u);
  });
});

describe('the headline where the owner has ended', () => {
  const gone = { party: board, endedOn: '2026-04-01', via: null } as const;
  const services = { id: 'o', kind: 'BODY', name: 'Adult Services', detail: null } as const;
  it.each([
    [[gone], 'The Living Well Partnership Board answered for this until it ended on 1 April 2026; nobody has been named since'],
    [[{ ...gone, precision: 'MONTH', via: area }], 'The Living Well Partnership Board answered for this, through Living Well, until it ended in April 2026; nobody has been named since'],
    [[{ ...gone, endedOn: '9999-12-31' }], 'The Living Well Partnership Board answered for this until it ended; nobody has been named since'],
    [[{ ...gone, party: services }], 'The Adult Services answered for this until they ended on 1 April 2026; nobody has been named since'],
    [[gone, { ...gone, party: post, endedOn: '2025-01-01' }], 'The Living Well Partnership Board answered for this until it ended on 1 April 2026 and the Director of Place until it ended on 1 January 2025; nobody has been named since'],
  ] as const)('says who, until when, and that nobody followed', (former, said) => {
    expect(sayOwnership({ paper: 'The plan', owners: [], absence: 'BODY_ENDED', former })).toBe(said);
  });
  it.each([
    ['is to begin', { coming: [{ party: post, begins: '2027-04-01' }] }, 'the Director of Place is named as owner and begins on 1 April 2027'],
    ['is agreed', { pending: [{ party: post, status: 'AGREED' }] }, 'the Director of Place is agreed as owner, not yet in force'],
    ['is proposed', { pending: [{ party: post, status: 'PROPOSED' }] }, 'the Director of Place is only proposed as owner'],
  ] as const)('never says that nobody was named since beside who %s', (...[, named, said]) => {
    expect(sayOwnership({ paper: 'The plan', owners: [], absence: 'BODY_ENDED', former: [gone], ...named }))
      .toBe(`The Living Well Partnership Board answered for this until it ended on 1 April 2026; ${said}`);
  });
  it('names beside the gap who is owner from a day to come', () => {
    expect(sayOwnership({ paper: 'The plan', owners: [], absence: 'NOT_STATED_IN_SOURCE', coming: [{ party: board, begins: '2027-04-01' }] }))
      .toBe('The plan names no owner; the Living Well Partnership Board is named as owner and begins on 1 April 2027');
  });
  it('tells in the history what it was, in the past', () => {
    const until = 'until it ended on 1 April 2026';
    expect(sayFormerHolding(aDuty(), until)).toBe('The Living Well Partnership Board was the owner of (accountable for) this until it ended on 1 April 2026.');
    expect(sayFormerHolding(delivery({ via: area, basis: 'IMPLIED' }), until)).toBe('The Living Well Partnership Board was responsible for delivery of the area called Living Well until it ended on 1 April 2026. That is our reading; no sentence says it.');
    expect(sayFormerHolding(delivery({ isRoute: true }), until)).toBe('This was delivered through the Living Well Partnership Board until it ended on 1 April 2026.');
  });
});

describe('a holder', () => {
  it.each([
    [aDuty(), 'The Living Well Partnership Board is the owner of (accountable for) this.'],
    [delivery({ basis: 'IMPLIED', via: area }), 'The Living Well Partnership Board is responsible for delivery of the area called Living Well. That is our reading; no sentence says it.'],
    [delivery({ party: post, holders: held }), 'The Director of Place is lead officer for this. Sarah Burns holds the post.'],
    [delivery({ party: post, holders: [...held, next] }), 'The Director of Place is lead officer for this. Sarah Burns holds the post. New Person (proposed) is to hold it.'],
    [delivery({ party: post, emptyPost: 'POST_VACANT' }), 'The Director of Place is lead officer for this. The post was to be filled; we hold no name.'],
    [delivery({ party: post, emptyPost: 'EXISTS_BUT_UNNAMED' }), 'The Director of Place is lead officer for this. We hold no name for the post.'],
    [aDuty({ status: 'PROPOSED' }), 'The Living Well Partnership Board is the owner of (accountable for) this (proposed).'],
  ])('is said with letter, place and ground', (duty, said) => {
    expect(sayHolding(duty)).toBe(said);
  });
});

describe('whom to try', () => {
  it.each([
    ['a board matched by name', delivery({ basis: 'IMPLIED', via: area }), 'three boards',
      'Try the Living Well Partnership Board. The plan makes its three boards responsible for delivery; matching this one to the Living Well area is our reading.'],
    ['a board no shared task speaks of', delivery({ basis: 'IMPLIED', via: area }), null,
      'Try the Living Well Partnership Board. That it is responsible for the Living Well area is our reading.'],
    ['a stated way of delivery', delivery({ isRoute: true }), 'three boards', 'Try the Living Well Partnership Board. The plan says that this is delivered through it.'],
    ['a stated way of delivery through several', delivery({ isRoute: true, party: { ...board, name: 'Primary Care Networks' } }), 'three boards', 'Try the Primary Care Networks. The plan says that this is delivered through them.'],
    ['a lead officer', delivery({ party: post }), null, 'Try the Director of Place. The plan names this post as lead officer.'],
    ['an implied owner', aDuty({ basis: 'IMPLIED' }), null, 'Try the Living Well Partnership Board. That it owns this is our reading; no sentence says it.'],
  ] as const)('%s', (...[, duty, boards, said]) => {
    expect(sayAdvice({ ...duty, boards, paper: 'The plan' })).toBe(said);
  });
  it('names all whom a paper makes responsible alike', () => {
    const others = ['Ageing Well Partnership Board', 'Starting Well Partnership Board'].map((name) => delivery({ party: { ...board, name } }));
    expect(sayAdvice({ ...delivery({}), boards: null, paper: 'The plan' }, others)).toBe(
      'Try the Living Well Partnership Board, the Ageing Well Partnership Board and the Starting Well Partnership Board. The plan makes them responsible for this.');
    expect(sayAdvice({ ...delivery({ isRoute: true }), boards: null, paper: 'The plan' }, others)).toContain('Board. The plan says that this is delivered through them.');
  });
  it('names no paper where an edit is the ground', () => {
    expect(sayAdvice({ ...delivery({ party: post }), boards: null, paper: null })).toBe(`Try the Director of Place. ${RECORDED_HERE}`);
  });
});
