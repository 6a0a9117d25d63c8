import { describe, expect, it } from 'vitest';
import type { Day } from '#schema/period.ts';
import { escalationRoute } from '../../server/questions/escalation-route.ts';
import { ownership } from '../../server/questions/ownership.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { aLine, anAbsence, anAppointment, anAssignment, aReport, asking, DAY_BEFORE, end, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

interface Over {
  readonly arrange?: (tx: Tx) => Promise<void>;
  readonly asOf?: string;
  readonly proposals?: boolean;
}

/** The ways up from an item, after what `arrange` adds. */
async function ways(id: string, { arrange, ...over }: Over = {}) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await escalationRoute(tx, asking(id, over));
  });
}

/** Each route as the parties it passes. */
function passed(answer: Awaited<ReturnType<typeof ways>>): readonly string[] {
  return (answer?.routes ?? []).map(({ steps }) => steps.map(({ party }) => party.id).join(' > '));
}

describe('the ways up from an item of the plan', () => {
  it('start at whoever delivers it, then at the board of its area, each with why it stops', async () => {
    const answer = await ways('d-sw-04');
    expect(passed(answer)).toEqual(['b-bsil', 'b-sw-pb > b-cdcp']);
    expect(answer?.say).toBe('The plan names no owner. Tell BSIL (our reading). The trail stops there: no paper says to whom it reports. There is one other way up.');
    expect(answer?.routes.map(({ stopReason, absence, certainty }) => [stopReason, absence, certainty])).toEqual([['TOP', 'NOT_STATED_IN_SOURCE', 'ATTESTED'], ['TOP', 'NOT_STATED_IN_SOURCE', 'ATTESTED']]);
    expect(answer?.routes[1]?.steps.map(({ line, cadence, cadenceAbsence, evidence }) => [line, cadence, cadenceAbsence, evidence.length > 0]))
      .toEqual([[null, null, 'NOT_STATED_IN_SOURCE', true], ['PART_OF', null, 'NOT_STATED_IN_SOURCE', true]]);
    expect(answer?.routes[1]?.steps.flatMap(({ evidence }) => evidence.map(({ lineFrom }) => lineFrom))).toEqual(expect.arrayContaining([19, 46]));
  });
  it('name no escalation route where none is stated', async () => {
    expect((await ways('d-sw-04'))?.routes.map(({ heading }) => heading)).toEqual(['Whom to tell; we can see no line that leads on', 'Reporting lines we can see']);
  });
  it('put a stated way of delivery before the board of the area', async () => {
    expect(passed(await ways('d-lw-01'))).toEqual(['b-ladb', 'b-lw-pb > b-cdcp']);
  });
  it('are none in the area that no board is tied to, and the answer says so', async () => {
    expect(await ways('d-cc-05')).toMatchObject({ routes: [], absence: 'NOT_STATED_IN_SOURCE', say: 'The plan names no owner, and no paper names anybody to start from.' });
  });
  it('are given for a programme of an older paper, and seen to be old', async () => {
    const answer = await ways('pr-1');
    expect(passed(answer)).toEqual(['post-pm', 'post-spon']);
    expect(answer).toMatchObject({ certainty: 'EXTRAPOLATED', routes: [{ steps: [{ absence: 'EXISTS_BUT_UNNAMED', heldBy: null }] }, {}] });
  });
  it('paste as text with every route and its papers', async () => {
    const text = (await ways('d-sw-04'))?.asText.split('\n');
    expect(text?.[1]).toBe('As at 15 March 2023');
    expect(text).toContain('Route 2 of 2: reporting lines we can see');
    expect(text?.at(-1)).toBe('The trail stops at the County Durham Care Partnership: no paper says to whom it reports.');
  });
});

