// What has ended says so wherever something still hangs on it.
import { expect, it } from 'vitest';
import type { Day } from '#schema/period.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { personProfile } from '../../server/questions/person-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { asking, end } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

it('a post beside whom it still shows, and the page of that person', async () => {
  const told = await withTx(async (tx) => {
    const holderOn = async (asOf: Day) => (await postProfile(tx, asking('post-dirint', { asOf })))?.slots.find(({ slot }) => slot === 'holder')?.remark;
    const heldOn = async (asOf: Day) => (await personProfile(tx, asking('p-jeavons', { asOf })))?.appointments.map(({ say }) => say).join(' ');
    return { before: [await holderOn('2018-12-31'), await heldOn('2018-12-31')], after: [await holderOn('2019-01-01'), await heldOn('2019-01-01')] };
  });
  expect(told.before).toEqual([null, expect.not.stringContaining('has ended')]);
  expect(told.after).toEqual(['The Director of Integration has ended.', expect.stringContaining('The Director of Integration has ended.')]);
});

it('a body on the page of an organisation that sits on it', async () => {
  const seats = await withTx(async (tx) => {
    await end(tx, 'b-cdcp', '2024-01-01');
    const on = async (asOf: Day) => (await organisationProfile(tx, asking('org-dcc', { asOf })))?.seats.map(({ say }) => say).filter((say) => say.includes('Care Partnership has ended'));
    return [await on('2023-12-31'), await on('2024-01-01')];
  });
  expect(seats.map((each) => each?.length)).toEqual([0, 1]);
});
