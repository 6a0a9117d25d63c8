import { expect, it } from 'vitest';
import { sayChoice } from './wording.ts';

it.each([[true, 'We show that one'], [false, 'We do not show that one'], [null, 'We show both']])('of two claims that differ, chosen %s: %s', (isChosen, said) => {
  expect(sayChoice(isChosen)).toBe(said);
});
