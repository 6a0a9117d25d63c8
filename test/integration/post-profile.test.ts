import { expect, it } from 'vitest';
import { postProfile } from '../../server/questions/post-profile.ts';
import { asking, DAY_BEFORE, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await postProfile(tx, asking(id, over)));
const holderOf = async (id: string) => (await page(id))?.slots[1];

it('names the holder that line 7 shows', async () => {
  expect(await page('post-dirplace')).toMatchObject({ say: 'Sarah Burns holds the post of Director of Place.' });
  expect((await holderOf('post-dirplace'))?.links.map(({ id }) => id)).toEqual(['p-burns']);
});

it.each([
  ['post-lay', 'POST_VACANT'],
  ['post-edf', 'AWAITING_AGREEMENT'],
  ['post-dsc', 'NOT_STATED_IN_SOURCE'],
  ['post-emhp', 'NOT_STATED_IN_SOURCE'],
])('says why nobody is named for %s: %s', async (id, absence) => {
  expect(await holderOf(id)).toMatchObject({ absence });
});

it('sits in the Care Partnership by line 498', async () => {
  expect((await page('post-lay'))?.slots[0]).toMatchObject({ say: 'In the County Durham Care Partnership', absence: null });
});

it.each([
  ['post-dirplace', 'PAPER_SAYS', 'Printed under one name only, in the Draft County Durham Plan 23/24.'],
  ['post-chairhwb', 'OUR_READING', '“Chair of County Durham Health and Wellbeing Board” is our heading; no paper prints it. Printed as “Chair of Health and Wellbeing Board” in the Better Care Fund plan 2014.'],
])('tells which paper prints the names of %s', async (id, voice, say) => {
  expect((await page(id))?.history.at(-1)).toMatchObject({ voice, say });
});

it('never names a person the reader may not see', async () => {
  const hidden = await withTx(async (tx) => {
    await set(tx, 'p-burns', { visibility: 'RESTRICTED' });
    return await postProfile(tx, asking('post-dirplace'));
  });
  expect(JSON.stringify(hidden?.slots.map(({ say, links }) => [say, links]))).not.toContain('Burns');
  expect(hidden?.say).toBe('A person whose name is not shown holds the post of Director of Place.');
});

it('stands empty before its first paper, and is nothing where nobody recorded it', async () => {
  expect(await page('post-lay', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], seats: [], lines: [], history: [], evidence: [] });
  expect(await page('post-nobody')).toBeUndefined();
});
