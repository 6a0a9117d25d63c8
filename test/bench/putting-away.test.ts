import { expect, it } from 'vitest';
import { puttingAway } from './putting-away.ts';

it('undoes what was begun, the last first, and answers', async () => {
  const undone: string[] = [];
  const done = await puttingAway((begun) => {
    begun.push(() => { undone.push('store'); }, () => { undone.push('api'); });
    return Promise.resolve(7);
  });
  expect([done, undone]).toEqual([7, ['api', 'store']]);
});

it('closes the store where the places cannot be loaded, and says why', async () => {
  const undone: string[] = [];
  const failing = puttingAway((begun) => {
    begun.push(() => { undone.push('store'); });
    return Promise.reject(new Error('The seed cannot be read.'));
  });
  await expect(failing).rejects.toThrow('The seed cannot be read.');
  expect(undone).toEqual(['store']);
});
