// What there is to do, from facts made by hand on the seeded database; all of it is rolled back.
import { expect, it } from 'vitest';
import { todayInLondon } from '#schema/period.ts';
import { WORK_LISTS, type WorkList } from '#schema/vocabulary/work-lists.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { workLists } from '../../server/questions/work-lists.ts';
import { OFFICER } from '../support/editing.ts';
import { aLine, aMembership, anAbsence, anAppointment, anAssignment, aReport, BEFORE_ALL, end, someTerms } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const DAY = '2024-06-01';

async function asked(tx: Tx, list: WorkList, over: object = {}) {
  const { lists: [found] } = await workLists(tx, { asOf: DAY, list, visibilities: ['PUBLIC'], first: 500, skip: 0, ...over });
  if (found === undefined) throw new Error('The list was not answered.');
  return found;
}

const items = async (tx: Tx, list: WorkList, over: object = {}) => (await asked(tx, list, over)).items;
const itemOf = async (tx: Tx, list: WorkList, { id, ...over }: { readonly id: string; readonly [over: string]: unknown }) => (await items(tx, list, over)).find((item) => item.id === id);

it('tells of a seat, a duty and a line that go on after their body, from its last day on, and how each is ended', async () => {
  await withTx(async (tx) => {
    await aMembership(tx, { id: 'seat.x', member: 'org-dcc', body: 'b-lw-pb' });
    await anAssignment(tx, { id: 'duty.x', item: 'd-lw-05', party: 'b-lw-pb', letter: 'ACCOUNTABLE' });
    await aReport(tx, { id: 'line.x', from: 'b-lw-pb', to: 'b-hwb-cd' });
    await end(tx, 'b-lw-pb', '2024-05-01');
    expect(await itemOf(tx, 'OUTLIVED', { id: 'seat.x', asOf: '2024-04-30' })).toBeUndefined();
    expect(await itemOf(tx, 'OUTLIVED', { id: 'seat.x', asOf: '2024-05-01' })).toMatchObject({ on: '2024-05-01' });
    expect(await itemOf(tx, 'OUTLIVED', { id: 'seat.x' })).toMatchObject({
      command: 'endMembership', on: '2024-05-01', thing: { id: 'b-lw-pb' }, other: { id: 'org-dcc' },
      say: 'The seat that joins Durham County Council and the Living Well Partnership Board goes on, though the Living Well Partnership Board is no more since 1 May 2024.',
    });
    expect(await itemOf(tx, 'OUTLIVED', { id: 'duty.x' })).toMatchObject({ command: 'endOwnership', other: { id: 'd-lw-05' } });
    expect(await itemOf(tx, 'OUTLIVED', { id: 'line.x' })).toMatchObject({ command: 'endLine', other: { id: 'b-hwb-cd' } });
  });
});

it('tells once of a line both of whose ends are no more, by the one that ended first', async () => {
  await withTx(async (tx) => {
    await aReport(tx, { id: 'line.x', from: 'b-lw-pb', to: 'b-aw-pb' });
    await end(tx, 'b-lw-pb', '2024-05-01');
    await end(tx, 'b-aw-pb', '2024-04-01');
    expect((await items(tx, 'OUTLIVED')).filter(({ id }) => id === 'line.x').map(({ thing }) => thing.id)).toEqual(['b-aw-pb']);
  });
});

it('looks twelve months ahead for ends of office and reviews, the soonest first', async () => {
  await withTx(async (tx) => {
    await anAppointment(tx, { id: 'term.x', name: 'Ada Linden', post: 'post-dirint', validTo: '2025-06-01' });
    await anAppointment(tx, { id: 'term.late', name: 'Bea Linden', post: 'post-dirint', validTo: '2025-06-02' });
    await anAppointment(tx, { id: 'term.over', name: 'Cy Linden', post: 'post-dirint', validTo: DAY });
    await someTerms(tx, { id: 'tor.x', body: 'b-lw-pb', reviewDue: '2024-07-01' });
    const found = (await items(tx, 'ENDING_SOON')).filter(({ id }) => id.startsWith('term.') || id === 'tor.x');
    expect(found.map(({ id, command }) => [id, command])).toEqual([['tor.x', 'addTerms'], ['term.x', 'extendAppointment']]);
    expect(found.map(({ say }) => say)).toEqual([
      'The terms of reference of the Living Well Partnership Board fall due for review on 1 July 2024.',
      'The appointment of Ada Linden as the Director of Integration ends on 1 June 2025.',
    ]);
  });
});

it('does not name a person whom the asker may not see', async () => {
  await withTx(async (tx) => {
    await anAppointment(tx, { id: 'term.x', name: 'Ada Linden', post: 'post-dirint', validTo: '2025-06-01', visibility: 'RESTRICTED' });
    expect(await itemOf(tx, 'ENDING_SOON', { id: 'term.x' })).toMatchObject({ other: null, say: 'The appointment of somebody as the Director of Integration ends on 1 June 2025.' });
    expect(await itemOf(tx, 'ENDING_SOON', { id: 'term.x', visibilities: ['RESTRICTED'] })).toMatchObject({ other: { name: 'Ada Linden' } });
  });
});

