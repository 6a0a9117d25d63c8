import { describe, expect, it } from 'vitest';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { postProfile } from '../../server/questions/post-profile.ts';
import { recordList } from '../../server/questions/record-list.ts';
import { recordProfile } from '../../server/questions/record-profile.ts';
import { RECORD_KINDS } from '#schema/vocabulary/record-kinds.ts';
import { anAbsence, asking, end } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const in2018 = { asOf: '2018-05-25' } as const;
const page = async (id: string, over: Parameters<typeof asking>[1] = in2018) => await withTx(async (tx) => await recordProfile(tx, asking(id, over)));
const rows = (found: Awaited<ReturnType<typeof page>>) => found?.slots.map(({ slot, say, absence }) => [slot, absence ?? say]);

describe('the meeting of 25 May 2018', () => {
  it('is of the board of County Durham, and hides the four decisions it was only asked for', async () => {
    const found = await page('mtg.002');
    expect(found).toMatchObject({ kindLabel: 'Meeting', say: 'A meeting of the County Durham Health and Wellbeing Board, 25 May 2018.' });
    expect(rows(found)).toEqual([['body', 'County Durham Health and Wellbeing Board'], ['held', '25 May 2018'], ['decided', 'NOT_STATED_IN_SOURCE']]);
    expect(found?.slots[2]?.remark).toBe('4 decisions that papers only ask for are hidden.');
  });
  it('shows them when asked, each with its page', async () => {
    const decided = (await page('mtg.002', { ...in2018, proposals: true }))?.slots[2];
    expect(decided?.links.map(({ id, kind }) => [id, kind])).toEqual([1, 2, 3, 4].map((at) => [`l-rec-2018-0${String(at)}`, 'DECISION']));
    expect(decided).toMatchObject({ absence: null, remark: null });
  });
  it('gives the reason that is recorded for a missing decision', async () => {
    const found = await withTx(async (tx) => {
      await anAbsence(tx, { id: 'gap.hand', of: 'mtg.002', slot: 'decision', reason: 'LOST_IN_EXTRACTION', seen: '2018-05-25', attested: '2018-05-25' });
      return await recordProfile(tx, asking('mtg.002', in2018));
    });
    expect(found?.slots[2]?.absence).toBe('LOST_IN_EXTRACTION');
  });
});

it('dates the summit of 2015 by its month, and names no body for it', async () => {
  expect(rows(await page('b-mtg'))).toEqual([['body', 'NOT_STATED_IN_SOURCE'], ['held', 'June 2015'], ['decided', 'NOT_STATED_IN_SOURCE']]);
});

