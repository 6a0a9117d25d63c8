import { describe, expect, it } from 'vitest';
import { delegationMap } from '../../server/questions/delegation-map.ts';
import { paperOwners } from '../../server/questions/paper-owners.ts';
import { sharedAccountability } from '../../server/questions/shared-accountability.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { anAppointment, anAssignment, BEFORE_ALL, end, PAPER_DAY } from '../support/hand-made.ts';
import { there } from '../support/there.ts';
import { withTx } from '../support/with-tx.ts';

const ALL = { kind: null, proposals: false, visibilities: ['PUBLIC'], first: 500, skip: 0 } as const;
const in2018 = { ...ALL, asOf: '2018-05-25' } as const;
const in2021 = { ...ALL, asOf: '2021-09-01' } as const;
const in2023 = { ...ALL, asOf: PAPER_DAY } as const;
const owner = { id: 'a.hand', item: 'd-lw-03', party: 'post-dirplace', letter: 'ACCOUNTABLE' };

describe('shared accountability', () => {
  const shared = async (ask: Parameters<typeof sharedAccountability>[1], arrange?: (tx: Tx) => Promise<void>) =>
    await withTx(async (tx) => { await arrange?.(tx); return there(await sharedAccountability(tx, ask)); });
  it('is stated for meeting the health needs of the county: two commissioning groups', async () => {
    const answer = await shared(in2018);
    expect(answer).toMatchObject({ total: 1, say: 'Our papers name several owners for 1 item, and a person instead of a post for no items.' });
    expect(answer.items[0]).toMatchObject({ how: 'SHARED', title: 'Meeting the health needs of the County Durham population', thing: { id: 'fn.rel-070', kind: 'FUNCTION' }, statement: { voice: 'PAPER_SAYS', certainty: 'ATTESTED' } });
    expect(answer.items[0]?.holders.map(({ id }) => id).toSorted()).toEqual(['org-ddesccg', 'org-ndccg']);
    expect(answer.items[0]?.statement.evidence.map(({ lineFrom }) => lineFrom)).toEqual(expect.arrayContaining([110]));
  });
  it('comes with proposals for the commissioning decisions, and says they are not in force', async () => {
    const answer = await shared({ ...in2018, proposals: true });
    expect(answer.items.find(({ title }) => title === 'Commissioning decisions')?.statement.say).toContain('(not yet in force)');
  });
  it('is none of one holder under two duties, and none before the first paper', async () => {
    const twice = await shared(in2023, async (tx) => { await anAssignment(tx, owner); await anAssignment(tx, { ...owner, id: 'a.again' }); });
    expect(twice.items.map(({ id }) => id)).not.toContain('d-lw-03.shared');
    expect(await shared({ ...ALL, asOf: BEFORE_ALL })).toMatchObject({ total: 0, items: [] });
  });
  it('tells a person apart from a post, unless the asker may not see the person', async () => {
    const pinned = (visibility: 'PUBLIC' | 'RESTRICTED') => async (tx: Tx): Promise<void> => {
      await anAppointment(tx, { id: 't1', name: 'Pinned Person', post: 'post-dsc', visibility });
      await anAssignment(tx, { ...owner, party: 'p.t1' });
    };
    expect((await shared({ ...in2023, kind: 'DELIVERABLE' }, pinned('PUBLIC'))).items).toMatchObject([{ how: 'ON_PERSON', thing: { id: 'd-lw-03' } }]);
    expect(JSON.stringify(await shared(in2023, pinned('RESTRICTED')))).not.toContain('Pinned');
  });
  it('is asked by kind', async () => {
    expect(await shared({ ...in2018, kind: 'FUNCTION' })).toMatchObject({ total: 1 });
    expect(await shared({ ...in2018, kind: 'DELIVERABLE' })).toMatchObject({ total: 0, byKind: [] });
  });
  it('is asked by area and by who answers, a post in it too, and says so in the text', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await anAssignment(tx, owner);
      await anAssignment(tx, { ...owner, id: 'a.second', party: 'b-lw-pb' });
    };
    const living = await shared({ ...in2023, area: 'pa-lw', body: 'b-lw-pb' }, arrange);
    expect(living).toMatchObject({
      total: 1, items: [{ thing: { id: 'd-lw-03' }, area: { id: 'pa-lw' } }], narrowedTo: [{ id: 'pa-lw' }, { id: 'b-lw-pb' }],
      byArea: [{ thing: { id: 'pa-lw', name: 'Living Well' }, count: 1 }], byHolder: [{ count: 1 }, { count: 1 }],
    });
    expect(living.asText).toContain('rests on a person (only: Living Well and Living Well Partnership Board)\n');
    const byPost = async (tx: Tx): Promise<void> => { await arrange(tx); await anAssignment(tx, { ...owner, id: 'a.third', party: 'post-cdahs' }); };
    expect(await shared({ ...in2023, body: 'org-dcc' }, byPost)).toMatchObject({ items: [{ thing: { id: 'd-lw-03' } }] });
    expect(await shared({ ...in2023, body: 'org-dcc' }, arrange)).toMatchObject({ total: 0 });
    for (const other of [{ area: 'pa-aw' }, { body: 'b-aw-pb' }]) expect(await shared({ ...in2023, ...other }, arrange)).toMatchObject({ total: 0, byArea: [] });
  });
  it('has no answer where a filter names nothing, or a person the asker may not see', async () => {
    const filters = [{ area: 'a-none' }, { area: 'b-lw-pb' }, { area: '' }, { body: 'pa-lw' }, { body: 'p.t1' }];
    const answers = await withTx(async (tx) => {
      await anAppointment(tx, { id: 't1', name: 'Hidden Person', post: 'post-dsc', visibility: 'RESTRICTED' });
      const found: unknown[] = [];
      for (const filter of filters) found.push(await sharedAccountability(tx, { ...in2023, ...filter }));
      return found;
    });
    expect(answers).toEqual(filters.map(() => undefined));
  });
  it('counts all that match by kind, whatever page of them is given', async () => {
    const answer = await shared({ ...in2023, first: 0 }, async (tx) => {
      await anAssignment(tx, owner);
      await anAssignment(tx, { ...owner, id: 'a.second', party: 'b-lw-pb' });
    });
    expect(answer).toMatchObject({ items: [], byKind: [{ kind: 'DELIVERABLE', say: 'Deliverables', count: 1 }, { kind: 'FUNCTION', say: 'Duties', count: 1 }] });
    expect((await shared(in2018)).byKind).toEqual([{ kind: 'FUNCTION', say: 'Duties', count: 1 }]);
  });
});

