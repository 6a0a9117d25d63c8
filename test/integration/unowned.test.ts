import { describe, expect, it } from 'vitest';
import { unowned, type AskUnowned } from '../../server/questions/unowned.ts';
import { aLaterPaper, anAbsence, anAssignment, BEFORE_ALL, begin, DAY_BEFORE, end, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false, unrecorded: false, first: 50, offset: 0 } as const;
const ask = async (over: Partial<AskUnowned> = {}) => await sharedStore().read(async (tx) => await unowned(tx, { ...BASE, ...over }));
const within = async (tx: Tx, over: Partial<AskUnowned> = {}) => await unowned(tx, { ...BASE, ...over });
const total = async (over: Partial<AskUnowned>) => (await ask(over))?.total;

describe('what has no owner', () => {
  it('is all 13 risks, none stated, in three papers', async () => {
    const answer = await ask({ kind: 'RISK' });
    expect(answer?.total).toBe(13);
    expect(answer?.byReason.map(({ reason, count }) => [reason, count])).toEqual([['NOT_STATED_IN_SOURCE', 13]]);
    expect(answer?.groups.map(({ plan, unowned: open, remark }) => [plan?.id, open, remark])).toEqual([
      ['e.plan-2023', 5, 'None rated'], ['e.plan-hsc', 1, 'Not rated'], ['e.plan-bcf', 7, '1 high, 6 medium'],
    ]);
    expect(answer?.items[0]?.evidence[0]).toMatchObject({ id: 'c.rk-2023-1.p.001.0563', lineFrom: 563 });
  });

  it('is 170 items: 156 deliverables, 13 risks and area 4', async () => {
    const answer = await ask();
    expect(answer?.total).toBe(170);
    expect(answer?.say).toMatch(/^No paper names an owner for any of the 156 deliverables, any of the 13 risks or 1 area\./u);
    expect([await total({ kind: 'DELIVERABLE' }), await total({ kind: 'RISK' }), await total({ kind: 'PRIORITY_AREA' })]).toEqual([156, 13, 1]);
    expect((await ask({ kind: 'PRIORITY_AREA' }))?.items[0]?.item.id).toBe('pa-cc');
  });

  it('is counted by area beside the board that our reading ties to it', async () => {
    const answer = await ask({ kind: 'DELIVERABLE' });
    expect(answer?.groups.map(({ area, items, unowned: open, responsibility }) => [area?.name, items, open, responsibility?.voice, responsibility?.links[0]?.id])).toEqual([
      ['Starting Well', 17, 17, 'OUR_READING', 'b-sw-pb'], ['Living Well', 48, 48, 'OUR_READING', 'b-lw-pb'],
      ['Ageing Well', 34, 34, 'OUR_READING', 'b-aw-pb'], ['Cross Cutting Transformation', 57, 57, 'NOT_STATED', undefined],
    ]);
  });

  it('tells apart what no paper leaves a place for: no measure has an owner, and no gap of one is recorded', async () => {
    expect(await ask({ kind: 'MEASURE' })).toMatchObject({ total: 0, unrecorded: 56, items: [] });
    expect(await ask({ kind: 'MEASURE', unrecorded: true, first: 1 })).toMatchObject({ total: 56, unrecorded: 0, items: [{ isRecorded: false, say: 'No paper speaks of an owner' }] });
  });

  it('does not hold a programme that a stated owner answers for', async () => {
    const found = (await ask({ kind: 'PROGRAMME', unrecorded: true }))?.items.map(({ item }) => item.id);
    expect(found).toEqual(['pr-1', 'pr-2', 'pr-3', 'pr-4', 'pr-5', 'pr-6', 'pr-7']);
  });
});

describe('its filters and pages', () => {
  it.each([
    [{ area: 'pa-lw' }, 48], [{ area: 'pa-cc' }, 58], [{ plan: 'e.plan-bcf' }, 7], [{ body: 'b-lw-pb' }, 48], [{ body: 'b-bsil' }, 1],
    [{ reason: 'NOT_STATED_IN_SOURCE' }, 170], [{ reason: 'POST_VACANT' }, 0], [{ kind: 'RISK', area: 'pa-lw' }, 0],
  ] as const)('%j leaves %i', async (over, count) => {
    expect(await total(over)).toBe(count);
  });
  it('hands out every item once, page after page, in printed order', async () => {
    const pages = await Promise.all([0, 50, 100, 150, 200].map(async (offset) => (await ask({ offset }))?.items.map(({ item }) => item.id) ?? []));
    expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 20, 0]);
    expect(new Set(pages.flat()).size).toBe(170);
    expect(pages.flat().slice(0, 3)).toEqual(['d-sw-01', 'd-sw-02', 'd-sw-03']);
    expect(pages.flat().slice(156, 158)).toEqual(['rk-2023-1', 'rk-2023-2']);
  });
  it('pastes as text with what is shown of how many', async () => {
    const text = (await ask({ kind: 'RISK', first: 2 }))?.asText ?? '';
    expect(text).toContain('As at 15 March 2023');
    expect(text).toContain('These are the first 2 of 13.');
    expect(text.match(/^- .*: not stated in the source/gmu)).toHaveLength(2);
  });
});

