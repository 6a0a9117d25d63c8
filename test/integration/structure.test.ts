import { describe, expect, it } from 'vitest';
import { structure, type AskStructure } from '../../server/questions/structure.ts';
import { aLine, end, DAY_BEFORE, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof structure>[0];

async function draw(over: Partial<AskStructure> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await structure(tx, { asOf: PAPER_DAY, proposals: false, depth: 2, ...over });
  });
}

describe('the structure of the 2023 plan', () => {
  it('is 16 bodies in force and 5 lines, all of them part of', async () => {
    const answer = await draw();
    expect(answer).toMatchObject({ say: '16 bodies in force and 5 lines between them, as at 15 March 2023.', place: { id: 'place-county-durham', name: 'County Durham' },
      newestPaper: { id: 'doc-001' }, notShown: { bodies: 2, lines: 0, say: 'Not shown: 2 planned bodies.' } });
    expect(answer?.bodies).toHaveLength(16);
    expect(answer?.lines.map(({ id, type, basis }) => [id, type, basis])).toEqual([
      ['rel-091', 'PART_OF', 'STATED'], ['rel-093', 'PART_OF', 'STATED'], ['rel-095', 'PART_OF', 'STATED'], ['rel-102', 'PART_OF', 'STATED'], ['rel-106', 'PART_OF', 'IMPLIED']]);
    expect(answer?.sources.map(({ id }) => id)).toEqual(['doc-001']);
  });
  it('cites every line, and says what is only our reading', async () => {
    const answer = await draw();
    expect(answer?.lines.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(answer?.lines.at(-1)?.say).toContain('That is our reading; no sentence says it.');
    expect(answer?.bodies.filter(({ remark }) => remark !== null).map(({ id, remark }) => [id, remark])).toEqual([['b-trans', 'Placed here by our reading']]);
  });
  it('adds the two planned bodies when asked, with their status', async () => {
    const answer = await draw({ proposals: true });
    expect(answer?.bodies.filter(({ status }) => status === 'PROPOSED').map(({ id }) => id)).toEqual(['b-int', 'b-mdt']);
    expect(answer?.notShown).toEqual({ bodies: 0, lines: 0, say: null });
  });
  it('is the same for its place and for its paper', async () => {
    const whole = await draw();
    expect(await draw({ scope: 'place-county-durham' })).toEqual(whole);
    expect(await draw({ scope: 'doc-001' })).toEqual(whole);
  });
  it('stays on the picture years later, extrapolated', async () => {
    const answer = await draw({ asOf: '2026-06-01' });
    expect(answer?.bodies).toHaveLength(16);
    expect(new Set(answer?.bodies.map(({ certainty }) => certainty))).toEqual(new Set(['EXTRAPOLATED']));
  });
  it('is empty before the first paper, and says why', async () => {
    expect(await draw({ asOf: DAY_BEFORE })).toMatchObject({ say: 'No paper up to 14 March 2023 describes how this place is organised.', newestPaper: null, bodies: [], lines: [], sources: [] });
  });
});

describe('a focus', () => {
  it('shows what lies within as many lines as asked, and its post', async () => {
    const answer = await draw({ focus: 'b-cdcp', depth: 1 });
    expect(answer?.bodies.map(({ id }) => id).toSorted()).toEqual(['b-aw-pb', 'b-cdcp', 'b-lw-pb', 'b-sw-pb', 'post-lay']);
    expect(answer?.notShown.say).toBe('Not shown: 2 planned bodies, 12 bodies further away and 2 lines further away.');
  });
  it('shows an organisation that no line ties to anything, alone', async () => {
    expect((await draw({ focus: 'org-dcc' }))?.bodies).toMatchObject([{ id: 'org-dcc', party: 'ORGANISATION', sector: 'COUNCIL', authority: null }]);
  });
  it('that no paper had spoken of yet, or that has ended, is no box but a sentence', async () => {
    expect(await draw({ focus: 'b-cdcp', asOf: '2014-01-01' })).toMatchObject({ bodies: [], lines: [], say: 'Nothing was recorded for this date; the first paper that speaks of it is of 15 March 2023.' });
    expect(await draw({ focus: 'b-cdcp', asOf: '2024-01-01' }, (tx) => end(tx, 'b-cdcp', '2024-01-01'))).toMatchObject({ bodies: [], say: 'The County Durham Care Partnership has ended.' });
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
    expect(answer?.bodies.at(-1)).toMatchObject({ id: 'org-dcc', kindLabel: 'Council' });
    expect(answer?.say).toContain('16 bodies in force and 6 lines');
  });
  it('are gone on the day they end', async () => {
    const arrange = (tx: Tx): Promise<void> => aLine(tx, { ...working, validTo: '2023-06-01' });
    expect((await draw({ asOf: '2023-05-31' }, arrange))?.lines).toHaveLength(6);
    expect((await draw({ asOf: '2023-06-01' }, arrange))?.lines).toHaveLength(5);
  });
});
