import { expect, it } from 'vitest';
import { sayMeasure, sayMeasureNote, sayUsedBy } from './measure-profile.ts';

it.each([
  [['Planned Care'], 'No deliverable is tied to it; its theme Planned Care is, by the printed label (our reading).'],
  [['A', 'B'], 'No deliverable is tied to it; its themes A and B are, by the printed label (our reading).'],
  [[], 'No deliverable is tied to it, and its printed label “UEC” matches no theme of the area.'],
])('is used by no deliverable, whatever its label matches: %o', (themes, said) => {
  expect(sayUsedBy({ themes, referenceLabel: 'UEC' })).toBe(said);
});

it('says where it is printed', () => {
  expect(sayMeasure('Living Well', 'UEC')).toBe('A measure of Living Well, printed under “UEC”.');
  expect(sayMeasure('Living Well', null)).toBe('A measure of Living Well.');
  expect(sayMeasureNote('First half of a fused row')).toBe('First half of a fused row.');
});
