import { expect, it } from 'vitest';
import { sayAdded, sayContinued, sayReworded, sayWithdrawn } from './deliverable-form.ts';

const day = '2027-04-01';

it('says what is added, and as which item', () => {
  expect(sayAdded({ what: '“Grafting”', title: 'Prune quinces', number: null, from: null })).toBe('“Prune quinces” is added under “Grafting”, as the next of its area.');
  expect(sayAdded({ what: '“Grafting”', title: 'Prune quinces', number: 7, from: day })).toBe('“Prune quinces” is added under “Grafting”, as item 7, from 1 April 2027.');
});

it('says what a deliverable says from now on', () => {
  expect(sayReworded({ what: '“Prune trees”', title: 'Prune quinces', number: null })).toBe('“Prune trees” says from now on: “Prune quinces”.');
  expect(sayReworded({ what: '“Prune trees”', title: '', number: 7 })).toBe('“Prune trees” keeps its words. It is item 7.');
});

it('says where it goes on, and that it is withdrawn', () => {
  expect(sayContinued({ what: '“Prune trees”', theme: 'Grafting', from: day, title: '' })).toBe('“Prune trees” goes on under “Grafting” from 1 April 2027, in the same words; whoever answers for it answers for it there.');
  expect(sayWithdrawn({ what: '“Prune trees”', endsOn: day })).toBe('“Prune trees” is withdrawn: it is no more from 1 April 2027, and nobody answers for it from then on.');
});
