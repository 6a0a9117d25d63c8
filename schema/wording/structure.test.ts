import { expect, it } from 'vitest';
import { sayLastSeen, sayNotShown, sayStructure } from './structure.ts';

const none = { bodies: 0, lines: 0 };

it.each([
  [{ inForce: 16, planned: 0, lines: 5, hasPaper: true, isOld: false }, '16 bodies in force and 5 lines between them, as at 15 March 2023.'],
  [{ inForce: 16, planned: 2, lines: 1, hasPaper: true, isOld: false }, '16 bodies in force, 2 planned and 1 line between them, as at 15 March 2023.'],
  [{ inForce: 13, planned: 0, lines: 8, hasPaper: true, isOld: true }, '13 bodies in force when last seen and 8 lines between them, as at 15 March 2023.'],
  [{ inForce: 0, planned: 0, lines: 0, hasPaper: false, isOld: false }, 'No paper up to 15 March 2023 describes how this place is organised.'],
])('says what is drawn', (drawn, said) => {
  expect(sayStructure({ ...drawn, asOf: '2023-03-15' })).toBe(said);
});

it.each([
  [{ old: none, planned: none, further: none, dangling: 0, oldSeen: undefined }, null],
  [{ old: none, planned: { bodies: 2, lines: 0 }, further: none, dangling: 0, oldSeen: undefined }, 'Not shown: 2 planned bodies.'],
  [{ old: { bodies: 3, lines: 1 }, planned: { bodies: 1, lines: 1 }, further: { bodies: 4, lines: 0 }, dangling: 0, oldSeen: '2018-05-25' },
    'Not shown: 1 planned body, 1 planned line, 3 bodies last seen in 2018 or before, 1 line last seen in 2018 or before and 4 bodies further away.'],
])('says what is not drawn, and why', (hidden, said) => {
  expect(sayNotShown(hidden)).toBe(said);
});

it.each([
  ['2021-09-01', 'autumn 2021', 'Last seen in autumn 2021'],
  ['2014-02-13', '13 February 2014', 'Last seen on 13 February 2014'],
  ['2015-11-01', 'undated, not before November 2015', 'Last seen in an undated paper, not before November 2015'],
])('says when a body was last seen, no more exactly than its paper', (issued, issuedSay, said) => {
  const paper = { id: 'd', title: 't', shortTitle: 's', issued, issuedSay, status: 'PUBLISHED' } as const;
  expect(sayLastSeen(issued, [paper])).toBe(said);
  expect(sayLastSeen('2014-02-13', [])).toBe('Last seen on 13 February 2014');
});
