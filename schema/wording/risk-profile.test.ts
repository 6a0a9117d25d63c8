import { expect, it } from 'vitest';
import { RATING_WORDS, sayMitigation, sayRisk } from './risk-profile.ts';

it('says what the plan prints about a risk', () => {
  expect(sayRisk('Plan 23/24', 1)).toBe('A risk to the plan “Plan 23/24”, with 1 mitigation printed.');
  expect(sayRisk('Plan 23/24', 0)).toBe('A risk to the plan “Plan 23/24”, with no mitigations printed.');
  expect(sayMitigation('workforce strategies in place', 'IN_FORCE')).toBe('Workforce strategies in place.');
  expect(RATING_WORDS.HIGH).toBe('High');
});
