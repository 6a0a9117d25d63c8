// What has ended says so wherever something still hangs on it.
import { expect, it } from 'vitest';
import type { Day } from '#schema/period.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { personProfile } from '../../server/questions/person-profile.ts';
import { placeProfile } from '../../server/questions/place-profile.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { anAssignment, asking, begin, end, set } from '../support/hand-made.ts';
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

it('a theme, and with it what it holds, on the pages of all who answer for its area and of its place', async () => {
  const told = await withTx(async (tx) => {
    for (const party of ['org-dcc', 'post-dirplace']) await anAssignment(tx, { id: `a.hand.${party}`, item: 'pa-lw', party, letter: 'RESPONSIBLE' });
    await end(tx, 'th-lw-1', '2023-06-01');
    const on = async (asOf: Day) => {
      const pages = [await bodyProfile(tx, asking('b-lw-pb', { asOf })), await organisationProfile(tx, asking('org-dcc', { asOf })), await postProfile(tx, asking('post-dirplace', { asOf }))];
      const said = pages.map((page) => page?.duties.map(({ say }) => /Living Well: (\d+) deliverables/u.exec(say)?.[1]).find((count) => count !== undefined));
      const plan = await planProfile(tx, asking('e.plan-2023', { asOf }));
      const living = plan?.areas.find(({ area }) => area.id === 'pa-lw')?.themes.flatMap(({ deliverables }) => deliverables);
      return [...said, String(living?.length), (await placeProfile(tx, { asOf, today: '2026-11-23', proposals: false }))?.counts.deliverables];
    };
    return [await on('2023-05-31'), await on('2023-06-01')];
  });
  expect(told).toEqual([['48', '48', '48', '48', 156], ['43', '43', '43', '43', 151]]);
});

it.each(['pa-lw', 'th-lw-1'])('what the place holds under %s, from its end on and before its start', async (id) => {
  const counted = async (arrange: (tx: Tx) => Promise<void>) => await withTx(async (tx) => {
    await arrange(tx);
    const on = async (asOf: Day) => (await placeProfile(tx, { asOf, today: '2026-11-23', proposals: false }))?.counts.deliverables;
    return [await on('2023-05-31'), await on('2023-06-01')];
  });
  const rest = 156 - (id === 'pa-lw' ? 48 : 5);
  expect(await counted((tx) => end(tx, id, '2023-06-01'))).toEqual([156, rest]);
  expect(await counted((tx) => begin(tx, id, '2023-06-01'))).toEqual([rest, 156]);
  expect(await counted((tx) => set(tx, id, { status: 'REJECTED' }))).toEqual([rest, rest]);
});
