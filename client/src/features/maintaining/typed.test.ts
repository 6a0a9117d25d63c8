import { afterEach, expect, it } from 'vitest';
import { keepTyped, keptTyped, NOTHING_TYPED, readTyped, type Typed } from './typed.ts';

const board = { id: 'b-lw-pb', kind: 'BODY', name: 'Living Well Partnership Board', detail: null } as const;
const whole: Typed = { ...NOTHING_TYPED, party: board, from: { day: '1', month: '4', year: '2026' }, reason: ' Agreed at the board ' };
const mended = (typed: Typed) => { const read = readTyped(typed); return 'mends' in read ? read.mends.map(({ field, say }) => [field, say]) : []; };

afterEach(() => { localStorage.clear(); });

it('names everything that is missing at once, in the order of the form', () => {
  expect(mended(NOTHING_TYPED)).toEqual([
    ['party', 'Choose a body, an organisation or a post'], ['from', 'Enter a date'], ['reason', 'Say how we know: give a reason, or choose a paper'],
  ]);
});

it('takes an end that is left out for none, and mends one that is begun', () => {
  expect(readTyped(whole)).toEqual({ sendable: { party: board, letter: 'ACCOUNTABLE', from: '2026-04-01', until: null, reason: 'Agreed at the board', source: null } });
  expect(mended({ ...whole, until: { day: '31', month: '2', year: '2027' } })).toEqual([['until', 'Enter a date that the calendar has, such as 15 3 2023']]);
  expect(mended({ ...whole, until: { day: '', month: '2', year: '' } })).toEqual([['until', 'The date must include a day and a year']]);
});

it('rests on a paper as well as on a reason', () => {
  expect(readTyped({ ...whole, reason: '', source: 'doc-001' })).toMatchObject({ sendable: { reason: '', source: 'doc-001' } });
});

it('keeps what is typed for each item, until it is let go', () => {
  keepTyped('d-lw-03', whole);
  expect([keptTyped('d-lw-03'), keptTyped('d-lw-04')]).toEqual([whole, NOTHING_TYPED]);
  keepTyped('d-lw-03', undefined);
  expect(keptTyped('d-lw-03')).toEqual(NOTHING_TYPED);
});

it.each(['', '{', '[]', '{"party":null}', JSON.stringify({ ...whole, letter: 'OWNER' }), JSON.stringify({ ...whole, party: { id: 1 } }), JSON.stringify({ ...whole, from: '2026' })])('counts what is not of this form as nothing: %s', (kept) => {
  localStorage.setItem('answerable.assign-owner.d-lw-03', kept);
  expect(keptTyped('d-lw-03')).toEqual(NOTHING_TYPED);
});
