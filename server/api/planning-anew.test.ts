import { expect, it } from 'vitest';
import { planningAnew } from './planning-anew.ts';

function aPiece() {
  const state: { begun: number; end: (error?: Error) => void } = { begun: 0, end: () => undefined };
  const run = () => new Promise<void>((resolve, reject) => {
    state.begun += 1;
    state.end = (error) => { if (error === undefined) resolve(); else reject(error); };
  });
  return { state, run };
}

it('tries a question once at a time, tells who waits for it alone, and may try it again later', async () => {
  const { state, run } = aPiece();
  const anew = planningAnew(new Map([['slow', run]]));
  anew.begin(['slow', 'nothing of the kind']);
  anew.begin(['slow']);
  expect([state.begun, anew.isBusy()]).toEqual([1, true]);
  await anew.done(['another']);
  const waited = anew.done(['slow']).then(() => 'tried');
  state.end(new Error('Too long again.'));
  expect(await waited).toBe('tried');
  expect(anew.isBusy()).toBe(false);
  anew.begin(['slow']);
  expect(state.begun).toBe(2);
  state.end();
  await anew.done(['slow']);
  expect(anew.isBusy()).toBe(false);
});
