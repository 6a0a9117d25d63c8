import { describe, expect, it } from 'vitest';
import { ownership } from '../../server/questions/ownership.ts';
import { aLaterPaper, aLine, anAppointment, anAssignment, aReport, asking, DAY_BEFORE, PAPER_DAY } from '../support/hand-made.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof ownership>[0];

/** The card of an item, after what `arrange` adds. */
async function card(id: string, { arrange = noop, ...over }: { readonly arrange?: (tx: Tx) => Promise<void>; readonly asOf?: string; readonly proposals?: boolean } = {}) {
  return await withTx(async (tx) => {
    await arrange(tx);
    return await ownership(tx, asking(id, over));
  });
}

async function noop(): Promise<void> {
  // Nothing is added.
}

describe('the card of an item no paper names an owner for', () => {
  it('says so with paper and date, whom to try and on what ground', async () => {
    expect(await card('d-aw-22')).toMatchObject({
      say: 'The plan names no owner', saySource: 'Draft County Durham Plan 23/24, 15 March 2023', absence: 'NOT_STATED_IN_SOURCE', certainty: 'ATTESTED', owners: [],
      responsible: [{ letter: 'RESPONSIBLE', basis: 'IMPLIED', party: { id: 'b-aw-pb' }, via: { id: 'pa-aw' } }],
      advice: { party: { id: 'b-aw-pb' }, mailbox: null, nextMeeting: null,
        say: 'Try the Ageing Well Partnership Board. The plan makes its three boards responsible for delivery; matching this one to the Ageing Well area is our reading.' },
    });
  });
  it('keeps what the paper says and what we read apart, each with its lines', async () => {
    const reasons = (await card('d-lw-03'))?.reasons.map(({ voice, evidence }) => [voice, evidence.map(({ lineFrom }) => lineFrom)]);
    expect(reasons).toEqual([['PAPER_SAYS', [263]], ['PAPER_SAYS', [19]], ['OUR_READING', [46]]]);
  });
  it('shows the way up as lines we can see, and where the trail stops', async () => {
    const wayUp = (await card('d-lw-03'))?.wayUp;
    expect(wayUp?.say).toBe('No escalation route is stated. Reporting lines we can see:');
    expect(wayUp?.steps.map(({ party, evidence }) => [party.id, evidence.length > 0])).toEqual([['b-lw-pb', true], ['b-cdcp', true]]);
    expect(wayUp?.stop).toBe('The trail stops at the County Durham Care Partnership: no paper says to whom it reports.');
  });
  it('offers the other things of like name', async () => {
    expect((await card('d-aw-07'))?.nearMatches).toEqual([{ id: 'd-lw-20', kind: 'DELIVERABLE', name: 'Respiratory and frailty hospital at home', detail: 'Living Well, item 20' }]);
  });
  it('says when it was seen, and that its timing is lost in our copy', async () => {
    expect((await card('d-lw-03'))?.history.map(({ say }) => say)).toEqual([
      'First and last seen on 15 March 2023, in the Draft County Durham Plan 23/24. We hold no later paper of this place.',
      'When it is due is lost in our copy of the paper.',
    ]);
  });
  it('names a stated way of delivery before the board of the area', async () => {
    const answer = await card('d-lw-01');
    expect(answer?.advice?.say).toBe('Try LADB. The plan says that this is delivered through it.');
    expect(answer?.wayUp.steps[0]?.say).toContain('Delivery runs through it (stated).');
    expect(answer?.responsible[0]?.say).toBe('This is delivered through LADB.');
    expect(answer?.responsible.map(({ party, basis }) => [party.id, basis])).toEqual([['b-ladb', 'STATED'], ['b-lw-pb', 'IMPLIED']]);
    expect(answer?.wayUp.stop).toContain('Another way up starts at the Living Well Partnership Board.');
  });
  it.each([['d-lw-06', true], ['d-lw-03', false]])('says of the number of %s whether it is our reading: %s', async (id, isRead) => {
    const [place] = (await card(id))?.reasons ?? [];
    expect(place?.say.includes('(the number is our reading)')).toBe(isRead);
  });
  it('advises nobody in the area that no board is tied to', async () => {
    const answer = await card('d-cc-05');
    expect(answer).toMatchObject({ advice: null, responsible: [], wayUp: { steps: [], stop: 'There is no trail to follow.' } });
    expect(answer?.reasons.at(-1)).toMatchObject({ voice: 'NOT_STATED', say: 'No board is tied to area 4, Cross Cutting Transformation.', evidence: [] });
  });
  it('leaves the gap open beside an owner that is only our reading', async () => {
    const answer = await card('e.plan-bsilwp');
    expect(answer).toMatchObject({ say: 'Our papers name no owner', owners: [], absence: 'NOT_STATED_IN_SOURCE', advice: { party: { id: 'b-bsil' } } });
    expect(answer?.reasons.at(-1)).toMatchObject({ voice: 'OUR_READING', say: 'We read BSIL as the owner; no sentence says it.' });
  });
  it.each(['m-lw-01', 'rk-2023-1', 'pa-lw', 'th-lw-1', 'e.plan-2023'])('is given for %s too', async (id) => {
    expect(await card(id)).toMatchObject({ item: { id }, owners: [], absence: 'NOT_STATED_IN_SOURCE' });
  });
  it('pastes as text with every paper named', async () => {
    const text = (await card('d-lw-03'))?.asText;
    expect(text?.split('\n')[0]).toBe('Develop 24/7 Urgent Treatment Centre at UHND (Living Well, item 3)');
    expect(text).toContain('Paper says: Three partnership boards are responsible for delivery across the life course.');
    expect(text).toContain('(Draft County Durham Plan 23/24, Priority area 2, item 3)');
  });
});

