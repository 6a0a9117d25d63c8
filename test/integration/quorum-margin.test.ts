import { expect, it } from 'vitest';
import { quorumMargin } from '../../server/questions/quorum-margin.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { aMembership, anAppointment, BEFORE_ALL, PAPER_DAY, someTerms } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (body: string, over = {}) => ({ body, apologies: [], asOf: PAPER_DAY, proposals: false, visibilities: ['PUBLIC'] as const, ...over });
const ask = async (body: string, over = {}) => await withTx(async (tx) => await quorumMargin(tx, asking(body, over)));

/** Six seats on the Ageing Well board: a chair, two trusts, the council, a charity, a vacant post; one who only attends. */
async function aBoard(tx: Tx): Promise<void> {
  await aMembership(tx, { id: 's.chair', member: 'post-dirplace', body: 'b-aw-pb', role: 'CHAIR' });
  await aMembership(tx, { id: 's.nhs1', member: 'org-tewv', body: 'b-aw-pb' });
  await aMembership(tx, { id: 's.nhs2', member: 'org-cddft', body: 'b-aw-pb' });
  await aMembership(tx, { id: 's.dcc', member: 'org-dcc', body: 'b-aw-pb' });
  await aMembership(tx, { id: 's.dca', member: 'org-dca', body: 'b-aw-pb' });
  await aMembership(tx, { id: 's.lay', member: 'post-lay', body: 'b-aw-pb' });
  await aMembership(tx, { id: 's.guest', member: 'org-hw', body: 'b-aw-pb', placeHeld: 'ATTENDS' });
}

it('knows five seats of the Chief Officer group, nobody in them, no quorum, and a margin of null', async () => {
  const answer = await ask('b-cog', { asOf: '2015-11-01' });
  expect(answer).toMatchObject({ places: 5, vacant: 0, rules: [], margin: null, absence: 'NOT_STATED_IN_SOURCE', castingVote: 'No paper says whether anybody has a casting vote.' });
  expect(answer?.seats.map(({ absence, evidence }) => [absence, evidence.at(-1)?.lineFrom])).toEqual(Array.from({ length: 5 }, () => ['EXISTS_BUT_UNNAMED', 101]));
  expect(answer?.say).toBe('No paper states a quorum of the Chief Officer group. We know of 5 seats. So we cannot say how many members it can lose.');
});

it('knows neither seats nor quorum of the Living Well board', async () => {
  expect(await ask('b-lw-pb')).toMatchObject({ places: 0, seats: [], margin: null,
    say: 'No paper states a quorum of the Living Well Partnership Board. No paper names who sits on it, one by one. So we cannot say how many members it can lose.' });
});

it('shows the vacant lay seat of the Care Partnership and does not count members named only together', async () => {
  const answer = await ask('b-cdcp');
  expect(answer).toMatchObject({ places: 2, vacant: 1, isAtLeast: true, margin: null });
  expect(answer?.seats.find(({ id }) => id === 'm.post-lay')).toMatchObject({ isVacant: true, absence: 'POST_VACANT' });
  expect(answer?.notes).toContain('Members whom the papers name only together are not counted: how many they are is not stated.');
});

it('counts by kind of member: the tightest part is the margin', async () => {
  const answer = await withTx(async (tx) => {
    await aBoard(tx);
    await someTerms(tx, { id: 'tor', body: 'b-aw-pb', quorum: ['3 MEMBER', '1 NHS', '1 COUNCIL', '1 CHAIR'], castingVote: 'CHAIR' });
    return await quorumMargin(tx, asking('b-aw-pb'));
  });
  expect(answer?.rules.map(({ of, present, margin }) => [of, present, margin])).toEqual([['MEMBER', 5, 2], ['NHS', 2, 1], ['COUNCIL', 1, 0], ['CHAIR', 1, 0]]);
  expect(answer).toMatchObject({ margin: 0, places: 6, vacant: 1, absence: null, castingVote: 'The chair has a casting vote.' });
  expect(answer?.say).toBe('The Ageing Well Partnership Board needs 3 members, 1 member from the NHS, 1 member from a council and 1 chair or vice chair. '
    + 'We know of 6 seats; 1 is vacant. It can lose no more.');
});

it('counts apologies, and saves nothing', async () => {
  const margins = await withTx(async (tx) => {
    await aBoard(tx);
    await someTerms(tx, { id: 'tor', body: 'b-aw-pb', quorum: ['3 MEMBER'] });
    const on = async (apologies: readonly string[]) => await quorumMargin(tx, asking('b-aw-pb', { apologies }));
    return [await on([]), await on(['s.nhs1']), await on(['s.nhs1', 's.dca', 's.dcc']), await on([]), await on(['s.lay', 'nobody', 's.guest'])];
  });
  expect(margins.map((answer) => answer?.margin)).toEqual([2, 1, -1, 2, 2]);
  expect(margins[0]?.say).toContain('It can lose 2 more.');
  expect(margins[2]?.say).toContain('1 is vacant and 3 are away. It is 1 member short of its quorum.');
  expect(margins[4]?.notes).toContain('2 apologies name no seat of it and are not counted.');
});

it('counts a vacant seat as held once it is filled, shown or not', async () => {
  const margin = async (asOf: string) => await withTx(async (tx) => {
    await aBoard(tx);
    await someTerms(tx, { id: 'tor', body: 'b-aw-pb', quorum: ['5 MEMBER'] });
    await anAppointment(tx, { id: 't.1', name: 'Cy Hidden', post: 'post-lay', validFrom: '2023-06-01', visibility: 'RESTRICTED' });
    return (await quorumMargin(tx, asking('b-aw-pb', { asOf })))?.margin;
  });
  expect([await margin('2023-05-31'), await margin('2023-06-01')]).toEqual([0, 1]);
});

it('tells how sure the rule is on the day, and why there is no casting vote', async () => {
  const ruled = async (asOf: string) => await withTx(async (tx) => {
    await someTerms(tx, { id: 'tor', body: 'b-cdcp', quorum: ['1 MEMBER'] });
    return await quorumMargin(tx, asking('b-cdcp', { asOf }));
  });
  expect([(await ruled('2025-03-15'))?.certainty, (await ruled('2025-03-16'))?.certainty]).toEqual(['ATTESTED', 'EXTRAPOLATED']);
  expect(await ruled(PAPER_DAY)).toMatchObject({ castingVoteAbsence: 'NOT_STATED_IN_SOURCE' });
  expect(await ask('b-cdcp')).toMatchObject({ certainty: null, castingVoteAbsence: 'NOT_STATED_IN_SOURCE' });
});

it('says that more may come where members are named only together', async () => {
  const answer = await withTx(async (tx) => {
    await someTerms(tx, { id: 'tor', body: 'b-cdcp', quorum: ['1 MEMBER'] });
    return await quorumMargin(tx, asking('b-cdcp'));
  });
  expect(answer).toMatchObject({ margin: 0, isAtLeast: true });
  expect(answer?.say).toContain('By the members we can count it can lose no more.');
});

it('is silent before the first paper, and nothing where nobody recorded it', async () => {
  expect(await ask('b-cdcp', { asOf: BEFORE_ALL })).toMatchObject({ seats: [], margin: null, absence: null });
  for (const stranger of ['b-nowhere', 'org-dcc', '', '‮']) expect(await ask(stranger)).toBeUndefined();
});

it('takes five thousand strange apologies for none', async () => {
  expect((await ask('b-cog', { asOf: '2015-11-01', apologies: Array.from({ length: 5_000 }, (_, at) => `x${String(at)}`) }))?.places).toBe(5);
});
