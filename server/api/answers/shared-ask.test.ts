import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sharedAsk } from './shared-ask.ts';

/** An ask whose results are handed out by hand, each the number of its asking. */
function byHand() {
  const waiting: ((isWell: boolean) => void)[] = [];
  let asked = 0;
  const ask = sharedAsk(() => {
    asked += 1;
    const mine = asked;
    return new Promise<number>((resolve, reject) => {
      waiting.push((isWell) => { if (isWell) resolve(mine); else reject(new Error(`The ${String(mine)}th failed.`)); });
    });
  });
  return { ask, asked: () => asked, finish: async (isWell = true) => { waiting.shift()?.(isWell); await turn(); } };
}

it('tells nobody what was asked before they came', async () => {
  const { ask, finish } = byHand();
  const first = ask();
  const second = ask();
  await finish();
  await finish();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
});

it('asks once for all who came while one was under way', async () => {
  const { ask, asked, finish } = byHand();
  const all = [ask(), ask(), ask(), ask()];
  await finish();
  await finish();
  expect([await Promise.all(all), asked()]).toEqual([[1, 2, 2, 2], 2]);
});

it('begins at once when none is under way', async () => {
  const { ask, asked, finish } = byHand();
  const first = ask();
  await finish();
  await first;
  const second = ask();
  expect(asked()).toBe(2);
  await finish();
  expect(await second).toBe(2);
});

it('fails those who shared the one that failed, and nobody after them', async () => {
  const { ask, finish } = byHand();
  const [first, second] = [ask(), ask()];
  const failed = expect(first).rejects.toThrow('The 1th failed.');
  await finish(false);
  await failed;
  await finish();
  expect(await second).toBe(2);
});
