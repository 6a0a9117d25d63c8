import { expect, it } from 'vitest';
import { dayOf, fieldsOf, inWords } from './days.ts';

it('reads a day as people type it', () => {
  expect(dayOf({ day: '5', month: ' 3', year: '2023' })).toEqual({ day: '2023-03-05' });
});

it('refuses 31 February with a sentence', () => {
  expect(dayOf({ day: '31', month: '2', year: '2023' })).toEqual({ mend: 'Enter a date that the calendar has, such as 15 3 2023' });
});

it('says which parts are missing', () => {
  expect(dayOf({ day: '', month: '3', year: '' })).toEqual({ mend: 'The date must include a day and a year' });
  expect(dayOf({ day: '', month: '', year: '' })).toEqual({ mend: 'Enter a date' });
});

it('shows a day without leading noughts, in fields and in words', () => {
  expect(fieldsOf('2023-03-05')).toEqual({ day: '5', month: '3', year: '2023' });
  expect(inWords('2023-03-05')).toBe('5 March 2023');
});