describe('an owner', () => {
  it('closes the gap of the item and of all below it, from its first day and until its last', async () => {
    await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', validTo: '2023-06-01' });
      const on = async (asOf: string) => (await within(tx, { area: 'pa-lw', asOf }))?.total;
      expect([await on('2023-03-15'), await on('2023-05-31'), await on('2023-06-01')]).toEqual([0, 0, 48]);
    });
  });
  it('that has ended answers for nothing, and the reason says so', async () => {
    await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE' });
      await end(tx, 'b-lw-pb', '2023-06-01');
      const on = async (asOf: string, over: Partial<AskUnowned> = {}) => await within(tx, { area: 'pa-lw', asOf, ...over });
      // The area itself, 48 deliverables, 6 themes and 12 measures.
      expect([(await on('2023-05-31'))?.total, (await on('2023-06-01'))?.total]).toEqual([0, 67]);
      const answer = await on('2023-06-01', { first: 1 });
      expect(answer?.byReason.map(({ reason, count }) => [reason, count])).toEqual([['BODY_ENDED', 67]]);
      expect(answer?.items[0]).toMatchObject({ reason: 'BODY_ENDED', isRecorded: true, say: 'The body that held it has ended' });
      expect(answer?.groups[0]?.responsibility?.say).toContain('until it ended on 1 June 2023');
      // A paper leaves the owner of each deliverable open, and says nothing of an owner of a measure.
      const recorded = async (kind: 'DELIVERABLE' | 'MEASURE') => (await on('2023-06-01', { kind, first: 1 }))?.items.map(({ say, isRecorded }) => [say, isRecorded]);
      expect([await recorded('DELIVERABLE'), await recorded('MEASURE')]).toEqual([[['The body that held it has ended', true]], [['The body that held it has ended', false]]]);
      expect((await on('2023-06-01', { reason: 'NOT_STATED_IN_SOURCE' }))?.total).toBe(0);
    });
  });
  it('that has ended rests on what says that it owned and that it ended, and not on the gap of before', async () => {
    const cited = async (owning: readonly string[], ending: readonly string[]) => await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE', claimIds: owning });
      await end(tx, 'b-lw-pb', '2023-06-01');
      await runnerOf(tx)('MATCH (board:Body {id: $id}) SET board.untilClaimIds = $ending', { id: 'b-lw-pb', ending });
      return (await within(tx, { area: 'pa-lw', kind: 'DELIVERABLE', asOf: '2023-06-01', first: 1 }))?.items[0]?.evidence.map(({ id }) => id);
    });
    const [owning, ending] = ['c.rel-092.p.001.0019', 'c.rk-2023-1.p.001.0563'];
    expect([await cited([owning], [ending]), await cited([owning], []), await cited([], [])]).toEqual([[owning, ending], [owning], []]);
  });
  it('that is still to begin leaves the gap as it was until its first day', async () => {
    await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.x', item: 'pa-lw', party: 'b-lw-pb', letter: 'ACCOUNTABLE' });
      await begin(tx, 'b-lw-pb', '2023-07-01');
      const on = async (asOf: string) => (await within(tx, { area: 'pa-lw', asOf }))?.byReason.map(({ reason, count }) => [reason, count]);
      expect([await on('2023-06-30'), await on('2023-07-01')]).toEqual([[['NOT_STATED_IN_SOURCE', 48]], []]);
    });
  });
  it('who is only read out of a paper, responsible, or proposed closes nothing', async () => {
    await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.x', item: 'rk-2023-1', party: 'b-lw-pb', letter: 'ACCOUNTABLE', basis: 'IMPLIED' });
      await anAssignment(tx, { id: 'a.y', item: 'rk-2023-1', party: 'b-lw-pb', letter: 'RESPONSIBLE' });
      await anAssignment(tx, { id: 'a.z', item: 'rk-2023-1', party: 'b-lw-pb', letter: 'ACCOUNTABLE', status: 'PROPOSED' });
      expect((await within(tx, { kind: 'RISK', proposals: true }))?.total).toBe(13);
    });
  });
});

describe('the reason', () => {
  it('is that of the newest paper up to the day', async () => {
    await withTx(async (tx) => {
      await anAbsence(tx, { id: 'gap.x', of: 'rk-2023-1', slot: 'owner', reason: 'AWAITING_AGREEMENT', seen: '2024-06-01' });
      const reasonOn = async (asOf: string) => (await within(tx, { kind: 'RISK', asOf, first: 1 }))?.items[0]?.reason;
      expect([await reasonOn('2024-05-31'), await reasonOn('2024-06-01')]).toEqual(['NOT_STATED_IN_SOURCE', 'AWAITING_AGREEMENT']);
    });
  });
  it('cites no paper of after the day', async () => {
    await withTx(async (tx) => {
      await aLaterPaper(tx, 'gap.rk-2023-1.owner');
      expect((await within(tx, { kind: 'RISK', first: 1 }))?.items[0]?.evidence).toHaveLength(1);
      expect((await within(tx, { kind: 'RISK', first: 1, asOf: '2024-07-01' }))?.items[0]?.evidence).toHaveLength(2);
    });
  });
  it('does not outlive its item', async () => {
    await withTx(async (tx) => {
      await end(tx, 'rk-2023-1', '2023-04-01');
      expect((await within(tx, { kind: 'RISK', asOf: '2023-03-31' }))?.total).toBe(13);
      expect((await within(tx, { kind: 'RISK', asOf: '2023-04-01' }))?.total).toBe(12);
    });
  });
});

describe('days and hostile input', () => {
  it.each([[BEFORE_ALL, 0], ['2014-02-13', 7], [DAY_BEFORE, 8], ['0001-01-01', 0], ['9999-12-30', 170], ['9999-12-31', 0]])('on %s finds %i', async (asOf, count) => {
    expect(await total({ asOf })).toBe(count);
  });
  it.each(['pa-nowhere', '', '\u0000', '\u202Ewl-ap', "x' OR 1=1 //", 'e.plan-2023'])('knows no area %j', async (area) => {
    expect(await ask({ area })).toBeUndefined();
  });
  it('knows no plan and no body of no name', async () => {
    expect([await ask({ plan: 'pa-lw' }), await ask({ body: 'd-lw-01' })]).toEqual([undefined, undefined]);
  });
});