describe('an owner', () => {
  const owner = { id: 'a.hand', item: 'd-lw-03', party: 'post-dirplace', letter: 'ACCOUNTABLE' };
  it('answers with who holds the post, and closes the gap', async () => {
    const answer = await card('d-lw-03', { arrange: (tx) => anAssignment(tx, owner) });
    expect(answer).toMatchObject({ say: 'The Director of Place, held by Sarah Burns, answers for this', absence: null, advice: null, owners: [{ heldBy: { name: 'Sarah Burns' }, via: null }] });
  });
  it('hands over on the day: one holder before it, the other from it on', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, party: 'post-dsc', validTo: '2023-06-01' });
      await anAssignment(tx, { ...owner, id: 'a.next', party: 'post-edf', validFrom: '2023-06-01' });
      await anAppointment(tx, { id: 't1', name: 'First Holder', post: 'post-dsc', validTo: '2023-06-01' });
      await anAppointment(tx, { id: 't2', name: 'Second Holder', post: 'post-edf', validFrom: '2023-06-01' });
    };
    const holders = async (asOf: string) => (await card('d-lw-03', { arrange, asOf }))?.owners.map(({ heldBy }) => heldBy?.name);
    expect(await holders('2023-05-31')).toEqual(['First Holder']);
    expect(await holders('2023-06-01')).toEqual(['Second Holder']);
  });
  it('of the area answers for the item through it', async () => {
    const answer = await card('d-cc-05', { arrange: (tx) => anAssignment(tx, { ...owner, item: 'pa-cc', party: 'b-cdcp' }) });
    expect(answer).toMatchObject({ say: 'The County Durham Care Partnership answers for this, through Cross Cutting Transformation', owners: [{ via: { id: 'pa-cc' } }] });
  });
  it('that is only proposed comes when asked for, and leaves the gap open', async () => {
    const arrange = (tx: Tx): Promise<void> => anAssignment(tx, { ...owner, status: 'PROPOSED', basis: 'PROPOSED' });
    expect((await card('d-lw-03', { arrange }))?.owners).toEqual([]);
    expect(await card('d-lw-03', { arrange, proposals: true })).toMatchObject({
      say: 'The plan names no owner; the Director of Place is only proposed as owner', absence: 'NOT_STATED_IN_SOURCE', owners: [{ basis: 'PROPOSED' }] });
  });
  it('keeps who is in the post before who is proposed for it, though that came later', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, party: 'post-dsc' });
      await anAppointment(tx, { id: 't1', name: 'In Post', post: 'post-dsc' });
      await anAppointment(tx, { id: 't2', name: 'Also In Post', post: 'post-dsc' });
      await anAppointment(tx, { id: 't3', name: 'To Come', post: 'post-dsc', status: 'PROPOSED', validFrom: '2023-03-01' });
    };
    const answer = await card('d-lw-03', { arrange, proposals: true });
    expect(answer?.owners[0]).toMatchObject({ heldBy: { name: 'In Post' } });
    expect(answer?.owners[0]?.say).toContain('In Post and Also In Post hold the post. To Come (proposed) is to hold it.');
    expect(answer?.asText).toContain('held by In Post and Also In Post,');
  });
  it('whose holder the asker may not see is a post without a name', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, { ...owner, party: 'post-dsc' });
      await anAppointment(tx, { id: 't1', name: 'Hidden Person', post: 'post-dsc', visibility: 'RESTRICTED' });
    };
    const answer = await card('d-lw-03', { arrange });
    expect(answer?.owners[0]?.heldBy).toBeNull();
    expect(JSON.stringify(answer)).not.toContain('Hidden');
  });
});

