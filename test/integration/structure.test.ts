import { describe, expect, it } from 'vitest';
import { structure, type AskStructure } from '../../server/questions/structure.ts';
import { aLine, end, set, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof structure>[0];

async function draw(over: Partial<AskStructure> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await structure(tx, { asOf: PAPER_DAY, proposals: false, depth: 2, ...over });
  });
}

describe('the structure of the 2023 plan', () => {
  it('is 19 bodies in force and 7 lines, two of them of the plan of 2021', async () => {
    const answer = await draw();
    expect(answer).toMatchObject({ say: '19 bodies in force and 7 lines between them, as at 15 March 2023.', place: { id: 'place-county-durham', name: 'County Durham' },
      newestPaper: { id: 'doc-001' }, notShown: { bodies: 28, lines: 21, say: 'Not shown: 2 planned bodies, 26 bodies last seen in 2018 or before and 21 lines last seen in 2018 or before.' } });
    expect(answer?.bodies).toHaveLength(20);
    expect(answer?.lines.map(({ id, type, basis }) => [id, type, basis])).toEqual([
      ['rel-082', 'PART_OF', 'IMPLIED'], ['rel-091', 'PART_OF', 'STATED'], ['rel-093', 'PART_OF', 'STATED'], ['rel-095', 'PART_OF', 'STATED'], ['rel-102', 'PART_OF', 'STATED'], ['rel-106', 'PART_OF', 'IMPLIED'],
      ['rel-087', 'WORKS_WITH', 'STATED']]);
    expect(answer?.sources.map(({ id }) => id)).toEqual(['doc-003', 'doc-002', 'doc-000', 'doc-001']);
  });
  it('gives with each box the words by which the look-up finds it, short forms too', async () => {
    const answer = await draw();
    expect(answer?.bodies.find(({ id }) => id === 'b-hwb-cd')?.findableAs).toMatch(/^(?=.*\bcounty durham health and wellbeing board\b)(?=.*\bhwbb\b)/u);
    expect(answer?.bodies.every(({ findableAs }) => findableAs !== '')).toBe(true);
  });
  it('cites every line, and says what is only our reading', async () => {
    const answer = await draw();
    expect(answer?.lines.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(answer?.lines.find(({ id }) => id === 'rel-106')?.say).toContain('That is our reading; no sentence says it.');
    expect(answer?.bodies.filter(({ remark }) => remark !== null).map(({ id, remark }) => [id, remark])).toEqual([
      ['b-econ', 'Last seen in autumn 2021'], ['b-env', 'Last seen in autumn 2021'], ['b-cdcp-exec', 'Placed here by our reading. Last seen in autumn 2021'],
      ['b-trans', 'Placed here by our reading'], ['org-dca', 'Last seen in autumn 2021']]);
  });
  it('cites every box, of whatever place the paper is, and of no later day', async () => {
    for (const asOf of ['2014-02-13', '2018-05-25', PAPER_DAY]) {
      const answer = await draw({ asOf, proposals: true });
      expect(answer?.bodies.filter(({ evidence }) => evidence.length === 0 || evidence.some(({ document }) => document.issued > asOf)).map(({ id }) => id)).toEqual([]);
    }
    expect((await draw())?.bodies.find(({ id }) => id === 'b-cdcp-exec')?.evidence.map(({ document }) => document.id)).toEqual(expect.arrayContaining(['doc-000']));
  });
  it('adds the two planned bodies when asked, with their status', async () => {
    const answer = await draw({ proposals: true });
    expect(answer?.bodies.filter(({ status }) => status === 'PROPOSED').map(({ id }) => id)).toEqual(['b-int', 'b-mdt']);
    expect(answer?.notShown).toMatchObject({ bodies: 26, lines: 21 });
  });
  it('is the same for its place, and for its paper only what that paper says', async () => {
    expect(await draw({ scope: 'place-county-durham' })).toEqual(await draw());
    expect(await draw({ scope: 'doc-001' })).toMatchObject({ say: '16 bodies in force and 5 lines between them, as at 15 March 2023.', sources: [{ id: 'doc-001' }] });
  });
  it('stays on the picture years later, extrapolated', async () => {
    const answer = await draw({ asOf: '2026-06-01' });
    expect(answer?.bodies).toHaveLength(20);
    expect(new Set(answer?.bodies.map(({ certainty }) => certainty))).toEqual(new Set(['EXTRAPOLATED']));
  });
  it('is empty before the first paper, and says why', async () => {
    expect(await draw({ asOf: BEFORE_ALL })).toMatchObject({ say: 'No paper up to 12 February 2014 describes how this place is organised.', newestPaper: null, bodies: [], lines: [], sources: [] });
  });
});

// The table of SEED §3: what is in force, and what is besides with proposals shown.
it.each([
  ['place-county-durham', '2014-02-13', [13, 0, 8, 0]], ['place-county-durham', '2015-11-01', [13, 0, 8, 0]], ['place-darlington', '2015-11-01', [5, 1, 8, 0]],
  ['place-county-durham', '2018-05-25', [10, 7, 9, 4]], ['place-county-durham', '2021-09-01', [7, 0, 2, 0]], ['place-county-durham', '2023-03-15', [19, 2, 7, 0]],
])('%s on %s draws bodies in force and planned, and lines in force and planned: %j', async (scope, asOf, expected) => {
  const answer = await draw({ scope, asOf, proposals: true });
  const bodies = answer?.bodies.filter(({ party }) => party === 'BODY') ?? [];
  const standing = (all: readonly { readonly status: string }[]) => all.filter(({ status }) => status === 'IN_FORCE').length;
  const lines = answer?.lines ?? [];
  expect([standing(bodies), bodies.length - standing(bodies), standing(lines), lines.length - standing(lines)]).toEqual(expected);
  const inForce = await draw({ scope, asOf });
  expect([inForce?.bodies.filter(({ party }) => party === 'BODY').length, inForce?.lines.length]).toEqual([expected[0], expected[2]]);
});

it('draws of 25 May 2018, with proposals, the three elements of the proposed model, none in force and no line among them', async () => {
  const ELEMENTS = ['b-icb18', 'b-jcb18', 'b-pb18'];
  const answer = await draw({ scope: 'place-county-durham', asOf: '2018-05-25', proposals: true });
  const drawn = answer?.bodies.filter(({ id }) => ELEMENTS.includes(id)) ?? [];
  expect(drawn.map(({ id }) => id).toSorted()).toEqual(ELEMENTS);
  expect(drawn.filter(({ status }) => status === 'IN_FORCE')).toEqual([]);
  expect(answer?.lines.filter(({ from, to }) => ELEMENTS.includes(from) && ELEMENTS.includes(to))).toEqual([]);
});

describe('a focus', () => {
  it('shows what lies within as many lines as asked, and its post', async () => {
    const answer = await draw({ focus: 'b-cdcp', depth: 1 });
    expect(answer?.bodies.map(({ id }) => id).toSorted()).toEqual(['b-aw-pb', 'b-cdcp', 'b-cdcp-exec', 'b-lw-pb', 'b-sw-pb', 'org-dca', 'post-lay']);
    expect(answer?.notShown.say).toContain('14 bodies further away and 2 lines further away');
  });
  it('shows an organisation that no line ties to anything, alone', async () => {
    expect((await draw({ focus: 'org-dcc' }))?.bodies).toMatchObject([{ id: 'org-dcc', party: 'ORGANISATION', sector: 'COUNCIL', authority: null }]);
  });
  it.each([
    [{ scope: 'doc-003', focus: 'b-cdcp' }, 'The Better Care Fund plan 2014 does not name the County Durham Care Partnership.'],
    [{ scope: 'doc-001', focus: 'b-cog' }, 'The Draft County Durham Plan 23/24 does not name the Chief Officer group.'],
    [{ scope: 'place-darlington', focus: 'b-cdcp' }, 'No paper of Darlington up to 15 March 2023 names the County Durham Care Partnership.'],
  ])('that the papers asked for do not name is no box but a sentence: %j', async (over, say) => {
    expect(await draw(over)).toMatchObject({ say, bodies: [], lines: [] });
    expect((await draw({ ...over, scope: null }))?.bodies).not.toEqual([]);
  });
  it('that no paper had spoken of yet, or that has ended, is no box but a sentence', async () => {
    const unheard = await draw({ focus: 'b-cdcp', asOf: '2014-01-01' });
    expect(unheard).toMatchObject({ bodies: [], lines: [] });
    expect(unheard?.say).toBe('Nothing was recorded for this date; the first paper that speaks of it is from autumn 2021.');
    expect(await draw({ focus: 'b-cdcp', asOf: '2024-01-01' }, (tx) => end(tx, 'b-cdcp', '2024-01-01'))).toMatchObject({ bodies: [], say: 'The County Durham Care Partnership has ended.' });
  });
  it('on a person whom the reader may not see has no more answer than one on nobody', async () => {
    const hide = (tx: Tx): Promise<void> => set(tx, 'p-burns', { visibility: 'RESTRICTED' });
    expect(await draw({ focus: 'p-burns', visibilities: ['PUBLIC', 'STAFF'] }, hide)).toBeUndefined();
    expect((await draw({ focus: 'p-burns', visibilities: ['RESTRICTED'] }, hide))?.place.id).toBe('place-county-durham');
  });
  it.each([{ focus: 'nobody' }, { focus: '' }, { focus: 'd-lw-03' }, { scope: 'nowhere' }, { scope: '\u0000' }])('or scope we do not hold has no answer: %j', async (over) => {
    expect(await draw(over)).toBeUndefined();
  });
});

// A line belongs to the places its papers cover, so a hand-made one needs a claim of the paper.
const CLAIM = 'c.rel-091.p.001.0019';

describe('lines of other kinds', () => {
  const working = { id: 'w', type: 'WORKS_WITH', from: 'b-cdcp', to: 'org-dcc', claimIds: [CLAIM] } as const;
  it('bring the organisations at their ends', async () => {
    const answer = await draw({}, (tx) => aLine(tx, working));
    expect(answer?.bodies.find(({ id }) => id === 'org-dcc')).toMatchObject({ kindLabel: 'Council' });
    expect(answer?.say).toContain('19 bodies in force and 8 lines');
  });
  it('are gone on the day they end', async () => {
    const arrange = (tx: Tx): Promise<void> => aLine(tx, { ...working, validTo: '2023-06-01' });
    expect((await draw({ asOf: '2023-05-31' }, arrange))?.lines).toHaveLength(8);
    expect((await draw({ asOf: '2023-06-01' }, arrange))?.lines).toHaveLength(7);
  });
});
