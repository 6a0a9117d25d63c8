// Whatever is only proposed says so in the same breath, so that no sentence of it can be quoted as in force.
import { expect, it } from 'vitest';
import { sayBody, sayPower, sayWhatItIs } from './body-profile.ts';
import { sayAreaHolder, sayDuty, sayHolder } from './duty.ts';
import { sayLine } from './line.ts';
import { sayDecision } from './mention.ts';
import { sayOrganisation } from './organisation-profile.ts';
import { sayPerson } from './person-profile.ts';
import { sayEdition } from './plan-profile.ts';
import { sayHolderName, sayPost, sayWhere } from './post-profile.ts';
import { sayMitigation } from './risk-profile.ts';
import { sayHolding, sayMember, saySeat } from './seat.ts';

const status = 'PROPOSED';
const board = { name: 'Living Well Partnership Board', kind: 'BODY' } as const;
const post = { name: 'Director of Place', kind: 'POST' } as const;
const duty = { letter: 'RESPONSIBLE', basis: 'STATED', status, holder: board, holderKinds: ['PARTNERSHIP_BOARD', 'PARTNERSHIP_BOARD'] } as const;
const item = (kind: 'FUNCTION' | 'AREA' | 'OTHER') => ({ kind, title: 'Item', detail: null, deliverables: 1, objectives: 1, measures: 1 });
const seat = { role: 'MEMBER', voting: 'NOT_STATED', placeHeld: 'NOT_STATED', status, body: board, member: post, memberText: null, onBehalfOf: null, through: null } as const;

it.each([
  ['a line', sayLine({ type: 'REPORTS_TO', status, from: board, to: board })],
  ['a body', sayBody(board, 'Partnership board', status)],
  ['what a body is part of', sayWhatItIs({ kind: 'SUB_GROUP', kindPrinted: null }, { name: board, status, peers: 2 })],
  ['who set a body up', sayPower('PARTNERSHIP', { party: board, status })],
  ['an organisation', sayOrganisation({ name: board, status, seats: 1, duties: 0 })],
  ['a seat', saySeat(seat)],
  ['a member or chair in a row', sayMember(seat)],
  ['a post held', sayHolding({ post, status, seen: '15 March 2023', from: null, until: null })],
  ['a holder in a row', sayHolderName(board, status)],
  ['a post', sayPost({ name: post, status, holders: [] })],
  ['a holder in the line under a post', sayPost({ name: post, status: 'IN_FORCE', holders: [{ name: sayHolderName(board, status), seen: 'on 15 March 2023' }] })],
  ['where a post is', sayWhere([{ party: board, status }])],
  ['a post in the line under a person', sayPerson({ name: 'Sarah Burns', honorific: null, posts: [{ name: 'Director', status }] })],
  ['a duty for a task', sayDuty({ ...duty, item: item('FUNCTION') })],
  ['a duty for an area', sayDuty({ ...duty, item: item('AREA') })],
  ['a duty for an item', sayDuty({ ...duty, item: item('OTHER') })],
  ['a holder on the page of the item', sayHolder(duty)],
  ['a holder beside an area', sayAreaHolder(duty, 'Area')],
  ['a decision', sayDecision('Four priorities', status)],
  ['a mitigation', sayMitigation('Recruit early', status)],
  ['a plan edition', sayEdition({ label: 'Draft of 2023', status })],
])('%s that is proposed says so', (_, said) => {
  expect(said).toMatch(/\bproposed\b/u);
});
