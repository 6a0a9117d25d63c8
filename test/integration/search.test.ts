import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search, type AskSearch } from '../../server/questions/search.ts';
import { DAY_BEFORE, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore } from '../support/with-tx.ts';

async function find(text: string, over: Partial<AskSearch> = {}) {
  return await sharedStore().read(async (tx) => await search(tx, { text, asOf: PAPER_DAY, first: 8, ...over }));
}

/** Ids of what is found, best first. */
async function ids(text: string, over: Partial<AskSearch> = {}) {
  return (await find(text, over)).hits.map(({ thing }) => thing.id);
}

describe('the look-up box', () => {
  it.each([
    ['urgent treatment', 'd-lw-03'], ['urgnet treatmnt', 'd-lw-03'], ['URGENT  treat', 'd-lw-03'], ['24/7 urgent', 'd-lw-03'],
    ['frailty hospital at home', 'd-aw-07'], ['end of life strategy', 'plan-eol'], ['BSIL', 'b-bsil'], ['Living Well Partnership Board', 'b-lw-pb'],
    ['the living well partnership board', 'b-lw-pb'], ['the Care Partnership', 'b-cdcp'], ['Ageing Well 7', 'd-aw-07'], ['Ageing Well, item 7', 'd-aw-07'],
    ['delivery across the life course', 'fn.rel-092'], ['Councillor Andy Scott', 'p-scott'], ['Cllr. Scott', 'p-scott'], ['Dr Stewart Findlay', 'p-findlay'], ['sarah burns', 'p-burns'], ['HWBB', 'b-hwb-cd'], ['Care Partnership', 'b-cdcp'], ['Local Authority', 'org-dcc'],
  ])('offers for %s first %s', async (text, id) => {
    expect((await ids(text))[0]).toBe(id);
  });
  it.each([
    ['emergency department', 'd-lw-04'], ['ED', 'd-cc-38'], ['UHND', 'd-cc-38'], ['university hospital of north durham', 'd-lw-04'],
    ['coordinator', 'd-aw-06'], ['co-ordinator', 'd-aw-06'], ['coordinator', 'post-dsc'], ['co-ordinate', 'd-aw-24'], ['wellbeing board', 'b-hwb-cd'], ['well-being board', 'b-hwb-cd'],
  ])('finds for “%s”, spelt out or short, in one word or two, also %s', async (text, id) => {
    expect(await ids(text, { first: 20 })).toContain(id);
  });
  it('takes an expansion only from a paper that speaks of the thing', async () => {
    expect(await ids('participatory budgeting', { first: 50 })).not.toContain('b-pb18');
  });
  it('offers the action beside the plan of the same name', async () => {
    expect(await ids('end of life strategy')).toContain('d-aw-22');
  });
  it('tells the thing from others and names the other spelling that matched', async () => {
    expect((await find('urgent treatment')).hits[0]).toMatchObject({ thing: { kind: 'DELIVERABLE', detail: 'Living Well, item 3' }, matchedName: null, status: 'IN_FORCE', certainty: 'ATTESTED' });
    expect((await find('HWBB')).hits[0]?.matchedName).toBe('HWBB');
  });
  it('cites what the papers up to the day say of each thing it found, and no later one', async () => {
    const cited = async (text: string, asOf: string) => (await find(text, { asOf })).hits[0]?.evidence.map(({ document, lineFrom }) => `${document.id} ${String(lineFrom)}`);
    expect(await cited('urgent treatment', PAPER_DAY)).toEqual(['doc-001 263']);
    expect((await cited('TEWV', '2015-12-01'))?.some((line) => line.startsWith('doc-002'))).toBe(false);
    expect((await cited('TEWV', '2018-05-25'))?.some((line) => line.startsWith('doc-002'))).toBe(true);
    expect((await find('care', { first: 50 })).hits.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
  it('finds both actions on frailty at home', async () => {
    expect((await ids('frailty')).slice(0, 2)).toEqual(['d-aw-07', 'd-lw-20']);
  });
  it('finds what is only proposed, and says so', async () => {
    expect((await find('Multidisciplinary Discharge')).hits[0]).toMatchObject({ thing: { id: 'b-mdt' }, status: 'PROPOSED' });
  });
  it('keeps to the kinds asked for', async () => {
    const kinds = (await find('care', { kinds: ['MEASURE', 'RISK'], first: 50 })).hits.map(({ thing }) => thing.kind);
    expect(new Set(kinds)).toEqual(new Set(['MEASURE', 'RISK']));
  });
  it('counts all and hands out the first', async () => {
    const answer = await find('care', { first: 3 });
    expect(answer.hits).toHaveLength(3);
    expect(answer.say).toBe(`${String(answer.total)} things match “care”. These are the first 3.`);
  });
  it('finds nothing before the first paper', async () => {
    expect(await find('urgent treatment', { asOf: DAY_BEFORE })).toMatchObject({ total: 0, hits: [] });
  });
  it('hides people the asker may not see', async () => {
    expect(await ids('sarah burns', { visibilities: [] })).toEqual([]);
  });
});

describe('a word of the papers that has no page', () => {
  const words = async (text: string, over: Partial<AskSearch> = {}) => (await find(text, over)).words.map(({ id, say }) => [id, say]);
  it.each([
    ['PB', 'ab-18', 'PB stands for participatory budgeting, as used in the Better Care Fund plan 2014.'],
    ['participatory budgeting', 'ab-18', 'PB stands for participatory budgeting, as used in the Better Care Fund plan 2014.'],
    ['UHND', 'site-uhnd', 'University Hospital of North Durham is a site, also written “UHND”, as used in the Draft County Durham Plan 23/24.'],
    ['whitebeam', 'site-white', 'Whitebeam Gardens is a site, as used in the Draft County Durham Plan 23/24.'],
    ['RADIR', 'ab-34', 'RADIR is a short form, as used in the Commissioning and Delivery Plan 2021; no paper spells it out.'],
    ["Information Commissioner's Office", 'ab-30', expect.stringContaining('Information Commissioner')],
    ['kraydel', 'pd-02', 'Kraydel is a product, as used in the Draft County Durham Plan 23/24.'],
  ])('is found for %s, with its meaning and the paper that uses it', async (text, id, say) => {
    expect(await words(text)).toContainEqual([id, say]);
  });
  it('cites its passage, is said apart from the things, and is known from its first paper on', async () => {
    const { say, total, words: found } = await find('PB');
    expect([total, say]).toEqual([0, 'Nothing with a page of its own matches “PB”; 1 word of the papers does.']);
    expect(found).toMatchObject([{ kind: 'ABBREVIATION', meaning: 'participatory budgeting', absence: null, certainty: 'EXTRAPOLATED', evidence: [{ document: { id: 'doc-003' } }] }]);
    expect((await find('RADIR')).words[0]).toMatchObject({ meaning: null, absence: 'NOT_STATED_IN_SOURCE' });
    expect(await words('PB', { asOf: '2014-02-12' })).toEqual([]);
  });
  it('cites the papers up to the day, and no later one', async () => {
    const cited = async (asOf: string) => (await find('JHWS', { asOf })).words.map(({ id, evidence }) => [id, evidence.map(({ document, lineFrom }) => [document.id, lineFrom])]);
    expect(await cited('2014-02-13')).toEqual([['ab-01', [['doc-003', 83]]]]);
    expect(await cited('2021-09-01')).toEqual([['ab-01', [['doc-003', 83], ['doc-000', 29]]]]);
  });
  it('is left out where things of a kind are wanted, and of a text that only begins like many', async () => {
    expect([await words('PB', { kinds: ['BODY'] }), await words('p'), await words(''), await words('of'), await words('and')]).toEqual([[], [], [], [], []]);
  });
});

it('says which papers up to the day print the name that matched', async () => {
  const [first] = (await find('DDES CCG', { asOf: '2018-05-25' })).hits;
  expect(first).toMatchObject({ thing: { id: 'org-ddesccg' }, matchedName: 'DDES CCG', printedIn: [{ id: 'doc-003' }, { id: 'doc-002' }], printedSay: 'as printed in the Better Care Fund plan 2014 and the Integration report 2018' });
  expect((await find('DDES CCG', { asOf: '2014-02-13' })).hits[0]?.printedIn.map(({ id }) => id)).toEqual(['doc-003']);
  expect((await find('urgent treatment')).hits[0]).toMatchObject({ printedIn: [], printedSay: null });
});

describe('hostile text', () => {
  it.each(['', '   ', '***', '\u0000', 'Дарем', '()[]{}^"~:\\/'])('without a word finds nothing: %j', async (text) => {
    expect(await find(text)).toMatchObject({ total: 0, hits: [] });
  });
  it('finds nothing in the same state of the record in which others find something', async () => {
    const [nothing, something] = [await find('no such word'), await find('frailty')];
    expect([nothing.total, something.total > 0]).toEqual([0, true]);
    expect(nothing.at.revision).toBe(something.at.revision);
    expect(nothing.at.revision).toBeGreaterThan(0);
  });
  it.each(['searchText:*', '*:* OR x', 'urgent" OR "a', 'NOT urgent', '[a TO z]', 'a && b || !c', '\u202Etnegru', 'x'.repeat(5000), 'ab '.repeat(1700)])(
    'is only text: %#', async (text) => {
      expect((await find(text)).total).toBeLessThan(40);
    });
  it('never fails and never answers twice in two orders', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
      expect(await ids(text)).toEqual(await ids(text));
    }), { numRuns: 30 });
  });
});

it('lists what holds most of the words that a sentence may be about, where it is asked for and nothing holds them all', async () => {
  const text = 'Which paper tells us why the County Durham Care Partnership oversees boards';
  expect(await find(text)).toMatchObject({ total: 0, hits: [] });
  const near = await find(text, { nearest: true });
  expect(near.hits.map(({ thing }) => thing.id)).toContain('b-cdcp');
  expect(near.say).toContain('as a whole. What comes nearest by its words is listed');
  expect(await find('where is the zeppelin parked today', { nearest: true })).toMatchObject({ total: 0, say: 'Nothing we hold matches “where is the zeppelin parked today”. Try fewer words, or another spelling.' });
});

it.each([
  ['who do I talk to about schools bookings for my nephew', 'school'],
  ['The winter plan is late, who do I tell?', 'plan'],
  ['which of our boards ever looks at how the vaccination uptake is doing', 'vaccin'],
])('finds something also for a long sentence: %s', async (text, word) => {
  const { hits } = await find(text, { nearest: true });
  expect(hits[0]?.thing.name.toLowerCase()).toContain(word);
});
