import { expect, it } from 'vitest';
import { weakEvidence, type AskWeakEvidence } from '../../server/questions/weak-evidence.ts';
import { aReport, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const BASE = { asOf: PAPER_DAY, proposals: false, months: 24, first: 500, offset: 0 } as const;
const ask = async (over: Partial<AskWeakEvidence> = {}) => await sharedStore().read(async (tx) => await weakEvidence(tx, { ...BASE, ...over }));

it('rests the support of the Unit of Planning for Darlington’s board on one undated paper, not seen since', async () => {
  const line = (await ask())?.weak.find(({ id }) => id === 'rel-027');
  expect(line).toMatchObject({
    grounds: ['OLD_PAPERS'], certainty: 'EXTRAPOLATED', modalities: ['ASSERTED'], newestPaper: { id: 'doc-004' }, to: { id: 'b-hwb-dar' },
    why: 'It rests on one undated paper. Last seen in an undated paper, not before November 2015.',
  });
  expect(line?.evidence[0]).toMatchObject({ lineFrom: 22 });
});

it('is 25 of 32 lines on the day of the newest paper, the oldest first', async () => {
  const answer = await ask();
  expect([answer?.total, answer?.lines]).toEqual([25, 32]);
  expect(answer?.weak.map(({ newestPaper }) => newestPaper?.id)).toEqual([...Array<string>(8).fill('doc-003'), ...Array<string>(8).fill('doc-004'), ...Array<string>(9).fill('doc-002')]);
});

it('leaves out lines of 2021 and 2023, which papers of that age still speak for', async () => {
  const found = (await ask())?.weak.map(({ id }) => id);
  for (const id of ['rel-082', 'rel-087', 'rel-091', 'rel-106']) expect(found).not.toContain(id);
  expect((await ask({ asOf: '2023-09-01' }))?.weak.map(({ id }) => id)).not.toContain('rel-082');
  expect((await ask({ asOf: '2023-09-02' }))?.weak.map(({ id }) => id)).toContain('rel-082');
});

it('adds with proposals the four lines that are only proposed', async () => {
  const answer = await ask({ proposals: true, ground: 'ONLY_PROPOSED' });
  expect(answer?.weak.map(({ id, status }) => [id, status])).toEqual([['rel-047', 'PROPOSED'], ['rel-051', 'PROPOSED'], ['rel-052', 'PROPOSED'], ['rel-060', 'PROPOSED']]);
  expect(answer?.weak[0]?.say).toContain('(proposed)');
});

it('puts first what rests on no paper at all', async () => {
  await withTx(async (tx) => {
    await aReport(tx, { id: 'l.x', from: 'b-lw-pb', to: 'b-hwb-cd' });
    const [first] = (await weakEvidence(tx, { ...BASE, first: 1 }))?.weak ?? [];
    expect(first).toMatchObject({ id: 'l.x', grounds: ['NO_EVIDENCE'], newestPaper: null, modalities: [], evidence: [], why: 'No paper we hold says so: somebody recorded it here.' });
  });
});

it.each([[{ months: 1 }, 27], [{ months: 600 }, 0], [{ body: 'b-hwb-dar' }, 7], [{ body: 'b-lw-pb' }, 0], [{ ground: 'NO_EVIDENCE' }, 0]] as const)('%j leaves %i', async (over, total) => {
  expect((await ask(over))?.total).toBe(total);
});

it.each([[BEFORE_ALL, 0, 2], ['2013-12-31', 0, 0], ['0001-01-01', 0, 0], ['9999-12-30', 32, 32], ['9999-12-31', 0, 0]])('on %s finds %i of %i', async (asOf, total, lines) => {
  expect(await ask({ asOf })).toMatchObject({ total, lines });
});

it.each(['b-nowhere', '', '\u0000', '\u202Eb-lw-pb', 'pa-lw'])('knows no body %j', async (body) => {
  expect(await ask({ body })).toBeUndefined();
});
