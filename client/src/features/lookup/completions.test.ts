import { expect, it } from 'vitest';
import { asked } from '#schema/rules/asked.ts';
import { BEGINNINGS, begunIn, completionsOf, sayBegun } from './completions.ts';

const offered = (text: string, ...names: readonly string[]) => completionsOf(text, begunIn(text), names).flatMap(({ suggestions }) => suggestions.map(({ name }) => name));

it('ends a question that has begun with the names found for it', () => {
  expect(begunIn('Who owns bed b')).toMatchObject({ begins: 'who owns ', name: 'bed b' });
  expect(offered('Who owns bed b', 'Bed bureau', 'Bed blockers')).toEqual(['who owns Bed bureau', 'who owns Bed blockers']);
  expect(offered('where does durham', 'Durham County Council')).toEqual(['where does Durham County Council sit']);
  expect(begunIn('where does it say fra')).toMatchObject({ begins: 'where does it say ', name: 'fra' });
});

it('offers whole questions that begin so, at most four, and none of a short or a whole text', () => {
  expect(offered('which risks')).toEqual(['which risks have no owner']);
  expect(offered('which')).toHaveLength(4);
  expect([offered('wh'), offered('what has no owner'), offered('frailty'), begunIn('who owns ')]).toEqual([[], [], [], undefined]);
});

it('offers only what is understood', () => {
  const all = BEGINNINGS.map(({ begins, named }) => (named === undefined ? begins : sayBegun({ begins }, 'bed bureau')));
  expect(all.filter((question) => asked(question, '2026-11-29') === undefined)).toEqual([]);
});
