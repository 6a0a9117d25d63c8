import { describe, expect, it } from 'vitest';
import { assignOwner } from '../../server/commands/assign-owner.ts';
import { decisionTrail, type AskTrail } from '../../server/questions/decision-trail.ts';
import { anItem, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof decisionTrail>[0];

async function trail(id: string, over: Partial<AskTrail> = {}, arrange?: (tx: Tx) => Promise<unknown>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await decisionTrail(tx, { id, today: '2026-11-29', proposals: false, visibilities: ['PUBLIC'], ...over });
  });
}

describe('who decided', () => {
  it('the six-monthly updates: the Health and Wellbeing Board, no day stated, one edit: the seed load', async () => {
    const answer = await trail('dec.rel-046');
    expect(answer?.decisions).toMatchObject([{ id: 'dec.rel-046', body: { id: 'b-hwb-cd' }, on: null, absence: 'NOT_STATED_IN_SOURCE', via: null }]);
    expect(answer?.decisions[0]?.evidence.map(({ document, lineFrom }) => `${document.id} ${String(lineFrom)}`)).toEqual(['doc-002 32']);
    expect(answer?.edits).toHaveLength(1);
    expect(answer?.edits[0]).toMatchObject({ command: 'loadFacts', approver: null, source: null });
    expect(answer?.edits[0]?.say).toMatch(/^Loaded from the papers on \d{1,2} \w+ \d{4}, by the program that loads facts\. Reason: The facts that come with the checkout\.$/u);
  });
  it('a board has what it decided, and what papers ask of it only when asked', async () => {
    expect((await trail('b-hwb-cd'))?.decisions.map(({ id }) => id)).toEqual(['dec.rel-046', 'dec.rel-100']);
    expect((await trail('b-hwb-cd'))?.say).toContain('4 decisions that papers only ask for are hidden.');
    expect((await trail('b-hwb-cd', { proposals: true }))?.decisions.map(({ id, on }) => [id, on])).toEqual([
      ['l-rec-2018-01', '2018-05-25'], ['l-rec-2018-02', '2018-05-25'], ['l-rec-2018-03', '2018-05-25'], ['l-rec-2018-04', '2018-05-25'], ['dec.rel-046', null], ['dec.rel-100', null]]);
  });
  it('an edition has the decisions on its plan, and says that they are on the plan', async () => {
    expect((await trail('e.plan-pnmh'))?.decisions).toMatchObject([{ id: 'dec.rel-103', via: { id: 'plan-pnmh' }, body: { id: 'b-bsil' } }]);
  });
  it('of a deliverable that no decision names, no paper says', async () => {
    expect(await trail('d-lw-03')).toMatchObject({ decisions: [], say: 'No paper we hold records a decision about it; 1 edit of the record touched it.' });
  });
  it('is not known before the paper that tells it', async () => {
    expect((await trail('b-hwb-cd', { today: '2018-05-24' }))?.decisions).toEqual([]);
  });
});

describe('who edited', () => {
  const by = { viewer: { id: 'officer' }, reason: 'Agreed at the board', source: 'doc-001', key: 'k' };
  const assign = async (tx: Tx) => {
    const done = await assignOwner(tx, [{ item: 'd-lw-03', version: 1, party: 'b-lw-pb', letter: 'ACCOUNTABLE', from: '2023-04-01' }], by);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
  };
  it('an item has the edit that gave it an owner, newest first, with author, reason and source', async () => {
    const answer = await trail('d-lw-03', {}, assign);
    expect(answer?.edits.map(({ command }) => command)).toEqual(['assignOwner', 'loadFacts']);
    expect(answer?.edits[0]).toMatchObject({ author: 'officer', reason: 'Agreed at the board', source: { id: 'doc-001' } });
    expect(answer?.edits[0]?.say).toMatch(/^Owner assigned on .*, by officer\. Reason: Agreed at the board\. Source: .*\.$/u);
  });
  it('so has the board it was given to, and no other', async () => {
    expect((await trail('b-lw-pb', {}, assign))?.edits).toHaveLength(2);
    expect((await trail('b-aw-pb', {}, assign))?.edits).toHaveLength(1);
    expect((await trail('d-lw-0', {}, assign))).toBeUndefined();
  });
  it('nor has a thing whose id stands inside another', async () => {
    const answer = await trail('d-lw-03', {}, async (tx) => {
      await anItem(tx, { id: 'x-d-lw-03', edition: 'e.plan-2023', title: 'Longer by name', itemNumber: 999 });
      const done = await assignOwner(tx, [{ item: 'x-d-lw-03', version: 1, party: 'b-lw-pb', letter: 'ACCOUNTABLE', from: '2023-04-01' }], by);
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
    });
    expect(answer?.edits.map(({ command }) => command)).toEqual(['loadFacts']);
  });
});

it('of a person is told to those who may see the person', async () => {
  expect((await trail('p-burns'))?.name).toMatch(/Burns/u);
  expect(await trail('p-burns', {}, (tx) => set(tx, 'p-burns', { visibility: 'RESTRICTED' }))).toBeUndefined();
});

it.each(['nothing', '', '\u0000', '"', '‮b-hwb-cd'])('has no answer for %j', async (id) => {
  expect(await trail(id)).toBeUndefined();
});
