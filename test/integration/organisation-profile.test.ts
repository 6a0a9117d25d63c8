import { expect, it } from 'vitest';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { aMembership, asking, BEFORE_ALL } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await organisationProfile(tx, asking(id, over)));

it('gives the Council its three seats, newest paper first, and keeps its vote unsaid', async () => {
  expect((await page('org-dcc'))?.seats.map(({ say, evidence }) => [say, evidence[0]?.lineFrom])).toEqual([
    ['Durham County Council is a member of the County Durham Care Partnership. Our papers do not say whether it votes.', 52],
    ["Durham County Council is a member of the Integration Board through Children's Services. Our papers do not say whether it votes.", 103],
    ['Durham County Council is a member of the Programme delivery groups. Our papers do not say whether it votes.', 208],
  ]);
});

it('says that a key stakeholder is no member', async () => {
  const healthwatch = await page('org-hw');
  expect(healthwatch?.seats).toEqual([]);
  expect(healthwatch?.mentions.map(({ say, links }) => [say, links.map(({ id }) => id)])).toEqual([
    ['Healthwatch consults local people, for example on dementia.', []],
    ['The Draft County Durham Plan 23/24 names it a key stakeholder; that is not a membership.', ['e.plan-2023']],
  ]);
  expect(healthwatch?.namesAsPrinted).toContain('HealthWatch');
});

it('tells what the paper proposes for the integrated care board from our reading of who it is', async () => {
  expect((await page('org-nencicb'))?.mentions.map(({ voice, evidence }) => [voice, evidence[0]?.lineFrom])).toEqual([
    ['PAPER_SAYS', 277], ['PAPER_SAYS', 77], ['OUR_READING', 161],
  ]);
});

it('drops a seat on the day it ends', async () => {
  const seats = async (asOf: string) => await withTx(async (tx) => {
    await aMembership(tx, { id: 'm.hand', member: 'org-tewv', body: 'b-lw-pb', validTo: '2023-04-01' });
    return (await organisationProfile(tx, asking('org-tewv', { asOf })))?.seats.some(({ id }) => id === 'm.hand');
  });
  expect([await seats('2023-03-31'), await seats('2023-04-01')]).toEqual([true, false]);
});

it('counts a seat held through a post in it', async () => {
  const seats = await withTx(async (tx) => {
    await aMembership(tx, { id: 'm.hand', member: 'post-lay', body: 'b-lw-pb' });
    return (await organisationProfile(tx, asking('org-dcc')))?.seats.map(({ id }) => id);
  });
  expect(seats).toContain('m.rel-101.org-dcc');
  expect(seats).not.toContain('m.hand');
});

it('stands empty before its first paper, and is nothing where nobody recorded it', async () => {
  expect(await page('org-dcc', { asOf: BEFORE_ALL })).toMatchObject({ status: null, slots: [], seats: [], mentions: [], history: [], evidence: [] });
  expect(await page('org-nobody')).toBeUndefined();
});
