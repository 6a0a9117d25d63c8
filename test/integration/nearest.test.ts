// An empty slot has its reason and, where there is one, the nearest thing known: exact cases of the papers, and what an edit leaves.
import { expect, it } from 'vitest';
import type { Slot } from '#schema/answer.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { decisionTrail } from '../../server/questions/decision-trail.ts';
import { deliverableProfile } from '../../server/questions/deliverable-profile.ts';
import { escalationRoute } from '../../server/questions/escalation-route.ts';
import { measureProfile } from '../../server/questions/measure-profile.ts';
import { objectiveProfile } from '../../server/questions/objective-profile.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { riskProfile } from '../../server/questions/risk-profile.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { aMembership, asking, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Ask = ReturnType<typeof asking>;
type Page = (tx: Tx, ask: Ask) => Promise<{ readonly slots: readonly Slot[] } | undefined>;

interface Emptied {
  readonly page: Page;
  readonly id: string;
  readonly slot: string;
  readonly over?: Parameters<typeof asking>[1];
  readonly arrange?: (tx: Tx) => Promise<void>;
}

/** Why the slot is empty, and what is nearest: the sentence, who speaks, the lines it rests on, what it names. */
async function emptied({ page, id, slot, over, arrange }: Emptied) {
  const answer = await withTx(async (tx) => {
    await arrange?.(tx);
    return await page(tx, asking(id, over));
  });
  const row = answer?.slots.find((one) => one.slot === slot);
  return { absence: row?.absence, nearest: row?.nearest.map(({ say, voice, evidence, links }) => [say, voice, evidence.map(({ document, lineFrom }) => `${document.id} ${String(lineFrom)}`).join(), links.map((thing) => thing.id).join()]) };
}

const RATED = 'Of the 7 risks to the plan “Better Care Fund plan for County Durham” 7 are rated. No paper says that one of them is this risk.';
const TARGETED = '1 measure is tied to the theme Urgent and Emergency Care, under whose name it is printed; for “See and treat within four hours at Accident and Emergency” a target is printed: < 4 hours.';
const MEMORANDUM = 'Nearest known: Memorandum of Understanding for the Accountable Care Network; a review of it is announced, and no date is stated. That it stands in for terms of reference is our reading of its name.';

it.each<readonly [string, Emptied, string, readonly (readonly string[])[]]>([
  ['an unrated risk: the older plan that rates its risks', { page: riskProfile, id: 'rk-2023-1', slot: 'rating' }, 'NOT_STATED_IN_SOURCE',
    [[RATED, 'OUR_READING', 'doc-003 284,doc-003 285,doc-003 286,doc-003 287,doc-003 290,doc-003 291,doc-003 292', 'e.plan-bcf']]],
  ['a measure without a baseline: its target', { page: measureProfile, id: 'm-lw-01', slot: 'baseline' }, 'BLANK_IN_SOURCE', [['Its target is printed: < 4 hours.', 'PAPER_SAYS', 'doc-001 315', '']]],
  ['a measure without a target: where it stands', { page: measureProfile, id: 'm-sw-02', slot: 'target' }, 'BLANK_IN_SOURCE',
    [['Where it stands is printed: Healthy weight: reception 75.5%, year 6 58.8%.', 'PAPER_SAYS', 'doc-001 204', '']]],
  ['a measure without a date: the years in the title of its plan', { page: measureProfile, id: 'm-lw-01', slot: 'due' }, 'BLANK_IN_SOURCE',
    [['The title of its plan has “23/24”; whether that is by when, no cell says.', 'PAPER_SAYS', 'doc-001 1,doc-001 5', 'e.plan-2023']]],
  ['an objective without a target: the measure of the theme it is printed under, and its target', { page: objectiveProfile, id: 'o-lw-01', slot: 'target' }, 'NOT_STATED_IN_SOURCE', [[TARGETED, 'OUR_READING', 'doc-001 315', 'th-lw-1,m-lw-01']]],
  ['an objective under a heading whose theme has no printed target: its measures', { page: objectiveProfile, id: 'o-sw-20', slot: 'target' }, 'NOT_STATED_IN_SOURCE',
    [['4 measures are tied to the theme Mental Health and Learning Disabilities, under whose name it is printed; no target is printed for any of them.', 'OUR_READING', 'doc-001 209,doc-001 210,doc-001 211,doc-001 212', 'th-sw-8']]],
  ['an objective under no heading: nothing', { page: objectiveProfile, id: 'o-aw-03', slot: 'target' }, 'NOT_STATED_IN_SOURCE', []],
  ['a plan without dates: the day on which it was signed', { page: planProfile, id: 'e.plan-bcf', slot: 'dates' }, 'NOT_STATED_IN_SOURCE',
    [['It was signed on 13 February 2014, by 4 signatures; from when to when it holds, no paper says.', 'PAPER_SAYS', 'doc-003 31,doc-003 36,doc-003 41,doc-003 46', '']]],
  ['a plan without dates: the years in its title', { page: planProfile, id: 'e.plan-2021', slot: 'dates' }, 'NOT_STATED_IN_SOURCE',
    [['Its title has “2020-2025”; what that says of its dates, no paper says.', 'PAPER_SAYS', 'doc-000 5,doc-000 11', '']]],
  ['a plan without dates, years or signatures: nothing', { page: planProfile, id: 'e.plan-jlhws', slot: 'dates' }, 'NOT_STATED_IN_SOURCE', []],
  ['a body of which no paper says how often it meets: a meeting of it', { page: bodyProfile, id: 'b-hwb-cd', slot: 'rhythm' }, 'NOT_STATED_IN_SOURCE',
    [['“Health and Wellbeing Board, 25 May 2018” is a meeting of it.', 'PAPER_SAYS', 'doc-002 5', 'mtg.002']]],
  ['a deliverable without its measure: those of its theme', { page: deliverableProfile, id: 'd-lw-03', slot: 'measureReference' }, 'LOST_IN_EXTRACTION',
    [['1 measure is tied to its theme Urgent and Emergency Care by the printed label; whether it is meant, no cell says.', 'OUR_READING', 'doc-001 315', 'th-lw-1']]],
  ['a deliverable without its timing: the dates that its text prints', { page: deliverableProfile, id: 'd-aw-20', slot: 'timing' }, 'LOST_IN_EXTRACTION',
    [['Its text prints “March 2024”; whether that is when it is due, no cell says.', 'PAPER_SAYS', 'doc-001 386', '']]],
  ['a deliverable whose text prints no date: nothing', { page: deliverableProfile, id: 'd-lw-03', slot: 'timing' }, 'LOST_IN_EXTRACTION', []],
  ['a post that is only proposed: the one it is to follow', { page: postProfile, id: 'post-dics', slot: 'holder', over: { proposals: true } }, 'AWAITING_AGREEMENT',
    [['It takes the place of the Director of Integration (proposed).', 'OUR_READING', 'doc-002 58', 'post-dirint']]],
  ['the same without proposals: nothing', { page: postProfile, id: 'post-dics', slot: 'holder' }, 'AWAITING_AGREEMENT', []],
  ['a body without terms of reference: its memorandum', { page: bodyProfile, id: 'b-acn', slot: 'terms' }, 'NOT_STATED_IN_SOURCE', [[MEMORANDUM, 'OUR_READING', 'doc-002 53,doc-002 127,doc-002 128', '']]],
  ['a body of which papers name no chair at all: nothing', { page: bodyProfile, id: 'b-cdcp', slot: 'chair' }, 'NOT_STATED_IN_SOURCE', []],
  ['a body whose chair has ended: who chaired it last', { page: bodyProfile, id: 'b-hwb-cd', slot: 'chair', arrange: (tx) => end(tx, 'm.post-chairhwb', '2020-07-01') }, 'NOT_STATED_IN_SOURCE',
    [['The Chair of County Durham Health and Wellbeing Board chaired it last, until 1 July 2020.', 'PAPER_SAYS', 'doc-003 46', 'post-chairhwb']]],
  ['a body without a chair: its vice chair before whoever supports its work', { page: bodyProfile, id: 'b-cdcp', slot: 'chair', arrange: async (tx) => {
    await aMembership(tx, { id: 'm.a', member: 'post-lay', body: 'b-cdcp', role: 'SUPPORT', claimIds: ['c.rel-101.p.001.0052'] });
    await aMembership(tx, { id: 'm.b', member: 'post-dirplace', body: 'b-cdcp', role: 'VICE_CHAIR', claimIds: ['c.rel-101.p.001.0052'] });
  } }, 'NOT_STATED_IN_SOURCE', [
    ['The Director of Place is vice chair of the County Durham Care Partnership. Our papers do not say whether it votes.', 'PAPER_SAYS', 'doc-001 52', 'post-dirplace'],
    ['The Lay member for involvement and engagement, Care Partnership supports the work of the County Durham Care Partnership. Our papers do not say whether it votes.', 'PAPER_SAYS', 'doc-001 52', 'post-lay']]],
  ['a post whose holder has left: who held it last', { page: postProfile, id: 'post-dirplace', slot: 'holder', over: { asOf: '2024-07-01' }, arrange: (tx) => end(tx, 'tn-01', '2024-07-01') }, 'NOT_STATED_IN_SOURCE',
    [['Sarah Burns held it last, until 1 July 2024.', 'PAPER_SAYS', 'doc-001 7', 'p-burns']]],
  ['the same to a reader who may not see who: no name', { page: postProfile, id: 'post-dirplace', slot: 'holder', over: { asOf: '2024-07-01' }, arrange: async (tx) => {
    await end(tx, 'tn-01', '2024-07-01');
    await set(tx, 'p-burns', { visibility: 'RESTRICTED' });
  } }, 'NOT_STATED_IN_SOURCE', [['A person whose name is not shown held it last, until 1 July 2024.', 'PAPER_SAYS', 'doc-001 7', '']]],
])('%s', async (_, asked, ...[absence, nearest]) => {
  expect(await emptied(asked)).toEqual({ absence, nearest });
});

it('a filled slot has nothing beside it', async () => {
  expect(await emptied({ page: postProfile, id: 'post-dirplace', slot: 'holder' })).toEqual({ absence: null, nearest: [] });
});

it('what no decision is recorded of has the proposal and its day, or that of its paper', async () => {
  const trail = async (id: string, proposals = false) => await withTx((tx) => decisionTrail(tx, { id, today: '2026-11-29', proposals, visibilities: ['PUBLIC'] }));
  const asked = await trail('plan-hsc');
  expect(asked).toMatchObject({ decisions: [], absence: 'AWAITING_AGREEMENT', nearest: [{ id: 'l-rec-2018-03', voice: 'PAPER_SAYS',
    say: '“Support the intention to develop the plan”, of the County Durham Health and Wellbeing Board (proposed). Its meeting was on 25 May 2018.', links: [{ id: 'b-hwb-cd' }] }] });
  expect((await trail('e.plan-pdd'))?.nearest[0]?.say).toContain('No paper gives its day; the paper that tells of it is undated, not before November 2015.');
  expect(await trail('plan-hsc', true)).toMatchObject({ decisions: [{ id: 'l-rec-2018-03' }], absence: null, nearest: [] });
  expect(await trail('d-lw-03')).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', nearest: [] });
});

it('a post that answers for an item and has no holder says why; one whose holder is not shown does not', async () => {
  const holdings = async (id: string, asOf: string, hidden?: string) => await withTx(async (tx) => {
    if (hidden !== undefined) await set(tx, hidden, { visibility: 'RESTRICTED' });
    const [card, route] = [await ownership(tx, asking(id, { asOf })), await escalationRoute(tx, asking(id, { asOf }))];
    const duties = [...card?.owners ?? [], ...card?.responsible ?? []].filter(({ party }) => party.kind === 'POST');
    const steps = (route?.routes ?? []).flatMap((one) => one.steps).filter(({ party }) => party.kind === 'POST');
    return [duties, steps].map((parts) => [...new Set(parts.map(({ heldBy, absence }) => `${heldBy?.id ?? 'nobody'} ${String(absence)}`))]);
  });
  expect(await holdings('pr-1', '2014-03-01')).toEqual([['nobody EXISTS_BUT_UNNAMED'], ['nobody EXISTS_BUT_UNNAMED']]);
  expect(await holdings('prog-darlington', '2015-11-01')).toEqual([['p-rose null'], ['p-rose null']]);
  expect(await holdings('prog-darlington', '2015-11-01', 'p-rose')).toEqual([['nobody null'], ['nobody null']]);
});
