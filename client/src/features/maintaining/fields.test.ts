import { afterEach, expect, it } from 'vitest';
import { keepTyped, keptTyped } from './kept-typed.ts';
import { GROUND, nothingTyped, placeOf, readTyped, type Field, type Typed } from './fields.ts';

const board = { id: 'b-lw-pb', kind: 'BODY', name: 'Living Well Partnership Board', detail: null } as const;
const FIELDS: readonly Field[] = [
  { is: 'THINGS', name: 'party', label: 'Who?', hint: '', kinds: ['BODY'], isSeveral: () => false, empty: 'Choose a body', isAsked: (typed) => typed.kind?.is === 'TEXT' && typed.kind.text === 'MERGED' },
  { is: 'CHOICE', name: 'kind', label: 'What?', hint: '', choices: [{ value: 'MERGED', label: 'Merged', hint: '' }, { value: 'ENDED', label: 'Ended', hint: '' }] },
  { is: 'DAY', name: 'from', label: 'From?', hint: '' },
  { is: 'DAY', name: 'until', label: 'Until?', hint: '', isOptional: true },
  ...GROUND,
];
const day = (text: string) => { const [date = '', month = '', year = ''] = text.split(' '); return { is: 'DAY', fields: { day: date, month, year } } as const; };
const text = (typed: string) => ({ is: 'TEXT', text: typed }) as const;
const WHOLE: Typed = { ...nothingTyped(FIELDS), party: { is: 'THINGS', things: [board] }, from: day('1 4 2026'), reason: text(' Agreed at the board ') };

const mended = (typed: Typed) => { const read = readTyped(FIELDS, typed); return 'mends' in read ? read.mends.map(({ field, say }) => [field, say]) : []; };
const answered = (typed: Typed) => {
  const read = readTyped(FIELDS, typed);
  if ('mends' in read) throw new Error(JSON.stringify(read.mends));
  return read.answers;
};

afterEach(() => { localStorage.clear(); });

it('names everything that is missing at once, in the order of the form', () => {
  expect(mended(nothingTyped(FIELDS))).toEqual([['party', 'Choose a body'], ['from', 'Enter a date'], ['reason', 'Say how we know: give a reason, or choose a paper']]);
});

it('asks only what the rest of the form leaves to ask, and sends nothing of the others', () => {
  const ended = { ...WHOLE, kind: text('ENDED') };
  expect(mended({ ...ended, party: { is: 'THINGS', things: [] } })).toEqual([]);
  expect(answered(ended).things('party')).toEqual([]);
  expect(answered(ended).key).not.toBe(answered(WHOLE).key);
});

it('takes an end that is left out for none, and mends one that is begun', () => {
  expect([answered(WHOLE).day('from'), answered(WHOLE).day('until')]).toEqual(['2026-04-01', null]);
  expect(mended({ ...WHOLE, until: day('31 2 2027') })).toEqual([['until', 'Enter a date that the calendar has, such as 15 3 2023']]);
  expect(mended({ ...WHOLE, until: day(' 2 ') })).toEqual([['until', 'The date must include a day and a year']]);
});

it('rests on a paper as well as on a reason', () => {
  expect(answered({ ...WHOLE, reason: text(''), source: text('doc-001') }).text('source')).toBe('doc-001');
  expect(answered(WHOLE).text('reason')).toBe('Agreed at the board');
});

it('leads from what is to be mended to the field', () => {
  expect(['from', 'party', 'kind', 'reason', undefined].map((name) => placeOf(FIELDS, name))).toEqual(['from-day', 'party-field', 'kind', 'reason', undefined]);
});

it('keeps what is typed for its own form and thing alone, until it is told to forget', () => {
  keepTyped('close-body.b-1', WHOLE);
  expect(keptTyped('close-body.b-1', FIELDS)).toEqual(WHOLE);
  expect(keptTyped('close-body.b-2', FIELDS)).toEqual(nothingTyped(FIELDS));
  keepTyped('close-body.b-1', undefined);
  expect(keptTyped('close-body.b-1', FIELDS)).toEqual(nothingTyped(FIELDS));
});

it('takes of what was kept only what fits the form', () => {
  localStorage.setItem('answerable.draft.x', JSON.stringify({ kind: { text: 'NO_LONGER_OFFERED' }, from: { fields: { day: 1 } }, party: { things: [{ id: 'b-1' }, board] }, reason: { text: 'kept' } }));
  expect(keptTyped('x', FIELDS)).toEqual({ ...nothingTyped(FIELDS), party: { is: 'THINGS', things: [board] }, reason: text('kept') });
  localStorage.setItem('answerable.draft.x', 'no JSON');
  expect(keptTyped('x', FIELDS)).toEqual(nothingTyped(FIELDS));
});
