import { describe, expect, it } from 'vitest';
import { agreementProfile } from '../../server/questions/agreement-profile.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { organisationProfile } from '../../server/questions/organisation-profile.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { anAssignment, asking } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const in2014 = { asOf: '2014-02-13' } as const;
const in2018 = { asOf: '2018-05-25' } as const;
const page = async (id: string, over: Parameters<typeof asking>[1] = in2018, arrange?: (tx: Tx) => Promise<void>) =>
  await withTx(async (tx) => { await arrange?.(tx); return await agreementProfile(tx, asking(id, over)); });
const slot = (found: Awaited<ReturnType<typeof page>>, name: string) => found?.slots.find((one) => one.slot === name);

describe('the information sharing protocol of 2014', () => {
  it('is signed by the council, and no paper says by whom or when', async () => {
    const found = await page('plan-isp', in2014);
    expect(found).toMatchObject({ kindLabel: 'Protocol', status: 'IN_FORCE', certainty: 'ATTESTED', say: 'Protocol. We know of 1 party that signed it, and of nothing delegated under it.' });
    expect(found?.signatures.map(({ say, links, evidence }) => [say, links.map(({ id }) => id), evidence.map(({ lineFrom }) => lineFrom)])).toEqual([
      ['Durham County Council signed it. No paper says who signed for it, or on which day.', ['org-dcc'], [258]]]);
    expect(found?.slots.map(({ slot: name, absence }) => [name, absence])).toEqual([
      ['kind', null], ['parties', null], ['law', 'NOT_STATED_IN_SOURCE'], ['delegated', 'NOT_STATED_IN_SOURCE'], ['amounts', 'NOT_STATED_IN_SOURCE'],
      ['from', 'NOT_STATED_IN_SOURCE'], ['until', 'NOT_STATED_IN_SOURCE']]);
  });
  it('stands on the page of the council', async () => {
    const council = await withTx(async (tx) => await organisationProfile(tx, asking('org-dcc', in2014)));
    expect(council?.mentions.find(({ id }) => id === 'rel-017')?.links.map(({ id, kind }) => [id, kind])).toEqual([['plan-isp', 'AGREEMENT'], ['org-dcc', 'ORGANISATION']]);
  });
});