describe('a way up', () => {
  const owner = { id: 'a.hand', item: 'd-lw-03', party: 'post-dirplace', letter: 'ACCOUNTABLE' };
  it('starts at the owner, with who holds the post, before the board of the area', async () => {
    const answer = await ways('d-lw-03', { arrange: (tx) => anAssignment(tx, owner) });
    expect(passed(answer)).toEqual(['post-dirplace', 'b-lw-pb > b-cdcp']);
    expect(answer).toMatchObject({ absence: null, routes: [{ steps: [{ heldBy: { name: 'Sarah Burns' }, absence: null }] }, {}] });
  });
  it('gives a vacant post as the reason, not silence', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, party: 'post-edf' });
      await anAbsence(tx, { id: 'gap.hand', of: 'post-edf', slot: 'holder', reason: 'POST_VACANT' });
    };
    expect((await ways('d-lw-03', { arrange }))?.routes[0]?.steps[0]?.absence).toBe('POST_VACANT');
  });
  it('takes a stated escalation before a report before a part, and says what is stated', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await aReport(tx, { id: 'l2', from: 'b-lw-pb', to: 'b-hwb-cd' });
      await aLine(tx, { id: 'l1', type: 'ESCALATES_TO', from: 'b-lw-pb', to: 'org-dcc' });
    };
    const answer = await ways('d-lw-03', { arrange });
    expect(passed(answer)).toEqual(['b-lw-pb > org-dcc', 'b-lw-pb > b-hwb-cd', 'b-lw-pb > b-cdcp']);
    expect(answer?.routes.map(({ heading }) => heading)).toEqual(['Stated escalation route', 'Reporting lines we can see', 'Reporting lines we can see']);
  });
  it('climbs oversight against its arrow, and names the loop it closes', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await aLine(tx, { id: 'l1', type: 'OVERSEES', from: 'b-hwb-cd', to: 'b-cdcp' });
      await aReport(tx, { id: 'l2', from: 'b-hwb-cd', to: 'b-lw-pb' });
    };
    const answer = await ways('d-lw-03', { arrange });
    expect(passed(answer)).toEqual(['b-lw-pb > b-cdcp > b-hwb-cd > b-lw-pb']);
    expect(answer?.routes[0]).toMatchObject({ stopReason: 'LOOP', absence: null, stop: 'The trail comes back to the Living Well Partnership Board, so it ends here.' });
  });
  it('leaves out a line on the day it ends', async () => {
    const arrange = (tx: Tx): Promise<void> => aReport(tx, { id: 'l1', from: 'b-cdcp', to: 'b-hwb-cd', validTo: PAPER_DAY });
    expect(passed(await ways('d-lw-03', { arrange }))).toEqual(['b-lw-pb > b-cdcp']);
  });
  it('that ends at a body which is no more says so', async () => {
    const answer = await ways('d-lw-03', { arrange: (tx) => end(tx, 'b-cdcp', PAPER_DAY) });
    expect(answer?.routes[0]).toMatchObject({ absence: 'BODY_ENDED', stop: 'The trail stops at the County Durham Care Partnership, which has ended: no paper says what followed.' });
  });
  it('does not climb past a body which is no more over a line that was left open, nor does the card', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await aReport(tx, { id: 'l1', from: 'b-cdcp', to: 'b-hwb-cd' });
      await end(tx, 'b-cdcp', '2024-01-01');
    };
    const passes = async (asOf: Day) => await withTx(async (tx) => {
      await arrange(tx);
      const card = await ownership(tx, asking('d-lw-03', { asOf }));
      return [passed(await escalationRoute(tx, asking('d-lw-03', { asOf }))), card?.wayUp.steps.map(({ party }) => party.id).join(' > '), card?.wayUp.stop];
    });
    expect((await passes('2023-12-31')).slice(0, 2)).toEqual([['b-lw-pb > b-cdcp > b-hwb-cd'], 'b-lw-pb > b-cdcp > b-hwb-cd']);
    expect(await passes('2024-01-01')).toEqual([['b-lw-pb > b-cdcp'], 'b-lw-pb > b-cdcp', 'The trail stops at the County Durham Care Partnership, which has ended: no paper says what followed.']);
  });
  it('over proposed lines, from a proposed owner, comes only when asked for, and last', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, status: 'PROPOSED', basis: 'PROPOSED' });
      await aReport(tx, { id: 'l1', from: 'b-lw-pb', to: 'b-hwb-cd', status: 'PROPOSED' });
    };
    expect(passed(await ways('d-lw-03', { arrange }))).toEqual(['b-lw-pb > b-cdcp']);
    const answer = await ways('d-lw-03', { arrange, proposals: true });
    expect(passed(answer)).toEqual(['b-lw-pb > b-hwb-cd', 'b-lw-pb > b-cdcp', 'post-dirplace']);
    expect(answer?.routes[0]?.say).toContain('which reports to the County Durham Health and Wellbeing Board (proposed)');
    expect(answer?.absence).toBe('NOT_STATED_IN_SOURCE');
  });
  it('ends at its twelfth line, where more would follow', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      const ladder = ['b-cdcp', 'b-hwb-cd', 'b-osc-23', 'b-cab-dcc', 'b-acn', 'b-acp', 'b-icb18', 'b-imb', 'b-pb18', 'b-jcb18', 'b-smt', 'b-crg', 'b-tfg', 'b-mdt'];
      for (const [at, from] of ladder.slice(0, -1).entries()) await aLine(tx, { id: `l${String(at)}`, type: 'ACCOUNTABLE_TO', from, to: ladder[at + 1] ?? '' });
    };
    const [route] = (await ways('d-lw-03', { arrange }))?.routes ?? [];
    expect(route).toMatchObject({ stopReason: 'LIMIT', absence: null });
    expect(route?.steps).toHaveLength(13);
  });
  it('names nobody whom the asker may not see', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, party: 'post-dsc' });
      await anAppointment(tx, { id: 't1', name: 'Hidden Person', post: 'post-dsc', visibility: 'RESTRICTED' });
      await anAssignment(tx, { ...owner, id: 'a.person', party: 'p.t1' });
    };
    expect(JSON.stringify(await ways('d-lw-03', { arrange }))).not.toContain('Hidden');
  });
});

