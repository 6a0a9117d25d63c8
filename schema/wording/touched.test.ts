import { expect, it } from 'vitest';
import type { Touched } from '#schema/rules/touched.ts';
import { sayRecord, sayTouched } from './touched.ts';

const board = { labels: ['Body', 'Party'], name: 'Living Well Partnership Board' };
const aTouch = (over: Partial<Touched>): Touched => ({ id: 'b-lw-pb', ...board, before: {}, after: {}, links: [], ...over });
const link = (...[type, to, labels, name]: readonly [string, string, readonly string[], string | null]) => ({ type, to, labels, name });
const said = (over: Partial<Touched>) => sayTouched([aTouch(over)]).map(({ what, before, after }) => [what, before, after]);

it('says that a body ends, and not what the machine keeps of it besides', () => {
  expect(said({ before: { validTo: '9999-12-31', untilBasis: 'UNKNOWN' }, after: { validTo: '2026-04-01', untilBasis: 'STATED', isEdited: true } })).toEqual([
    ['The Living Well Partnership Board', 'No end is recorded.', 'It ends on 1 April 2026.'],
  ]);
});

it('is silent on a record of which only the days on which it was seen changed', () => {
  expect(said({ before: { firstAttested: '2023-03-15' }, after: { firstAttested: '2020-01-01' } })).toEqual([]);
});

it('calls a duty by who bears it and for what', () => {
  const links = [link('FOR', 'd-1', ['Deliverable', 'Ownable'], 'Reduce falls'), link('TO', 'b-lw-pb', board.labels, board.name)];
  expect(said({ id: 'a.1', labels: ['Assignment'], name: null, before: null, after: { letter: 'ACCOUNTABLE', status: 'IN_FORCE', validFrom: '2026-04-01', validTo: '9999-12-31', basis: 'AGREED' }, links })).toEqual([
    ['The Living Well Partnership Board, owner (accountable), for “Reduce falls”', 'Not recorded.', 'It is in force. It starts on 1 April 2026. No end is recorded.'],
  ]);
  expect(sayTouched([aTouch({ id: 'a.1', labels: ['Assignment'], before: null, after: { validFrom: '2026-04-01' }, links })])[0]?.links.map(({ id }) => id)).toEqual(['d-1', 'b-lw-pb']);
});

it('names nobody who holds a post or a seat', () => {
  const links = [link('HELD_BY', 'p-1', ['Person', 'Party'], null), link('TO_POST', 'o-1', ['Post', 'Party'], 'Director of Place')];
  expect(said({ labels: ['Appointment'], name: null, before: { validTo: '9999-12-31' }, after: { validTo: '2026-04-01', endReason: 'RETIRED' }, links })).toEqual([
    ['An appointment to the Director of Place', 'No end is recorded.', 'It ends on 1 April 2026. End reason: retired.'],
  ]);
  const seat = [link('MEMBER', 'p-1', ['Person', 'Party'], null), link('IN', 'b-lw-pb', board.labels, board.name)];
  expect(said({ labels: ['Membership'], name: null, before: null, after: { voting: 'NON_VOTING' }, links: seat })).toEqual([
    ['The seat of a person on the Living Well Partnership Board', 'Not recorded.', 'Voting: non voting.'],
  ]);
});

it('tells what became of a body with what takes its place', () => {
  const links = [link('ORIGINAL', 'b-lw-pb', board.labels, board.name), link('RESULTING', 'b-2', board.labels, 'Ageing Well Partnership Board')];
  expect(said({ labels: ['ChangeEvent'], name: null, before: null, after: { kind: 'MERGED', title: 'It ends', validFrom: '2026-04-01', status: 'IN_FORCE' }, links })).toEqual([
    ['What became of the Living Well Partnership Board', 'Not recorded.', 'It goes on within the Ageing Well Partnership Board, from 1 April 2026.'],
  ]);
});

it('tells of a body that nothing follows only that it is no more', () => {
  expect(said({ labels: ['ChangeEvent'], name: null, before: null, after: { kind: 'NO_LONGER_EXISTS', validFrom: '2026-04-01' } })[0]?.[2]).toBe('It no longer exists, from 1 April 2026.');
});

it('reads a line as a sentence, and what was taken away as no longer recorded', () => {
  const links = [link('LOW', 'b-lw-pb', board.labels, board.name), link('HIGH', 'b-2', board.labels, 'Care Partnership')];
  expect(said({ labels: ['REPORTS_TO'], name: null, before: { cadence: 'monthly' }, after: null, links })).toEqual([
    ['The Living Well Partnership Board reports to the Care Partnership', 'Cadence: monthly.', 'No longer recorded.'],
  ]);
});

it('puts what was there before what is new', () => {
  expect(sayTouched([aTouch({ id: 'a', before: null, after: { meets: 'monthly' } }), aTouch({ id: 'b', before: { meets: null }, after: { meets: 'weekly' } })]).map(({ id }) => id)).toEqual(['b', 'a']);
});

it('calls what is to be edited as a sentence does, and says how it stands', () => {
  const state = { id: 'b-lw-pb', labels: ['Record', 'Body', 'Party'], values: { name: board.name, validFrom: '0001-01-01', validTo: '9999-12-31', status: 'IN_FORCE', meets: 'monthly' }, links: [] };
  expect(sayRecord(state)).toMatchObject({ what: 'the Living Well Partnership Board', say: 'It is in force. No start is recorded. No end is recorded.', links: [{ id: 'b-lw-pb', kind: 'BODY' }] });
  const term = { id: 'term-1', labels: ['Record', 'Appointment'], values: { validFrom: '2023-03-15', validTo: '9999-12-31', status: 'IN_FORCE' }, links: [link('TO_POST', 'o-1', ['Post', 'Party'], 'Director of Place'), link('HELD_BY', 'p-1', ['Person', 'Party'], null)] };
  expect(sayRecord(term)).toMatchObject({ what: 'an appointment to the Director of Place', say: 'It is in force. It starts on 15 March 2023. No end is recorded.', links: [{ id: 'o-1' }] });
});