describe('the section 75 agreement of 2018', () => {
  it('has one duty delegated under it, of which no paper says by whom, to whom or until when', async () => {
    const found = await page('plan-s75-18');
    expect(found?.delegations.map(({ function: duty, slots }) => [duty, slots.map(({ slot: name, absence }) => [name, absence === null])])).toEqual([
      ['Commissioning care for adult mental health and learning disabilities',
        [['from', false], ['to', false], ['under', true], ['limit', false], ['until', false], ['kept', false]]]]);
    expect(slot(found, 'delegated')?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([126]);
  });
  it('is named after a section, and the Act is the nearest thing that is not known', async () => {
    expect(slot(await page('plan-s75-18'), 'law')).toMatchObject({
      absence: 'NOT_STATED_IN_SOURCE', remark: null, evidence: [], nearest: [{ say: 'Our papers call it after section 75, and name no Act.', voice: 'PAPER_SAYS', evidence: [{ lineFrom: 126 }] }] });
  });
  it('rests on a law once one is recorded', async () => {
    const arrange = async (tx: Tx): Promise<void> => {
      await runnerOf(tx)("MATCH (a:Agreement {id: 'plan-s75-18'}) MATCH (l:LegalBasis {id: 'plan-care'}) CREATE (a)-[:UNDER]->(l)", {});
    };
    expect(slot(await page('plan-s75-18', in2018, arrange), 'law')).toMatchObject({ say: 'Care Act 2014', absence: null, remark: null, nearest: [] });
  });
});

describe('the section 75 agreement of Darlington', () => {
  const in2015 = { asOf: '2015-11-01' } as const;
  it('hides six signatures that are only proposed, and says so', async () => {
    const found = await page('plan-s75-d', in2015);
    expect(found).toMatchObject({ status: 'PROPOSED', signatures: [] });
    expect(slot(found, 'parties')).toMatchObject({ absence: 'AWAITING_AGREEMENT', say: 'Awaiting agreement', remark: '6 signatures that papers only propose are hidden.', nearest: [] });
  });
  it('takes what was rejected for no proposal', async () => {
    const found = await withTx(async (tx) => {
      await runnerOf(tx)("MATCH (:Party)-[line:SIGNATORY_OF]->(:Agreement {id: 'plan-s75-d'}) SET line.status = 'REJECTED'", {});
      return await agreementProfile(tx, asking('plan-s75-d', in2015));
    });
    expect(slot(found, 'parties')).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', remark: null });
  });
  it('is to be signed by the five partners and the board, and not by that of County Durham', async () => {
    const found = await page('plan-s75-d', { ...in2015, proposals: true });
    expect(slot(found, 'parties')?.links.map(({ id }) => id).toSorted()).toEqual(['b-hwb-dar', 'org-cddft', 'org-darlccg', 'org-dbc', 'org-pcd', 'org-tewv']);
    expect(found?.signatures.every(({ say }) => say.endsWith('is to sign it (proposed).'))).toBe(true);
    expect(found?.say).toContain('6 parties that are to sign it');
  });
});

describe('the nearest thing known of the parties', () => {
  it.each([
    ['pool.003', in2014, 'The same paper holds 4 signatures of “Better Care Fund plan for County Durham”, and none of this.', [31, 36, 41, 46], ['e.plan-bcf']],
    ['plan-contract', in2018, 'The board is to oversee the contract from October 2018 (County Durham Integrated Care Board).', [133], ['b-icb18']],
    ['plan-mou-acn', in2018, 'The post helped to develop the memorandum for the network (Director of Integration).', [53], ['post-dirint']],
  ] as const)('of %s stands beside the empty row, with its passages and links', async (...[id, day, say, lines, linked]) => {
    const found = await page(id, day);
    const parties = slot(found, 'parties');
    expect(parties).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', remark: null, evidence: [], nearest: [{ say, voice: 'PAPER_SAYS' }] });
    expect(parties?.nearest[0]?.evidence.map(({ lineFrom }) => lineFrom)).toEqual(lines);
    expect(parties?.nearest[0]?.links.map((thing) => thing.id)).toEqual(expect.arrayContaining([...linked]));
    expect(found?.evidence.map(({ lineFrom }) => lineFrom)).toEqual(expect.arrayContaining([...lines]));
  });
});

it('prints the four amounts of the pooled fund, each with its year', async () => {
  expect(slot(await page('pool.003', in2014), 'amounts')?.say).toBe(
    'Minimum required 2014/15: £12.936m; Minimum required 2015/16: £43.735m; Total agreed 2014/15: £12.936m; Total agreed 2015/16: £43.735m');
});

it('tells the start of the community contract no more exactly than its paper', async () => {
  expect(slot(await page('plan-contract'), 'from')).toMatchObject({ say: 'October 2018', absence: null });
});

it('names who answers for it from the first day of a duty to the day before its end', async () => {
  const owned = async (asOf: string) => (await page('plan-isp', { asOf }, async (tx) => {
    await anAssignment(tx, { id: 'a.hand', item: 'plan-isp', party: 'b-cdcp', letter: 'ACCOUNTABLE', validTo: '2023-04-01' });
  }))?.duties.map(({ voice }) => voice);
  expect(await owned('2023-03-31')).toHaveLength(1);
  expect(await owned('2023-04-01')).toEqual(['NOT_STATED']);
});

describe('the Better Care Fund plan', () => {
  it('is signed by four, each with post, name and day', async () => {
    const plan = await withTx(async (tx) => await planProfile(tx, asking('e.plan-bcf', in2014)));
    expect(plan?.signatures.map(({ id }) => id).toSorted()).toEqual(['rel-013', 'rel-014', 'rel-015', 'rel-016']);
    expect(plan?.signatures.find(({ id }) => id === 'rel-013')?.say).toMatch(/^Nicola Bailey, as .*Chief Operating Officer.*, signed it for .*North Durham.* on 13 February 2014 \(printed: 13 th Feb 2014\)\.$/u);
    expect(plan?.outcomes).toHaveLength(12);
  });
  it('shows no name that the reader may not see', async () => {
    const plan = await withTx(async (tx) => await planProfile(tx, { ...asking('e.plan-bcf', in2014), visibilities: [] }));
    expect(plan?.signatures).toHaveLength(4);
    expect(JSON.stringify(plan)).not.toContain('Bailey');
  });
  it('stands on the pages of the board and of the post that signed', async () => {
    const [body, post] = await withTx(async (tx) => [await bodyProfile(tx, asking('b-hwb-cd', in2014)), await postProfile(tx, asking('post-chairhwb', in2014))]);
    for (const found of [body, post]) expect(found?.mentions.find(({ id }) => id === 'rel-016')?.links.map(({ id }) => id)).toContain('e.plan-bcf');
  });
});

it('stands empty before its first paper', async () => {
  expect(await page('plan-s75-18', in2014)).toMatchObject({
    status: null, slots: [], signatures: [], delegations: [], evidence: [], say: 'Nothing was recorded for this date; the first paper that speaks of it is of 25 May 2018.' });
});

it.each(['e.plan-bcf', 'plan-care', 'agreement', '', '\u0000', '\u202Eplan-isp', "plan-isp' OR 1=1", 'x'.repeat(5000)])('is nothing for the id %j', async (id) => {
  expect(await page(id)).toBeUndefined();
});