describe('decisions', () => {
  it('that a paper only asks for have no outcome, and say why', async () => {
    const found = await page('l-rec-2018-03');
    expect(rows(found)).toEqual([
      ['kind', 'It is asked to support'], ['body', 'County Durham Health and Wellbeing Board'], ['meeting', 'Health and Wellbeing Board, 25 May 2018'],
      ['held', '25 May 2018'], ['concerns', 'Health and Social Care Plan for County Durham'], ['outcome', 'AWAITING_AGREEMENT']]);
    expect(found?.slots[5]?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([160]);
  });
  it('of 2023 name the four priorities they are about, and no day', async () => {
    const found = await page('dec.rel-100', {});
    expect(found?.slots[4]?.links.map(({ id }) => id)).toEqual(['l-hwbb-2023-01', 'l-hwbb-2023-02', 'l-hwbb-2023-03', 'l-hwbb-2023-04']);
    expect(rows(found)?.[3]).toEqual(['held', 'NOT_STATED_IN_SOURCE']);
  });
});

it('a change says what it changes and what follows, and that it is our reading', async () => {
  const found = await page('ev.rel-050');
  expect(found).toMatchObject({ status: 'PROPOSED', say: 'The Director of Integration is to be replaced by the Director of Integrated Community Services (proposed).' });
  expect(found?.slots.map(({ slot, links }) => [slot, links.map(({ id }) => id)])).toEqual([['kind', []], ['original', ['post-dirint']], ['resulting', ['post-dics']], ['from', []]]);
  expect(found?.slots[0]?.remark).toBe('Our reading: no paper says it in so many words.');
});

describe('the Care Act', () => {
  it('rests under nothing that a paper says, and stands in the passages of five things', async () => {
    const found = await page('plan-care');
    expect(rows(found)).toEqual([['names', 'Care Bill'], ['resting', 'NOT_STATED_IN_SOURCE'], ['from', 'NOT_STATED_IN_SOURCE']]);
    expect(found?.slots[1]?.nearest).toEqual(found?.beside.slice(0, 1));
    expect(found?.beside.map(({ links: [link], voice, evidence }) => [link?.id, voice, evidence.map(({ lineFrom }) => lineFrom)])).toEqual([
      ['l-bcf-2018-11', 'OUR_READING', [113]], ['pr-4', 'OUR_READING', [184]], ['pr-7', 'OUR_READING', [196]], ['rk-2014-7', 'OUR_READING', [292]], ['e.plan-fyfv', 'OUR_READING', [33]]]);
  });
  it('knows only the paper of 2014 on a day of 2014', async () => {
    expect((await page('plan-care', { asOf: '2014-02-13' }))?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([113, 157, 184, 196, 292]);
  });
});

it('an outcome stands in its plan, and the programmes are the nearest thing to what serves it', async () => {
  const found = await page('l-bcf-2018-11', { asOf: '2014-02-13' });
  expect(found?.slots.map(({ slot, remark, absence, nearest }) => [slot, absence, remark, nearest.map(({ say, voice }) => [say, voice])])).toEqual([
    ['plan', null, 'Outcome 11 of 12 of the plan.', []],
    ['served', 'NOT_STATED_IN_SOURCE', null, [['The same plan runs 7 programmes, and ties none of them to it.', 'PAPER_SAYS']]],
    ['measured', 'NOT_STATED_IN_SOURCE', null, []]]);
  const [near] = found?.slots[1]?.nearest ?? [];
  expect(near?.links.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => `pr-${String(at)}`));
  expect(near?.evidence.map(({ lineFrom }) => lineFrom)).toHaveLength(7);
});

it('counts no programme that the plan no longer runs', async () => {
  const found = await withTx(async (tx) => {
    await end(tx, 'pr-1', '2014-02-13');
    return await recordProfile(tx, asking('l-bcf-2018-11', { asOf: '2014-02-13' }));
  });
  expect(found?.slots[1]?.nearest.map(({ say }) => say)).toEqual(['The same plan runs 6 programmes, and ties none of them to it.']);
});

it('is linked from the body that met and from the post that is to be replaced', async () => {
  const [body, post] = await withTx(async (tx) => [
    await bodyProfile(tx, asking('b-hwb-cd', in2018)), await postProfile(tx, asking('post-dirint', { ...in2018, proposals: true }))]);
  expect(body?.mentions.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(expect.arrayContaining(['mtg.002', 'dec.rel-046']));
  expect(post?.mentions.flatMap(({ links }) => links.map(({ id }) => id))).toContain('ev.rel-050');
});

it('stands empty before its first paper', async () => {
  expect(await page('mtg.002', { asOf: '2014-02-13' })).toMatchObject({ slots: [], beside: [], mentions: [], history: [], evidence: [] });
});

it.each(['plan-isp', 'b-hwb-cd', 'c.rel-046.p.002.0032', 'mtg.none', '', '\u0000', '\u202Emtg.002', "mtg.002' OR 1=1", 'x'.repeat(5000)])('is nothing for the id %j', async (id) => {
  expect(await page(id)).toBeUndefined();
});

describe('the list', () => {
  const ALL = { kinds: RECORD_KINDS, within: null, order: 'NEWEST_FIRST', asOf: '2023-03-15', proposals: true, visibilities: ['PUBLIC'], first: 100, skip: 0 } as const;
  const list = async (over: Partial<Parameters<typeof recordList>[1]> = {}) => await withTx(async (tx) => await recordList(tx, { ...ALL, ...over }));
  it('holds 9 agreements, 2 laws, 2 meetings, 8 decisions, 1 change and 12 outcomes', async () => {
    expect(await list()).toMatchObject({ total: 34, hidden: 0, say: 'Our papers speak of 9 agreements, 2 laws, 2 meetings, 8 decisions, 1 change and 12 outcomes, newest paper first.' });
  });
  it('hides what is not in force, and counts it', async () => {
    expect(await list({ kinds: ['AGREEMENT'], proposals: false })).toMatchObject({ total: 5, hidden: 4, say: 'Our papers speak of 5 agreements, newest paper first. 4 more that are not in force are hidden.' });
  });
  it('keeps to a place, and names each with its count', async () => {
    const found = await list({ within: 'place-darlington' });
    expect(found?.records.map(({ id }) => id)).toEqual(['dec.rel-038', 'b-mtg', 'plan-s75-d']);
    expect(found?.places.map(({ id, count }) => [id, count])).toEqual([['place-county-durham', 31], ['place-darlington', 3]]);
  });
  it('stands in the order asked for, page by page', async () => {
    const found = await list({ order: 'OLDEST_FIRST' });
    const days = found?.records.map(({ firstSeen }) => firstSeen) ?? [];
    expect(days).toEqual(days.toSorted());
    expect((await list({ order: 'OLDEST_FIRST', first: 3, skip: 2 }))?.records).toEqual(found?.records.slice(2, 5));
  });
  it('gives a decision the day of its meeting', async () => {
    expect((await list())?.records.find(({ id }) => id === 'l-rec-2018-01')?.statement.say).toBe(
      'Note the report and the work to date: decision of the County Durham Health and Wellbeing Board, 25 May 2018 (proposed).');
  });
  it('is empty before the first paper', async () => {
    expect(await list({ asOf: '2014-02-12' })).toMatchObject({ total: 0, records: [], places: [] });
  });
  it.each(['place-none', '', '\u0000', 'doc-002'])('has no answer within %j', async (within) => {
    expect(await list({ within })).toBeUndefined();
  });
});