describe('a paper of a later day', () => {
  const arrange = async (tx: Tx): Promise<void> => {
    await aLaterPaper(tx, 'd-lw-03');
    await anAssignment(tx, { id: 'a.later', item: 'd-lw-03', party: 'b-lw-pb', letter: 'ACCOUNTABLE', claimIds: ['c.later.d-lw-03'] });
  };
  it('is not read before it', async () => {
    const before = await card('d-lw-03', { arrange, asOf: '2024-05-31' });
    expect(JSON.stringify(before)).not.toContain('Later');
    expect(before).toMatchObject({ saySource: 'No paper issued by that day speaks of it', owners: [{ evidence: [] }] });
    expect(before?.history[0]?.say).toBe('First and last seen on 15 March 2023, in the Draft County Durham Plan 23/24. A paper issued after that day speaks of it too.');
  });
  it('is read from its day on', async () => {
    const from = await card('d-lw-03', { arrange, asOf: '2024-06-01' });
    expect(from).toMatchObject({ saySource: 'Later Paper, 1 June 2024' });
    expect(from?.history[0]?.say).toContain('last seen on 1 June 2024, in the Later Paper. We hold no later paper of this place.');
  });
  it('of this place that is silent on the item is told', async () => {
    const silent = (tx: Tx): Promise<void> => aLaterPaper(tx, 'd-lw-04');
    expect((await card('d-lw-03', { arrange: silent }))?.history[0]?.say).toContain('No later paper we hold of this place has it.');
  });
  it('does not count as held before it is issued, nor of another place', async () => {
    const toCome = (tx: Tx): Promise<void> => aLaterPaper(tx, 'd-lw-04', '9000-01-01');
    expect((await card('d-lw-03', { arrange: toCome }))?.history[0]?.say).toContain('We hold no later paper of this place.');
    const elsewhere = async (tx: Tx): Promise<void> => {
      await aLaterPaper(tx, 'd-lw-04');
      await runnerOf(tx)("MATCH (:SourceDocument {id: 'doc-later'})-[covers:COVERS]->() DELETE covers", {});
    };
    expect((await card('d-lw-03', { arrange: elsewhere }))?.history[0]?.say).toContain('We hold no later paper of this place.');
  });
  it('of which a plan knows nothing gives the boards of the plan no shared task', async () => {
    const other = async (tx: Tx): Promise<void> => {
      await aLaterPaper(tx, 'fn.rel-092');
      await runnerOf(tx)("MATCH (:Function {id: 'fn.rel-092'})<-[:FOR]-(duty:Assignment) SET duty.claimIds = ['c.later.fn.rel-092']", {});
    };
    expect((await card('d-lw-03', { arrange: other, asOf: '2024-06-01' }))?.advice?.say)
      .toBe('Try the Living Well Partnership Board. That it is responsible for the Living Well area is our reading.');
  });
});

describe('a recorded gap', () => {
  const gapOf = async (tx: Tx, id: string, [reason, firstAttested, lastAttested]: readonly string[]): Promise<void> => {
    await runnerOf(tx)(`MATCH (item {id: 'd-lw-03'}) CREATE (:Record:Absence {id: $id, slot: 'owner', reason: $reason, status: 'IN_FORCE', claimIds: [], validFrom: date('0001-01-01'),
      validTo: date('9999-12-31'), firstAttested: date($firstAttested), lastAttested: date($lastAttested), attestedOn: [date($lastAttested)]})-[:OF]->(item)`, { id, reason, firstAttested, lastAttested });
  };
  it('counts from its paper on, the newest first', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await gapOf(tx, 'a-gap', ['REDACTED', '2022-01-01', '2022-01-01']);
      await gapOf(tx, 'b-gap', ['DISPUTED', '2024-06-01', '2024-06-01']);
    };
    expect((await card('d-lw-03', { arrange, asOf: '2024-05-31' }))?.absence).toBe('NOT_STATED_IN_SOURCE');
    expect((await card('d-lw-03', { arrange, asOf: '2024-06-01' }))?.absence).toBe('DISPUTED');
  });
});

