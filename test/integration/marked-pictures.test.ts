// What a picture is asked for besides its day: around whom, whose seats, which way up. In lists and in bands, of one day and of two.
import { describe, expect, it } from 'vitest';
import { mineOf, wayUpOf } from '../../server/exporting/picture-marks.ts';
import { pictureFile } from '../../server/exporting/picture-file.ts';
import { structurePicture } from '../../server/exporting/structure-picture.ts';
import { sceneFaults } from '../../client/src/graph/scene-faults.ts';
import { withTx } from '../support/with-tx.ts';

const url = 'http://127.0.0.1:4000/structure';
const EVERY = [
  ['hanging', undefined], ['banded', undefined], ['hanging', '2014-02-13'], ['banded', '2014-02-13'],
] as const;

describe.each(EVERY)('%s, compared with %s', (arrangement, compare) => {
  const day = { asOf: '2023-03-15', proposals: true, scope: undefined, arrangement, compare } as const;
  const far = { asOf: '2018-05-25', proposals: true, scope: undefined, arrangement, compare } as const;

  it('numbers a way up on the same picture, and tells it in every file', async () => {
    const wayUp = await withTx((tx) => wayUpOf(tx, { ...day, id: 'b-trans', way: 1 }));
    const [plain, marked] = [await withTx((tx) => structurePicture(tx, day)), await withTx((tx) => structurePicture(tx, { ...day, wayUp }))];
    if (plain === undefined || marked === undefined) throw new Error('The picture is not there.');
    expect(sceneFaults(marked.scene)).toEqual([]);
    expect(marked.scene.bodies.map(({ box }) => box)).toEqual(plain.scene.bodies.map(({ box }) => box));
    expect(marked.scene.wayUp?.badges.map(({ text }) => text.text).toSorted()).toEqual(['1', '2', '3']);
    expect(marked.scene.wayUp?.lines).toHaveLength(2);
    for (const format of ['svg', 'drawio']) expect(String((await pictureFile(marked, { format, paper: 'a4', url }))?.content)).toContain('The way up from Transition sub-group. Route 1 of 1');
  });

  it('is drawn around one party, what is left out counted', async () => {
    const focusing = { id: 'b-cdcp', hops: 1, direction: 'down', kinds: [] } as const;
    const [whole, near] = [await withTx((tx) => structurePicture(tx, day)), await withTx((tx) => structurePicture(tx, { ...day, focusing }))];
    expect(near && sceneFaults(near.scene)).toEqual([]);
    expect(near?.isFocused).toBe(true);
    expect(near?.scene.bodies.length).toBeLessThan(whole?.scene.bodies.length ?? 0);
    expect(near?.scene.bodies.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(['b-cdcp']);
    expect(near?.scene.says.join(' ')).toContain('Only County Durham Care Partnership and what lies within one line below it');
    expect((await withTx((tx) => structurePicture(tx, { ...day, focusing: { ...focusing, id: 'no-such-body' } })))?.isFocused).toBe(false);
  });

  it('marks the seats of an organisation, in every file', async () => {
    const mine = await withTx((tx) => mineOf(tx, { ...far, id: 'org-dcc' }));
    const marked = await withTx((tx) => structurePicture(tx, { ...far, mine }));
    if (marked === undefined) throw new Error('The picture is not there.');
    expect(sceneFaults(marked.scene)).toEqual([]);
    expect(marked.scene.bodies.flatMap(({ id, seat }) => (seat === null ? [] : [`${id}: ${seat.text.text}`]))).toEqual(['b-ib: Member', 'b-jcb18: Member (proposed)', 'b-pb18: Member (proposed)', ...(compare === undefined ? [] : ['b-pdg: Member']), 'org-dcc: This organisation']);
    for (const format of ['svg', 'drawio', 'mermaid']) expect(String((await pictureFile(marked, { format, paper: 'a4', url }))?.content)).toContain(`Durham County Council sits on ${compare === undefined ? '3' : '4'} of the`);
  });
});

it('knows no way up and no seats of what is not there', async () => {
  const day = { asOf: '2023-03-15', proposals: false } as const;
  expect(await withTx((tx) => mineOf(tx, { ...day, id: 'b-cdcp' }))).toBeUndefined();
  expect(await withTx((tx) => wayUpOf(tx, { ...day, id: 'no-such-thing', way: 1 }))).toBeUndefined();
  expect(await withTx((tx) => wayUpOf(tx, { ...day, id: 'b-trans', way: 2 }))).toBeUndefined();
});
