import { expect, it } from 'vitest';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { CLOSING_CHOICES, END_CHOICES, isClosing, sayClosing, sayEnding } from './closing-form.ts';

const board = { name: 'Ageing Well Partnership Board', kind: 'BODY' } as const;
const closing = { what: 'the Living Well Partnership Board', endsOn: '2027-04-01', successors: [board] } as const;

it('says what becomes of it, and what takes its place', () => {
  expect(sayClosing({ ...closing, kind: 'MERGED' })).toBe('From 1 April 2027, the Living Well Partnership Board is no more: it is merged into the Ageing Well Partnership Board.');
  expect(sayClosing({ ...closing, kind: 'NO_LONGER_EXISTS', successors: [] })).toBe('From 1 April 2027, the Living Well Partnership Board is no more: it is dissolved, and nothing takes its place.');
  expect(sayClosing({ ...closing, kind: 'SPLIT', successors: [board, { name: 'BSIL', kind: 'BODY' }] })).toContain('by the Ageing Well Partnership Board and BSIL.');
});

it('offers everything that may become of it but a change of name, which ends nothing', () => {
  expect(CLOSING_CHOICES.map(({ value }) => value)).toEqual(CHANGE_EVENT_KINDS.filter((kind) => kind !== 'CHANGED_NAME'));
  expect(isClosing('CHANGED_NAME')).toBe(false);
});

it('says why an appointment ends', () => {
  expect(sayEnding({ what: 'an appointment to the Director of Place', endsOn: '2027-04-01', why: 'RETIRED' })).toBe('From 1 April 2027, an appointment to the Director of Place is no more: retired.');
  expect(new Set(END_CHOICES.map(({ label }) => label)).size).toBe(END_CHOICES.length);
});