describe('owners on paper', () => {
  const owners = async (ask: Parameters<typeof paperOwners>[1], arrange?: (tx: Tx) => Promise<void>) =>
    await withTx(async (tx) => { await arrange?.(tx); return there(await paperOwners(tx, ask)); });
  it('are the leads of the 22 chapters, whom the paper does not name', async () => {
    const answer = await owners({ ...in2021, kind: 'THEME' });
    expect(answer).toMatchObject({ total: 22, say: 'Of what is asked for, our papers name an owner with nobody behind it for 22 items: 22 unnamed.' });
    const carers = answer.owners.find(({ title }) => title.includes('Carers'));
    expect(carers).toMatchObject({ why: 'UNNAMED', absence: 'EXISTS_BUT_UNNAMED', holder: { id: 'post-chlead' }, statement: { voice: 'OUR_READING' } });
    expect(carers?.statement.evidence.map(({ lineFrom }) => lineFrom)).toEqual(expect.arrayContaining([75]));
  });
  it('are the sponsors of the seven programmes', async () => {
    expect((await owners({ ...ALL, asOf: '2014-02-13', kind: 'PROGRAMME' })).owners.map(({ holder, why }) => [holder.id, why])).toEqual(Array.from({ length: 7 }, () => ['post-spon', 'UNNAMED']));
  });
  it('is none with a person in the post, whoever may see the name', async () => {
    const held = async (tx: Tx): Promise<void> => { await anAppointment(tx, { id: 't1', name: 'Hidden Person', post: 'post-chlead', visibility: 'RESTRICTED' }); };
    expect(await owners({ ...in2023, kind: 'THEME' }, held)).toMatchObject({ total: 0, say: 'Of what is asked for, our papers name no owner that has nobody behind it.' });
  });
  it('is a body from the day it ends, not the day before', async () => {
    const arrange = async (tx: Tx): Promise<void> => { await anAssignment(tx, { ...owner, party: 'b-lw-pb' }); await end(tx, 'b-lw-pb', '2023-06-01'); };
    expect(await owners({ ...in2023, asOf: '2023-05-31', kind: 'DELIVERABLE' }, arrange)).toMatchObject({ total: 0 });
    expect((await owners({ ...in2023, asOf: '2023-06-01', kind: 'DELIVERABLE' }, arrange)).owners).toMatchObject([{ why: 'ENDED', absence: 'BODY_ENDED' }]);
  });
  it('is vacant where a paper says that the post is to be filled', async () => {
    expect((await owners({ ...in2023, kind: 'DELIVERABLE' }, (tx) => anAssignment(tx, { ...owner, party: 'post-lay' }))).owners).toMatchObject([{ why: 'VACANT', absence: 'POST_VACANT' }]);
  });
  it('are asked by area and by holder, the post or the body it is in', async () => {
    const arrange = async (tx: Tx): Promise<void> => { await anAssignment(tx, { ...owner, party: 'post-lay' }); };
    const asked = { ...in2023, kind: 'DELIVERABLE' } as const;
    const answer = await owners({ ...asked, area: 'pa-lw', body: 'post-lay' }, arrange);
    expect(answer).toMatchObject({ total: 1, owners: [{ thing: { id: 'd-lw-03' }, area: { id: 'pa-lw' } }], byArea: [{ thing: { id: 'pa-lw' }, count: 1 }], byHolder: [{ thing: { id: 'post-lay' }, count: 1 }] });
    expect(answer.asText).toContain('exist only on paper (only: Living Well, ');
    expect(await owners({ ...asked, body: 'b-cdcp' }, arrange)).toMatchObject({ total: 1 });
    for (const other of [{ area: 'pa-aw' }, { body: 'b-aw-pb' }]) expect(await owners({ ...asked, ...other }, arrange)).toMatchObject({ total: 0 });
    const chapters = await owners(in2021);
    expect(chapters.byHolder[0]).toMatchObject({ thing: { id: 'post-chlead' }, count: 22 });
  });
  it('have no answer where a filter names nothing', async () => {
    for (const filter of [{ area: 'a-none' }, { area: 'd-lw-03' }, { body: '' }, { body: 'p-burns' }]) expect(await withTx((tx) => paperOwners(tx, { ...in2023, ...filter }))).toBeUndefined();
  });
  it('are given by pages', async () => {
    const all = await owners(in2021);
    expect((await owners({ ...in2021, first: 5, skip: 3 })).owners).toEqual(all.owners.slice(3, 8));
  });
});

