import { expect, it } from 'vitest';
import { personProfile } from '../../server/questions/person-profile.ts';
import { asking, DAY_BEFORE, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await personProfile(tx, asking(id, over)));

it('shows the public post and when a paper shows it, and nothing else', async () => {
  const person = await page('p-burns');
  expect(person?.appointments.map(({ say, links }) => [say, links.map(({ id }) => id)])).toEqual([
    ['Director of Place, last seen on 15 March 2023. Our papers do not say from when.', ['post-dirplace']],
  ]);
  expect(person?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([7, 7, 7]);
});

it('is nothing to a reader who may not see the person', async () => {
  const hidden = await withTx(async (tx) => {
    await set(tx, 'p-burns', { visibility: 'STAFF' });
    return await personProfile(tx, asking('p-burns'));
  });
  expect(hidden).toBeUndefined();
});

it('stands empty before the first paper, and is nothing where nobody recorded the person', async () => {
  expect(await page('p-burns', { asOf: DAY_BEFORE })).toMatchObject({ appointments: [], history: [], evidence: [] });
  expect(await page('p-nobody')).toBeUndefined();
});
