import { describe, expect, it } from 'vitest';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { evidence } from '../../server/questions/evidence.ts';
import { search } from '../../server/questions/search.ts';
import { anAssignment, DAY_BEFORE, PAPER_DAY, set } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

async function prove(id: string, asOf = PAPER_DAY) {
  return await sharedStore().read(async (tx) => await evidence(tx, { id, asOf }));
}

describe('where it says that', () => {
  it('is told of a line with its passages in order, and what else stands there once each', async () => {
    const answer = await prove('rel-093');
    expect(answer).toMatchObject({ say: 'The Care Partnership has three partnership boards', about: null, rivals: [] });
    expect(answer?.citations.map(({ lineFrom, modality }) => [lineFrom, modality])).toEqual([[19, 'ASSERTED'], [22, 'ASSERTED']]);
    const gists = answer?.alsoHere.map(({ gist }) => gist) ?? [];
    expect(gists).toContain('The three boards are responsible for delivery');
    expect(new Set(gists).size).toBe(gists.length);
  });
  it('is told of the work of the Council with the trust, stated, and the trust is found by the name that one paper prints', async () => {
    const answer = await prove('rel-067', '2018-05-25');
    expect(answer?.citations.map(({ document, reference, lineFrom, modality, basis }) => [document.id, reference, lineFrom, modality, basis])).toEqual([['doc-002', '¶6', 35, 'ASSERTED', 'STATED']]);
    const { hits } = await sharedStore().read(async (tx) => await search(tx, { text: 'Tees, Esk and Wear Valley NHS Trust', asOf: '2018-05-25', first: 8 }));
    expect(hits[0]?.thing.id).toBe('org-tewv');
  });
  it('is told of a thing under its name, with its page', async () => {
    expect(await prove('d-lw-03')).toMatchObject({ say: 'Develop 24/7 Urgent Treatment Centre at UHND', about: { kind: 'DELIVERABLE', detail: 'Living Well, item 3' }, citations: [{ lineFrom: 263 }] });
  });
  it('is told of a claim, with the page of what it is about', async () => {
    expect(await prove('c.d-lw-03.p.001.0263')).toMatchObject({ about: { id: 'd-lw-03' }, citations: [{ id: 'c.d-lw-03.p.001.0263', basis: 'STATED' }] });
  });
  it('is told of a passage by what rests on it', async () => {
    const answer = await prove('p.001.0263');
    expect(answer?.about).toBeNull();
    expect(answer?.citations.map(({ id }) => id)).toEqual(['c.ab-65.p.001.0263', 'c.d-lw-03.p.001.0263', 'c.site-uhnd.p.001.0263']);
  });
  it('is told of a gap by its reason', async () => {
    expect(await prove('gap.d-lw-03.owner')).toMatchObject({ say: 'Not stated in the source', about: { id: 'd-lw-03' } });
  });
  it('is told of a duty with the item it is for, as our reading', async () => {
    expect(await prove('a.rel-098.pa-lw.b-lw-pb')).toMatchObject({ about: { id: 'pa-lw' }, citations: [{ lineFrom: 46, basis: 'IMPLIED', modality: 'IMPLIED' }] });
  });
  it('shows the claim that contradicts it, and that both are kept', async () => {
    const found = await prove('m-sw-01');
    expect(found?.citations.map(({ id }) => id)).toContain(found?.rivals[0]?.of);
    expect(found?.rivals).toMatchObject([{ isChosen: null, reason: 'Births and smoking rates differ inside one paper; both are kept', citation: { lineFrom: 106 } }]);
  });
  it('names nobody whom the reader may not see', async () => {
    const shown = async (visibilities: readonly Visibility[]) => await withTx(async (tx) => {
      await set(tx, 'p-burns', { visibility: 'RESTRICTED' });
      const [person, post] = [await evidence(tx, { id: 'p-burns', asOf: PAPER_DAY, visibilities }), await evidence(tx, { id: 'post-dirplace', asOf: PAPER_DAY, visibilities })];
      return [person?.say, JSON.stringify(post).includes('Burns')];
    });
    expect(await shown(['PUBLIC', 'STAFF'])).toEqual([undefined, false]);
    expect((await shown(['PUBLIC', 'STAFF', 'RESTRICTED']))[0]).toContain('Burns');
  });
  it('is empty before the paper, and for what an edit recorded without one', async () => {
    expect(await prove('rel-093', DAY_BEFORE)).toMatchObject({ citations: [], say: 'No paper up to 14 March 2023 speaks of it.' });
    expect(await prove('d-lw-03', DAY_BEFORE)).toMatchObject({ citations: [], say: 'No paper up to 14 March 2023 speaks of this: Develop 24/7 Urgent Treatment Centre at UHND.' });
    const edited = await withTx(async (tx) => {
      await anAssignment(tx, { id: 'a.hand', item: 'd-lw-03', party: 'b-cdcp', letter: 'ACCOUNTABLE' });
      return await evidence(tx, { id: 'd-lw-03', asOf: PAPER_DAY });
    });
    expect(edited?.citations).toHaveLength(1);
  });
  it.each(['nothing', '', '\u0000', "rel-093' OR 'a'='a", '\u202Erel-093', 'x'.repeat(5000)])('has no answer for what we do not hold', async (id) => {
    expect(await prove(id)).toBeUndefined();
  });
});
