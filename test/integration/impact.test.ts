// What would be left if a post or a body ended: on the seed and on hand-made facts, all of it rolled back.
import { describe, expect, it } from 'vitest';
import { closureImpact } from '../../server/previewing/closure-impact.ts';
import type { ImpactAsk } from '../../server/previewing/closing-impact.ts';
import { postImpact } from '../../server/previewing/post-impact.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { aMembership, anAssignment, aReport, end } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const BY = { viewer: { id: 'officer' }, reason: 'Tried and undone' };
const ask = (id: string, over: Partial<ImpactAsk> = {}): ImpactAsk => ({ id, on: '2026-04-01', proposals: false, visibilities: ['PUBLIC'], ...over });
const slotsOf = (impact: Awaited<ReturnType<typeof postImpact>>) => Object.fromEntries((impact?.slots ?? []).map(({ slot, say, absence }) => [slot, absence ?? say]));
const ofPost = (id: string, arrange: (tx: Tx) => Promise<void> = () => Promise.resolve(), over: Partial<ImpactAsk> = {}) =>
  withTx(async (tx) => { await arrange(tx); return await postImpact(tx, ask(id, over), BY); });
const ofParty = (id: string, arrange: (tx: Tx) => Promise<void> = () => Promise.resolve(), over: Partial<ImpactAsk> = {}) =>
  withTx(async (tx) => { await arrange(tx); return await closureImpact(tx, ask(id, over), BY); });

describe('what is left unled when a post goes', () => {
  it('tells that the review of children’s governance has no lead, and of nothing else a source states', async () => {
    const impact = await ofPost('post-cdcyps');
    expect(slotsOf(impact)).toEqual({
      owner: 'NOT_STATED_IN_SOURCE', chair: 'NOT_STATED_IN_SOURCE', route: 'NOT_STATED_IN_SOURCE', seat: 'NOT_STATED_IN_SOURCE',
      signature: 'NOT_STATED_IN_SOURCE', delegation: 'NOT_STATED_IN_SOURCE', lead: `“Review of the governance of children's services” is left with nobody responsible.`,
    });
    expect(impact?.losses).toHaveLength(1);
    expect(impact?.losses[0]?.evidence.map(({ document, reference, lineFrom }) => [document.id, reference, lineFrom])).toEqual([['doc-002', '¶30', 103]]);
  });
  it('tells of each row how sure it was on the day, and of an empty one nothing', async () => {
    const sure = async (on: string) => Object.fromEntries(((await ofPost('post-cdcyps', undefined, { on }))?.slots ?? []).map(({ slot, certainty }) => [slot, certainty]));
    expect([(await sure('2020-05-25')).lead, (await sure('2020-05-26')).lead]).toEqual(['ATTESTED', 'EXTRAPOLATED']);
    expect((await sure('2020-05-25')).owner).toBeUndefined();
  });
  it('counts an item that another still leads as led', async () => {
    const impact = await ofPost('post-cdcyps', (tx) => anAssignment(tx, { id: 'a.hand', item: 'fn.rel-072', party: 'b-hwb-cd', letter: 'RESPONSIBLE' }));
    expect(slotsOf(impact).lead).toContain('keeps one other responsible party');
    expect(impact?.say).toContain('Nothing that our papers state would be left unled');
  });
  it('tells a board that loses its chair, and one that keeps another', async () => {
    const chairs = (others: boolean) => ofPost('post-cdcyps', async (tx) => {
      await aMembership(tx, { id: 'm.hand', member: 'post-cdcyps', body: 'b-lw-pb', role: 'CHAIR' });
      if (others) await aMembership(tx, { id: 'm.other', member: 'post-dircomm', body: 'b-lw-pb', role: 'CHAIR' });
    });
    expect(slotsOf(await chairs(false)).chair).toBe('The Living Well Partnership Board is left without a chair.');
    expect(slotsOf(await chairs(true)).chair).toBe('The Living Well Partnership Board keeps one other chair.');
  });
  it('counts nobody who has ended himself', async () => {
    const impact = await ofPost('post-cdcyps', async (tx) => {
      await anAssignment(tx, { id: 'a.hand', item: 'fn.rel-072', party: 'b-aw-pb', letter: 'RESPONSIBLE' });
      await end(tx, 'b-aw-pb', '2026-04-01');
    });
    expect(slotsOf(impact).lead).toContain('is left with nobody responsible');
  });
  it('says why it cannot end on a day when a paper speaks of it, and then loses nothing', async () => {
    const impact = await ofPost('post-cdcyps', undefined, { on: '2018-05-25' });
    expect(impact?.problems).toMatchObject([{ code: 'ENDS_BEFORE_LAST_SEEN' }]);
    expect(impact?.losses).toEqual([]);
  });
  it('of the Director of Integration leaves nothing that a paper states without owner, chair or delegate', async () => {
    const impact = await ofPost('post-dirint', undefined, { on: '2018-09-01' });
    expect(slotsOf(impact)).toMatchObject({ owner: 'NOT_STATED_IN_SOURCE', chair: 'NOT_STATED_IN_SOURCE', delegation: 'NOT_STATED_IN_SOURCE' });
  });
  it('knows no post by the name of a body, nor an unknown one', async () => {
    expect(await ofPost('b-lw-pb')).toBeUndefined();
    expect(await ofPost('nothing')).toBeUndefined();
  });
});