describe('an unusual ask', () => {
  it('for the day before the paper says why there is nothing', async () => {
    expect(await ways('d-sw-04', { asOf: DAY_BEFORE })).toMatchObject({ routes: [], absence: null, say: 'Nothing was recorded for this date; the first paper that speaks of it is of 15 March 2023.' });
  });
  it.each(['0001-01-01', '9999-12-31'])('for %s has an answer', async (asOf) => {
    expect(await ways('d-sw-04', { asOf })).toMatchObject({ at: { asOf } });
  });
  it.each(['d-none', '', 'p-burns', "d-lw-03' OR 1=1", '\u0000', '\u202Ed-lw-03', 'x'.repeat(5000)])('for what has no page of an item has no answer: %j', async (id) => {
    expect(await ways(id)).toBeUndefined();
  });
});

describe('the ways up from a party', () => {
  it('start at it, over the same lines in the same words as from an item it answers for', async () => {
    const [own, ofItem] = [await ways('b-sw-pb'), await ways('d-sw-04')];
    expect(passed(own)).toEqual(['b-sw-pb > b-cdcp']);
    expect(own).toMatchObject({ item: { kind: 'BODY', id: 'b-sw-pb' }, absence: null });
    const { steps: [, further] = [], stop } = ofItem?.routes[1] ?? {};
    expect(further?.lineId).toMatch(/^rel-\d+$/u);
    expect(own?.routes).toEqual([expect.objectContaining({ stop, steps: [
      expect.objectContaining({ line: null, lineId: null, say: 'The way up starts here. How often it meets: not stated.', evidence: [] }), further] })]);
    expect(own?.asText).toContain('The way up from: Starting Well Children Young People and Families Partnership Board');
  });
  it('end at it where no line leads on', async () => {
    const answer = await ways('b-cdcp');
    expect(passed(answer)).toEqual(['b-cdcp']);
    expect(answer?.routes[0]).toMatchObject({ heading: 'Whom to tell; we can see no line that leads on', stopReason: 'TOP' });
  });
  it('are none on the day it has ended, or before its first paper, and that is said', async () => {
    const ended = await ways('b-sw-pb', { arrange: async (tx) => { await end(tx, 'b-sw-pb', PAPER_DAY); } });
    expect(ended).toMatchObject({ routes: [], say: 'The Starting Well Children Young People and Families Partnership Board has ended.' });
    expect(await ways('b-sw-pb', { asOf: DAY_BEFORE })).toMatchObject({ routes: [], certainty: 'EXTRAPOLATED' });
  });
});
