import { expect, it } from 'vitest';
import { putAway, putAwayAfter } from './put-away.ts';

function steps(done: string[]) {
  return [
    () => { done.push('folder'); },
    async () => { await Promise.resolve(); done.push('server'); throw new Error('The server would not stop.'); },
    () => { done.push('database'); throw new Error('The database would not close.'); },
  ];
}

it('takes every step, last first, and tells the first failure', async () => {
  const done: string[] = [];
  await expect(putAway(steps(done))).rejects.toThrow('The database would not close.');
  expect(done).toEqual(['database', 'server', 'folder']);
});

it('tells the reason for which all was put away, not what failed meanwhile', async () => {
  const done: string[] = [];
  await expect(putAwayAfter(new Error('That is not ours.'), steps(done))).rejects.toThrow('That is not ours.');
  expect(done).toHaveLength(3);
});

it('is silent when nothing fails', async () => {
  await expect(putAway([() => undefined])).resolves.toBeUndefined();
});
