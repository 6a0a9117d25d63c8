import { expect, it } from 'vitest';
import { sayDecision, sayHappening, sayMention } from './mention.ts';

it.each([
  ['STAKEHOLDER_OF', 'The Draft County Durham Plan 23/24 names it a key stakeholder; that is not a membership.'],
  ['COORDINATES', 'The Care Academy supports partner training.'],
])('a mention is said in our words, and a stakeholder never reads like a member: %s', (predicate, said) => {
  expect(sayMention({ predicate, gist: 'The Care Academy supports partner training', paper: 'Draft County Durham Plan 23/24' })).toBe(said);
});

it('says a decision', () => {
  expect(sayDecision('Four key priorities', 'IN_FORCE')).toBe('Its decision: Four key priorities.');
});

it('says a meeting, and a change from either end', () => {
  expect([sayHappening('25 May', 'HELD_BY', 'IN_FORCE'), sayHappening('New post', 'ORIGINAL', 'PROPOSED'), sayHappening('New post', 'RESULTING', 'IN_FORCE')]).toEqual([
    '“25 May” is a meeting of it.', '“New post” is a change of it (proposed).', '“New post” is a change that it comes out of.']);
});
