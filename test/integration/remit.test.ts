import { describe, expect, it } from 'vitest';
import { remit } from '../../server/questions/remit.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { aLine, anAssignment, aReport, asking, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

interface Over {
  readonly arrange?: (tx: Tx) => Promise<void>;
  readonly asOf?: string;
  readonly proposals?: boolean;
  readonly first?: number;
  readonly skip?: number;
}

async function remitOf(id: string, { arrange, first = 500, skip = 0, ...over }: Over = {}) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await remit(tx, { ...asking(id, over), first, skip });
  });
}

describe('what a board answers for', () => {
  it('reaches the partnership through its three boards, tied to areas by our reading, and leaves area 4 out', async () => {
    const answer = await remitOf('b-cdcp');
    expect(answer?.say).toBe('No paper names the County Durham Care Partnership, or a group below it, as owner of anything. '
      + '99 deliverables reach it through three boards responsible for delivery, tied to them by our reading: '
      + 'the Ageing Well Partnership Board, the Living Well Partnership Board and the Starting Well Children Young People and Families Partnership Board. '
      + 'Out of its reach: Cross Cutting Transformation, which no body below it is tied to.');
    expect(answer?.items.filter(({ thing }) => thing?.kind === 'DELIVERABLE')).toHaveLength(99);
    expect(answer?.outOfReach.map(({ id }) => id)).toEqual(['pa-cc']);
    expect(answer?.ways.flatMap(({ evidence }) => evidence.map(({ lineFrom }) => lineFrom))).toEqual(expect.arrayContaining([19, 46]));
  });
  it('is its own area for one of the boards, by our reading', async () => {
    const answer = await remitOf('b-lw-pb');
    expect(answer?.say).toContain('It is responsible for delivery of 48 deliverables itself, by our reading.');
    expect(answer?.outOfReach).toEqual([]);
    expect(answer?.ways.map(({ links }) => links.map(({ id }) => id))).toEqual([['b-lw-pb', 'fn.rel-092'], ['b-lw-pb', 'pa-lw']]);
    expect(answer?.items.find(({ id }) => id === 'd-lw-03')).toMatchObject({ reach: 'DIRECT', letter: 'RESPONSIBLE', basis: 'IMPLIED', via: [], recordedOn: { id: 'pa-lw' }, certainty: 'ATTESTED' });
  });
  it('is nothing for a group that no paper gives anything', async () => {
    expect(await remitOf('b-cpp')).toMatchObject({ total: 0, ways: [], counts: [], outOfReach: [] });
  });
  it('counts a thing once, under its own duty before a rolled-up one', async () => {
    const arrange = (tx: Tx): Promise<void> => anAssignment(tx, { id: 'a.hand', item: 'd-lw-03', party: 'b-cdcp', letter: 'ACCOUNTABLE' });
    const [before, answer] = [await remitOf('b-cdcp'), await remitOf('b-cdcp', { arrange })];
    expect(answer?.total).toBe(before?.total);
    expect(answer?.items.find(({ id }) => id === 'd-lw-03')).toMatchObject({ reach: 'DIRECT', letter: 'ACCOUNTABLE' });
    expect(answer?.say).toContain('The County Durham Care Partnership owns 1 thing itself.');
  });
  it('follows lines upwards only, oversight against its arrow, and no loop without end', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await aLine(tx, { id: 'l1', type: 'OVERSEES', from: 'b-hwb-cd', to: 'b-cdcp' });
      await aReport(tx, { id: 'l2', from: 'b-hwb-cd', to: 'b-lw-pb' });
    };
    const answer = await remitOf('b-hwb-cd', { arrange });
    expect(answer?.items.find(({ id }) => id === 'd-aw-07')?.via.map(({ id }) => id)).toEqual(['b-aw-pb', 'b-cdcp']);
    expect(answer?.items.find(({ id }) => id === 'd-lw-03')?.via.map(({ id }) => id)).toEqual(['b-lw-pb', 'b-cdcp']);
  });
  it('ends with the line on the day it ends', async () => {
    const arrange = (tx: Tx): Promise<void> => aReport(tx, { id: 'l1', from: 'b-lw-pb', to: 'b-ladb', validTo: PAPER_DAY });
    expect((await remitOf('b-ladb', { arrange }))?.items.map(({ id }) => id)).toEqual(['d-lw-01']);
  });
  it('is given by pages, and says how many there are in all', async () => {
    const all = await remitOf('b-cdcp');
    const page = await remitOf('b-cdcp', { first: 10, skip: 20 });
    expect(page).toMatchObject({ total: all?.total, say: all?.say });
    expect(page?.items).toEqual(all?.items.slice(20, 30));
    expect((await remitOf('b-cdcp', { first: 0 }))?.items).toEqual([]);
    expect((await remitOf('b-cdcp', { skip: 100_000 }))?.items).toEqual([]);
  });
});

describe('an unusual ask', () => {
  it('before the first paper says so', async () => {
    const answer = await remitOf('b-cdcp', { asOf: BEFORE_ALL });
    expect(answer).toMatchObject({ total: 0, ways: [] });
    expect(answer?.say).toContain('Nothing was recorded for this date');
  });
  it.each(['0001-01-01', '9999-12-31'])('for %s has an answer', async (asOf) => {
    expect(await remitOf('b-cdcp', { asOf })).toMatchObject({ at: { asOf } });
  });
  it.each(['b-none', '', 'd-lw-03', "b-cdcp' OR 1=1", '\u0000', '\u202Eb-cdcp', 'x'.repeat(5000)])('for what is no party has no answer: %j', async (id) => {
    expect(await remitOf(id)).toBeUndefined();
  });
});