describe('the delegation map', () => {
  const delegations = async (ask: Parameters<typeof delegationMap>[1], arrange?: (tx: Tx) => Promise<void>) =>
    await withTx(async (tx) => { await arrange?.(tx); return await delegationMap(tx, ask); });
  const keeps2018 = (tx: Tx): Promise<void> => anAssignment(tx, { ...owner, item: 'fn.plan-s75-18', party: 'org-tewv', attested: '2018-05-25' });
  const map2018 = { ...in2018, function: null };
  it('has the section 75 agreement, with parties, limit and end not stated', async () => {
    const answer = await delegations(map2018);
    expect(answer).toMatchObject({ total: 1, say: 'Our papers speak of 1 delegation.' });
    const [one] = answer?.delegations ?? [];
    expect(one?.slots.map(({ slot, absence }) => [slot, absence])).toEqual([
      ['from', 'NOT_STATED_IN_SOURCE'], ['to', 'NOT_STATED_IN_SOURCE'], ['under', null], ['limit', 'NOT_STATED_IN_SOURCE'], ['until', 'NOT_STATED_IN_SOURCE'], ['kept', 'NOT_STATED_IN_SOURCE']]);
    expect(one?.slots[2]?.say).toContain('section 75');
    expect(one?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([126]);
  });
  it('fills what is stated', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await runnerOf(tx)(`MATCH (d:Delegation {id: 'del.plan-s75-18'}) MATCH (a:Party {id: 'org-dcc'}) MATCH (b:Party {id: 'b-cdcp'})
        SET d.limit = 'Adults only', d.validTo = date('2019-01-01') CREATE (d)-[:FROM]->(a) CREATE (d)-[:TO]->(b)`, {});
      await anAssignment(tx, { ...owner, item: 'fn.plan-s75-18', party: 'org-dcc' });
    };
    const answer = await delegations({ ...map2018, asOf: '2018-12-31' }, arrange);
    expect(answer?.delegations[0]?.slots.map(({ say }) => say)).toEqual(['Durham County Council', 'County Durham Care Partnership', expect.any(String), 'Adults only', '1 January 2019', 'Not stated in the source']);
    expect(await delegations({ ...map2018, asOf: '2019-01-01' }, arrange)).toMatchObject({ total: 0 });
  });
  it('is asked by party: who passes it on, takes it on or stays accountable', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await runnerOf(tx)(`MATCH (d:Delegation {id: 'del.plan-s75-18'}) MATCH (a:Party {id: 'org-dcc'}) MATCH (b:Party {id: 'b-cdcp'}) CREATE (d)-[:FROM]->(a) CREATE (d)-[:TO]->(b)`, {});
    };
    for (const party of ['org-dcc', 'b-cdcp', 'org-tewv']) expect(await delegations({ ...map2018, party }, party === 'org-tewv' ? keeps2018 : arrange)).toMatchObject({ total: 1, narrowedTo: [{ id: party }] });
    expect(await delegations({ ...map2018, party: 'org-nddg' }, arrange)).toBeUndefined();
    expect(await delegations({ ...map2018, party: 'org-hw' }, arrange)).toMatchObject({ total: 0, byParty: [] });
    expect((await delegations(map2018, arrange))?.byParty.map(({ thing }) => thing.id).toSorted()).toEqual(['b-cdcp', 'org-dcc']);
  });
  it('is asked by function; one that is not there has no answer', async () => {
    expect(await delegations({ ...map2018, function: 'fn.plan-s75-18', first: 0 })).toMatchObject({ total: 1, delegations: [], byFunction: [{ id: 'fn.plan-s75-18', count: 1 }] });
    expect(await delegations({ ...map2018, function: 'fn.rel-070' })).toMatchObject({ total: 0 });
    for (const id of ['fn.none', '', '\u0000', '\u202Efn', 'x'.repeat(5000)]) expect(await delegations({ ...map2018, function: id })).toBeUndefined();
  });
  it.each(['0001-01-01', '9999-12-31'])('is empty on %s', async (asOf) => {
    expect(await delegations({ ...map2018, asOf })).toMatchObject({ total: 0, delegations: [] });
  });
});