describe('the way up', () => {
  it('climbs oversight against its arrow, and ends where it meets itself', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await aLine(tx, { id: 'l1', type: 'OVERSEES', from: 'b-hwb-cd', to: 'b-cdcp' });
      await aReport(tx, { id: 'l2', from: 'b-hwb-cd', to: 'b-lw-pb' });
    };
    const wayUp = (await card('d-lw-03', { arrange }))?.wayUp;
    expect(wayUp?.steps.map(({ party }) => party.id)).toEqual(['b-lw-pb', 'b-cdcp', 'b-hwb-cd', 'b-lw-pb']);
    expect(wayUp?.stop).toContain('comes back to the Living Well Partnership Board');
  });
  it('is called an escalation route only where one is stated', async () => {
    const wayUp = (await card('d-lw-03', { arrange: (tx) => aLine(tx, { id: 'l1', type: 'ESCALATES_TO', from: 'b-lw-pb', to: 'org-dcc' }) }))?.wayUp;
    expect(wayUp).toMatchObject({ say: 'Stated escalation route:', steps: [{}, { party: { id: 'org-dcc' } }] });
  });
  it('leaves out a line on the day it ends', async () => {
    const arrange = (tx: Tx): Promise<void> => aReport(tx, { id: 'l1', from: 'b-cdcp', to: 'b-hwb-cd', validTo: PAPER_DAY });
    expect((await card('d-lw-03', { arrange }))?.wayUp.steps).toHaveLength(2);
  });
});

describe('an unusual ask', () => {
  it('for the day before the paper has an empty card and says why', async () => {
    const say = 'Nothing was recorded for this date; the first paper that speaks of it is of 15 March 2023.';
    const name = 'Develop 24/7 Urgent Treatment Centre at UHND';
    const { at, ...empty } = await card('d-lw-03', { asOf: DAY_BEFORE }) ?? {};
    expect(at).toMatchObject({ asOf: DAY_BEFORE });
    expect(empty).toEqual({
      item: { id: 'd-lw-03', kind: 'DELIVERABLE', name, detail: 'Living Well, item 3' }, version: 1,
      say, saySource: 'No paper issued by that day speaks of it', absence: null, certainty: 'EXTRAPOLATED', advice: null,
      owners: [], responsible: [], reasons: [], history: [], nearMatches: [],
      wayUp: { say: 'No way up was recorded for this date.', steps: [], stop: 'There is no trail to follow.' },
      asText: [`${name} (Living Well, item 3)`, 'As at 14 March 2023', '', say, 'No paper issued by that day speaks of it', '',
        'The way up', 'No way up was recorded for this date.', 'There is no trail to follow.'].join('\n'),
    });
  });
  it('for a duty that a paper gives to two organisations names both', async () => {
    expect(await card('fn.rel-070', { asOf: '2018-05-25' })).toMatchObject({
      item: { kind: 'FUNCTION', name: 'Meeting the health needs of the County Durham population' }, absence: null, certainty: 'ATTESTED',
      owners: [{ party: { id: 'org-ddesccg' }, basis: 'STATED', via: null }, { party: { id: 'org-ndccg' }, basis: 'STATED', via: null }],
    });
  });
  it.each(['d-none', '', 'b-lw-pb', "d-lw-03' OR 1=1", '\u0000', '\u202Ed-lw-03', 'x'.repeat(5000)])('for something that cannot be owned has no answer', async (id) => {
    expect(await card(id)).toBeUndefined();
  });
  it('three years on is answered as extrapolated', async () => {
    const answer = await card('d-lw-03', { asOf: '2026-03-15' });
    expect(answer?.certainty).toBe('EXTRAPOLATED');
    expect(answer?.history[0]?.say).toContain('By 15 March 2026 that was more than two years ago.');
  });
});
