import { afterEach, expect, it, vi } from 'vitest';
import { keepArrangement, keptArrangement } from './kept-arrangement.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('keeps the last choice, and nothing once the usual one is chosen', () => {
  expect(keptArrangement()).toBeUndefined();
  for (const usual of ['hanging', undefined] as const) {
    keepArrangement('map');
    keepArrangement('banded');
    expect(keptArrangement()).toBe('banded');
    keepArrangement(usual);
    expect([keptArrangement(), localStorage.length]).toEqual([undefined, 0]);
  }
});

it('takes nothing that is none of ours, and stands a browser that keeps nothing', () => {
  keepArrangement('banded');
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, 'round');
  expect(keptArrangement()).toBeUndefined();
  const shut = (): never => { throw new Error('shut'); };
  vi.stubGlobal('localStorage', { getItem: shut, setItem: shut, removeItem: shut });
  keepArrangement('banded');
  expect(keptArrangement()).toBeUndefined();
});