describe('what must be papered again when a party is abolished', () => {
  it('finds nothing stated of Healthwatch, and two passages to read again', async () => {
    const impact = await ofParty('org-hw');
    expect(new Set(Object.values(slotsOf(impact)))).toEqual(new Set(['NOT_STATED_IN_SOURCE']));
    expect(impact?.mentions.map(({ document, lineFrom }) => [document.id, lineFrom])).toEqual([['doc-003', 64], ['doc-001', 81]]);
  });
  it('tells what the Living Well board was responsible for, and whose way up ends', async () => {
    const impact = await ofParty('b-lw-pb', (tx) => aReport(tx, { id: 'l.hand', from: 'b-bsil', to: 'b-lw-pb' }));
    expect(slotsOf(impact).lead).toContain('“Living Well” is left with nobody responsible (our reading).');
    expect(slotsOf(impact).route).toBeTruthy();
    expect(impact?.leftOpen.length).toBeGreaterThan(2);
    // The plan of March 2023 speaks for two years.
    expect(impact?.leftOpen.find(({ id }) => id === 'rel-093')).toMatchObject({ certainty: 'EXTRAPOLATED', claimIds: ['c.rel-093.p.001.0019', 'c.rel-093.p.001.0022'] });
  });
  it('tries a merger into another of its kind, and refuses one into nothing', async () => {
    expect((await ofParty('b-lw-pb', undefined, { into: 'b-aw-pb' }))?.problems).toEqual([]);
    expect((await ofParty('b-lw-pb', undefined, { into: 'org-dcc' }))?.problems).toMatchObject([{ code: 'UNKNOWN_SUCCESSOR' }]);
  });
  it('knows no body by the name of a post', async () => {
    expect(await ofParty('post-cdcyps')).toBeUndefined();
  });
  it('takes years at either end of the calendar', async () => {
    expect((await ofParty('b-lw-pb', undefined, { on: '0001-01-01' }))?.problems.length).toBeGreaterThan(0);
    expect((await ofParty('b-lw-pb', undefined, { on: '9999-12-31' }))?.at.asOf).toBe('9999-12-31');
  });
});

it('leaves nothing in the database', async () => {
  const state = () => sharedStore().read(async (tx) => (await runnerOf(tx)('MATCH (n:Record) RETURN count(n) AS records, sum(n.version) AS versions', {}))[0]);
  const before = await state();
  await ofParty('b-lw-pb', undefined, { into: 'b-aw-pb' });
  await ofPost('post-cdcyps');
  expect(await state()).toEqual(before);
});
