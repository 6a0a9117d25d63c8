import { expect, it } from 'vitest';
import { sayNearest, sayTerms, sayTermsDue } from './terms-due.ts';

const body = { name: 'Board', kind: 'BODY' as const };
const terms = { edition: '3.1', reviewDue: '2024-04-01', status: 'IN_FORCE' as const };

it.each([
  [undefined, null, 'No paper speaks of terms of reference of the Board.'],
  [terms, 17, 'The terms of reference of the Board (version 3.1) are due for review on 1 April 2024, in 17 days.'],
  [terms, 1, 'The terms of reference of the Board (version 3.1) are due for review on 1 April 2024, in 1 day.'],
  [terms, 0, 'The terms of reference of the Board (version 3.1) are due for review on 1 April 2024, today.'],
  [terms, -1, 'The terms of reference of the Board (version 3.1) were due for review on 1 April 2024, 1 day ago.'],
  [{ ...terms, edition: null, status: 'PROPOSED' as const }, -20, 'The terms of reference of the Board (proposed) were due for review on 1 April 2024, 20 days ago.'],
  [{ ...terms, reviewDue: null }, null, 'The terms of reference of the Board (version 3.1) do not say when they are to be reviewed.'],
])('says when terms are due', (given, daysLeft, said) => {
  expect(sayTerms({ body, terms: given, daysLeft })).toBe(said);
});

it.each([
  [true, 'IN_FORCE', 'Nearest known: the Memorandum; a review of it is announced, and no date is stated. That it stands in for terms of reference is our reading of its name.'],
  [false, 'PROPOSED', 'Nearest known: the Memorandum (proposed); no review of it is stated. That it stands in for terms of reference is our reading of its name.'],
] as const)('says what is nearest, as a reading of ours', (isReviewed, status, said) => {
  expect(sayNearest({ title: 'the Memorandum', status, isReviewed })).toBe(said);
});

it.each([
  [{ due: 0, undated: 0, missing: 26, bodies: 26 }, 'No terms of reference that we know of fall due by 25 May 2018. For none of the 26 known does any paper speak of terms of reference.'],
  [{ due: 1, undated: 0, missing: 0, bodies: 4 }, 'Terms of reference of 1 body fall due by 25 May 2018.'],
  [{ due: 2, undated: 1, missing: 3, bodies: 9 }, 'Terms of reference of 2 bodies fall due by 25 May 2018. Those of 1 body state no review date and for 3 of 9 bodies known no paper speaks of terms of reference.'],
  [{ due: 0, undated: 0, missing: 1, bodies: 1 }, 'No terms of reference that we know of fall due by 25 May 2018. For 1 of 1 body known no paper speaks of terms of reference.'],
  [{ due: 0, undated: 0, missing: 0, bodies: 0, isNarrowed: true }, 'No such body is known on that day, so nothing falls due by 25 May 2018.'],
  [{ due: 0, undated: 0, missing: 3, bodies: 3, isNarrowed: true }, 'No terms of reference of these that we know of fall due by 25 May 2018. For none of the 3 such bodies known does any paper speak of terms of reference.'],
  [{ due: 0, undated: 0, missing: 1, bodies: 3, isNarrowed: true }, 'No terms of reference of these that we know of fall due by 25 May 2018. For 1 of 3 such bodies known no paper speaks of terms of reference.'],
  [{ due: 0, undated: 0, missing: 0, bodies: 0 }, 'No body is known on that day, so nothing falls due by 25 May 2018.'],
])('counts what is due, undated and missing', (counts, said) => {
  expect(sayTermsDue({ by: '2018-05-25', ...counts })).toBe(said);
});
