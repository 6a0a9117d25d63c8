import { expect, it } from 'vitest';
import { createHeld, type Answer } from './held.ts';

const BESIDE = 512;
const answer = (length: number): Answer => ({ headers: [['content-type', 'application/json']], body: Buffer.alloc(length) });

function holding(bounds: { readonly answers: number; readonly bytes: number }) {
  const held = createHeld(bounds);
  held.moveTo('1');
  return held;
}

it('gives an answer back only while the graph stands where it stood', () => {
  const held = holding({ answers: 10, bytes: 100_000 });
  const given = answer(1);
  held.hold('a', '1', given);
  expect(held.find('a', '1')).toBe(given);
  expect(held.find('a', '2')).toBeUndefined();
  held.moveTo('2');
  expect([held.has('a'), held.find('a', '2'), held.size()]).toEqual([false, undefined, { answers: 0, bytes: 0 }]);
});

it('takes no answer of a state that is past', () => {
  const held = holding({ answers: 10, bytes: 100_000 });
  held.moveTo('2');
  held.hold('a', '1', answer(1));
  expect([held.has('a'), held.size()]).toEqual([false, { answers: 0, bytes: 0 }]);
});

it('holds nothing while there is no state to hold it of', () => {
  const held = holding({ answers: 10, bytes: 100_000 });
  held.hold('a', '1', answer(1));
  held.moveTo(undefined);
  held.hold('b', '1', answer(1));
  expect(held.size()).toEqual({ answers: 0, bytes: 0 });
});

it('lets the one go that was asked for least lately when there is one too many', () => {
  const held = holding({ answers: 2, bytes: 100_000 });
  held.hold('a', '1', answer(1));
  held.hold('b', '1', answer(1));
  held.find('a', '1');
  held.hold('c', '1', answer(1));
  expect(['a', 'b', 'c'].map((key) => held.has(key))).toEqual([true, false, true]);
});

it.each([[-1, true], [0, true], [1, false]])('holds to its bytes: %i over what fits', (over, areAllHeld) => {
  const each = 1_000 - BESIDE;
  const held = holding({ answers: 100, bytes: 8_000 });
  for (let at = 0; at < 7; at += 1) held.hold(String(at), '1', answer(each));
  held.hold('last', '1', answer(each + Math.min(over, 0)));
  if (over > 0) held.hold('one more', '1', answer(0));
  expect(held.has('0')).toBe(areAllHeld);
  expect(held.size().bytes).toBeLessThanOrEqual(8_000);
});

it('counts an answer once, however often it is held', () => {
  const held = holding({ answers: 10, bytes: 100_000 });
  held.hold('a', '1', answer(100));
  held.hold('a', '1', answer(50));
  expect(held.size()).toEqual({ answers: 1, bytes: 50 + BESIDE });
});

it('does not let one long answer drive out all others', () => {
  const held = holding({ answers: 10, bytes: 8_000 });
  held.hold('a', '1', answer(1_000 - BESIDE));
  held.hold('long', '1', answer(1_001 - BESIDE));
  expect([held.has('a'), held.has('long')]).toEqual([true, false]);
});
