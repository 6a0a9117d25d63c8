// No page reads a paper issued after the day asked.
import { expect, it } from 'vitest';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { deliverableProfile } from '../../server/questions/deliverable-profile.ts';
import { measureProfile } from '../../server/questions/measure-profile.ts';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { personProfile } from '../../server/questions/person-profile.ts';
import { placeProfile } from '../../server/questions/place-profile.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { riskProfile } from '../../server/questions/risk-profile.ts';
import { structure } from '../../server/questions/structure.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { aLaterPaper, anAbsence, asking, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Page = (tx: Tx, ask: ReturnType<typeof asking>) => Promise<unknown>;
const PAGES: readonly (readonly [string, Page, string])[] = [
  ['body', bodyProfile, 'b-cdcp'],
  ['organisation', organisationProfile, 'org-dcc'],
  ['post', postProfile, 'post-dirplace'],
  ['person', personProfile, 'p-burns'],
  ['plan', planProfile, 'e.plan-2023'],
  ['deliverable', deliverableProfile, 'd-lw-03'],
  ['measure', measureProfile, 'm-sw-01'],
  ['objective', objectiveProfile, 'o-sw-03'],
  ['risk', riskProfile, 'rk-2023-1'],
];

const shown = async (page: Page, id: string, { asOf, later }: { readonly asOf: string; readonly later: boolean }) => await withTx(async (tx) => {
  if (later) await aLaterPaper(tx, id);
  return JSON.stringify(await page(tx, asking(id, { asOf })));
});

it.each(PAGES)('the page of a %s is the same on the day of its paper, whatever is issued later', async (_, page, id) => {
  expect(await shown(page, id, { asOf: PAPER_DAY, later: true })).toBe(await shown(page, id, { asOf: PAPER_DAY, later: false }));
});

it.each(PAGES)('the page of a %s cites the later paper from its day on', async (_, page, id) => {
  expect(await shown(page, id, { asOf: '2024-06-01', later: true })).toContain('Later Paper');
});

it.each([['2023-06-01', 'POST_VACANT'], ['2024-06-01', 'DISPUTED'], ['2025-06-01', 'POST_VACANT']])('why a row is empty is asked on a day, newest first: on %s it is %s', async (asOf, reason) => {
  const chair = await withTx(async (tx) => {
    const gap = { of: 'b-lw-pb', slot: 'chair' };
    await anAbsence(tx, { ...gap, id: 'gap.hand.1', reason: 'POST_VACANT' });
    await anAbsence(tx, { ...gap, id: 'gap.hand.2', reason: 'DISPUTED', seen: '2024-01-01', validTo: '2025-01-01' });
    return (await bodyProfile(tx, asking('b-lw-pb', { asOf })))?.slots[4];
  });
  expect(chair?.absence).toBe(reason);
});

it('a body that papers show in 2014 and again after the day is drawn and counted in the gap, and last seen in 2014', async () => {
  const seen = async (issued: string) => await withTx(async (tx) => {
    await runnerOf(tx)("MATCH (body:Body {id: 'b-lw-pb'}) SET body.firstAttested = date('2014-02-13'), body.attestedOn = [date('2014-02-13')], body.lastAttested = date('2014-02-13')", {});
    if (issued !== '') await aLaterPaper(tx, 'b-lw-pb', issued);
    const ask = { asOf: '2024-06-01', proposals: false };
    const [picture, place] = [await structure(tx, { ...ask, depth: 12 }), await placeProfile(tx, { ...ask, today: '2026-11-23' })];
    const bodies = picture?.bodies.filter(({ party }) => party === 'BODY') ?? [];
    return { drawn: bodies.find(({ id }) => id === 'b-lw-pb')?.lastAttested, counted: place?.counts.bodiesInForce === bodies.length };
  });
  expect(await seen('2024-06-01')).toEqual({ drawn: '2024-06-01', counted: true });
  expect(await seen('2024-06-02')).toEqual({ drawn: '2014-02-13', counted: true });
  expect(await seen('')).toEqual({ drawn: undefined, counted: true });
});
