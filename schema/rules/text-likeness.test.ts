import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likePairs } from './text-likeness.ts';

const texts = (side: string, ...all: readonly string[]) => all.map((text, at) => ({ id: `${side}${String(at)}`, text }));
const ids = (older: readonly string[], newer: readonly string[]) => likePairs(texts('o', ...older), texts('n', ...newer)).map(({ older: one, newer: other }) => `${one.id}${other.id}`);

it('pairs what is reworded, whatever the order of the words, capitals, plurals or joining words', () => {
  expect(ids(['Review the dementia pathway', 'Smoke free homes'], ['A smoke-free home', 'Renew the pathways for dementia'])).toEqual(['o1n0', 'o0n1']);
});

it('tells apart what shares only the words that all share', () => {
  const common = ['Improve services for people with frailty', 'Improve services for people with diabetes', 'Improve services for people with asthma'];
  expect(ids([common[0] ?? ''], ['Improve services for people in hospital', ...common.slice(1)])).not.toContain('o0n9');
  expect(ids(['Mental and physical wellbeing'], ['Self-reported mental wellbeing up, suicide rates down'])).toEqual([]);
});

it('names the words shared, the rarest first', () => {
  const [pair] = likePairs(texts('o', 'Open care centre', 'Close care home'), texts('n', 'Open care centre'));
  expect(pair?.shared).toEqual(['centre', 'open', 'care']);
  expect(pair?.likeness).toBe(1);
});

it('has nothing to say of texts without words', () => {
  expect(ids(['', 'the of'], ['', '—'])).toEqual([]);
});

it('puts every text in one pair at most, in an order that depends on nothing but the texts', () => {
  const word = fc.constantFrom('care', 'frailty', 'smoke', 'review', 'home', 'centre');
  const title = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(fc.property(fc.array(title, { maxLength: 6 }), fc.array(title, { maxLength: 6 }), (older, newer) => {
    const [one, other] = [texts('o', ...older), texts('n', ...newer)];
    const pairs = likePairs(one, other);
    const used = pairs.flatMap((pair) => [pair.older.id, pair.newer.id]);
    expect(new Set(used).size).toBe(used.length);
    expect(pairs.every(({ likeness }) => likeness >= 0.5 && likeness <= 1.0000001)).toBe(true);
    expect(likePairs(one.toReversed(), other.toReversed())).toEqual(pairs);
  }));
});