it('calls a post vacant that somebody held, or that a paper calls so, and none of which no holder was ever known', async () => {
  await withTx(async (tx) => {
    await anAppointment(tx, { id: 'term.x', name: 'Ada Linden', post: 'post-lay', validTo: '2024-05-01' });
    await anAbsence(tx, { id: 'gap.x', of: 'post-coo-nd', slot: 'holder', reason: 'POST_VACANT' });
    expect(await itemOf(tx, 'VACANT', { id: 'post-lay', asOf: '2024-04-30' })).toBeUndefined();
    expect(await itemOf(tx, 'VACANT', { id: 'post-lay' })).toMatchObject({ on: '2024-05-01', command: 'appoint', thing: { id: 'post-lay' } });
    expect((await itemOf(tx, 'VACANT', { id: 'post-lay' }))?.say).toMatch(/^Nobody has held the post of .* since 1 May 2024\.$/);
    expect((await items(tx, 'VACANT')).every(({ on, id }) => on !== null || id === 'post-coo-nd')).toBe(true);
  });
});

it('tells of what was to begin and is still proposed, from its day on', async () => {
  await withTx(async (tx) => {
    await aLine(tx, { id: 'line.x', type: 'SUPPORTS', from: 'b-lw-pb', to: 'b-hwb-cd', status: 'PROPOSED', validFrom: '2024-05-01' });
    expect(await itemOf(tx, 'PROPOSED_BEFORE', { id: 'line.x', asOf: '2024-04-30' })).toBeUndefined();
    expect(await itemOf(tx, 'PROPOSED_BEFORE', { id: 'line.x' })).toMatchObject({
      command: 'redateLine', say: 'The line “supports” between the Living Well Partnership Board and the County Durham Health and Wellbeing Board was to begin on 1 May 2024 and is still only proposed or agreed.',
    });
  });
});

it('asks for a confirmation six months after an owner was last named, and no more once it is confirmed', async () => {
  await withTx(async (tx) => {
    await anAssignment(tx, { id: 'duty.x', item: 'd-lw-05', party: 'b-lw-pb', letter: 'ACCOUNTABLE', attested: '2023-12-01' });
    expect(await itemOf(tx, 'TO_CONFIRM', { id: 'duty.x', asOf: '2024-05-31' })).toBeUndefined();
    expect(await itemOf(tx, 'TO_CONFIRM', { id: 'duty.x' })).toMatchObject({ command: 'confirmOwnership', on: '2023-12-01', thing: { id: 'd-lw-05' }, other: { id: 'b-lw-pb' } });
    await runnerOf(tx)('MATCH (duty:Assignment {id: $id}) SET duty:Record', { id: 'duty.x' });
    expect((await commandsByName.confirmOwnership(tx, [{ assignment: 'duty.x', version: 1 }], OFFICER)).ok).toBe(true);
    expect(await itemOf(tx, 'TO_CONFIRM', { id: 'duty.x', asOf: todayInLondon() })).toBeUndefined();
  });
});

it('does not count on a day what a later paper says of an owner', async () => {
  await withTx(async (tx) => {
    await anAssignment(tx, { id: 'duty.x', item: 'd-lw-05', party: 'b-lw-pb', letter: 'ACCOUNTABLE', attested: '2023-12-01' });
    await runnerOf(tx)('MATCH (duty:Assignment {id: $id}) SET duty.attestedOn = duty.attestedOn + [date($later)]', { id: 'duty.x', later: '2024-06-15' });
    expect(await itemOf(tx, 'TO_CONFIRM', { id: 'duty.x' })).toMatchObject({ on: '2023-12-01' });
    expect(await itemOf(tx, 'TO_CONFIRM', { id: 'duty.x', asOf: '2024-06-15' })).toBeUndefined();
  });
});

it('tells of what an officer recorded without a paper, and not of what cites one', async () => {
  await withTx(async (tx) => {
    const isMade = async (name: string, by: object) => (await commandsByName.addOrganisation(tx, [{ name, kind: 'VCSE' }], { ...OFFICER, ...by })).ok;
    expect([await isMade('Harbour Trust', {}), await isMade('Quay Trust', { source: 'doc-001' })]).toEqual([true, true]);
    const found = await items(tx, 'TO_MINUTE', { asOf: todayInLondon() });
    expect(found.map(({ thing }) => thing.name)).toEqual(['Harbour Trust']);
  });
});

it('answers every list, in its order, page by page, and says of an empty one that it is', async () => {
  await withTx(async (tx) => {
    const all = (await workLists(tx, { asOf: DAY, visibilities: ['PUBLIC'], first: 2, skip: 0 })).lists;
    expect(all.map(({ list }) => list)).toEqual([...WORK_LISTS]);
    expect((await asked(tx, 'TO_CONFIRM')).total).toBeGreaterThan(3);
    for (const list of WORK_LISTS) {
      const whole = await items(tx, list);
      expect([await items(tx, list, { first: 1 }), await items(tx, list, { skip: 1 }), await items(tx, list, { skip: 100_000 })]).toEqual([whole.slice(0, 1), whole.slice(1), []]);
    }
    for (const { total: none, items: listed, say } of (await workLists(tx, { asOf: BEFORE_ALL, visibilities: ['PUBLIC'], first: 2, skip: 0 })).lists) {
      expect([none, listed, say.endsWith('.')]).toEqual([0, [], true]);
    }
  });
});

it.each(['0001-01-01', '9999-12-31'])('answers on %s too', async (asOf) => {
  await withTx(async (tx) => {
    expect((await workLists(tx, { asOf, visibilities: ['PUBLIC'], first: 500, skip: 0 })).lists).toHaveLength(WORK_LISTS.length);
  });
});
