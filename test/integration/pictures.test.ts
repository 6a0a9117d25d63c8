// The five systems of the papers as files, made by the server without a browser.
import { describe, expect, it } from 'vitest';
import { picturePages } from '../../client/src/graph/writers/paper-pages.ts';
import { sceneFaults } from '../../client/src/graph/scene-faults.ts';
import { pictureFile } from '../../server/exporting/picture-file.ts';
import { structurePicture, type AskPicture } from '../../server/exporting/structure-picture.ts';
import { withTx } from '../support/with-tx.ts';

const SYSTEMS: readonly (readonly [string, AskPicture])[] = [
  ['answerable_county-durham_hanging_2014-02-13', { asOf: '2014-02-13', proposals: true, scope: undefined }],
  ['answerable_darlington_hanging_2015-11-01', { asOf: '2015-11-01', proposals: true, scope: 'place-darlington' }],
  ['answerable_county-durham_hanging_2018-05-25', { asOf: '2018-05-25', proposals: true, scope: undefined }],
  ['answerable_county-durham_hanging_2021-09-01', { asOf: '2021-09-01', proposals: false, scope: undefined }],
  ['answerable_county-durham_hanging_2023-03-15', { asOf: '2023-03-15', proposals: false, scope: undefined }],
];
const url = 'http://127.0.0.1:4000/structure';

describe.each(SYSTEMS)('%s', (name, ask) => {
  it('is a picture without fault, on one A3 page, as SVG and PDF with every body and passage', async () => {
    const picture = await withTx((tx) => structurePicture(tx, ask));
    if (picture === undefined) throw new Error('The picture is not there.');
    expect(sceneFaults(picture.scene)).toEqual([]);
    expect(picturePages(picture.scene, 'a3').pages).toHaveLength(1);
    const svg = await pictureFile(picture, { format: 'svg', paper: 'a4', url });
    expect(svg?.name).toMatch(new RegExp(`^${name}_r\\d+\\.svg$`));
    for (const body of picture.scene.bodies) for (const word of body.name.split(/\s+/)) expect(svg?.content).toContain(word.replaceAll('&', '&amp;'));
    const pdf = await pictureFile(picture, { format: 'pdf', paper: 'a3', url });
    expect(pdf?.content.length).toBeGreaterThan(15_000);
    expect(picture.scene.lines.filter(({ id }) => !picture.passages.has(id))).toEqual([]);
  });

  it('is drawn without fault to each of its levels, everybody drawn or counted where folded away', async () => {
    const whole = await withTx((tx) => structurePicture(tx, ask));
    for (const levels of [1, 2, 3] as const) {
      const { scene, passages } = await withTx((tx) => structurePicture(tx, { ...ask, folding: { levels, open: [], folded: [] } })) ?? {};
      if (scene === undefined) throw new Error('The picture is not there.');
      expect(sceneFaults(scene)).toEqual([]);
      expect(scene.bodies.reduce((sum, { hidden }) => sum + 1 + hidden, 0)).toBe(whole?.scene.bodies.length);
      expect(scene.lines.length + scene.away.lines.length).toBe(whole?.scene.lines.length);
      expect(passages).toEqual(whole?.passages);
    }
  });
});

/** Of a page: which systems fit on one A4 page in bands; all fit on one A3 page. */
const ON_ONE_A4 = ['2014-02-13', '2021-09-01'];

describe.each(SYSTEMS)('%s in bands', (name, ask) => {
  it('is a picture without fault that fills one A3 page, everybody in it, as a file of every format', async () => {
    const hung = await withTx((tx) => structurePicture(tx, ask));
    const picture = await withTx((tx) => structurePicture(tx, { ...ask, arrangement: 'banded' }));
    if (picture === undefined || hung === undefined) throw new Error('The picture is not there.');
    const { scene } = picture;
    expect(sceneFaults(scene)).toEqual([]);
    expect(scene.bodies.map(({ id }) => id)).toEqual(hung.scene.bodies.map(({ id }) => id));
    expect(scene.lines.map(({ id }) => id)).toEqual(hung.scene.lines.map(({ id }) => id));
    expect(picturePages(scene, 'a3').pages).toHaveLength(1);
    expect(picturePages(scene, 'a4').pages.length === 1).toBe(ON_ONE_A4.includes(ask.asOf));
    expect(scene.groups.filter(({ id }) => id.startsWith('band-')).flatMap(({ texts }) => texts.slice(0, 1).map(({ text }) => text))).toEqual(expect.arrayContaining(['Level 1', 'Level 2']));
    for (const format of ['svg', 'pdf', 'pptx', 'drawio', 'mermaid']) {
      const file = await pictureFile(picture, { format, paper: 'a3', url });
      expect(file?.name).toMatch(new RegExp(`^${name.replace('hanging', 'banded')}_r\\d+\\.`));
      expect(file?.content.length).toBeGreaterThan(300);
    }
  });

  it('is drawn in bands without fault to each of its levels, everybody drawn or counted where folded away', async () => {
    const whole = await withTx((tx) => structurePicture(tx, { ...ask, arrangement: 'banded' }));
    for (const levels of [1, 2, 3] as const) {
      const { scene } = await withTx((tx) => structurePicture(tx, { ...ask, arrangement: 'banded', folding: { levels, open: [], folded: [] } })) ?? {};
      expect(scene && sceneFaults(scene)).toEqual([]);
      expect(scene?.bodies.reduce((sum, { hidden }) => sum + 1 + hidden, 0)).toBe(whole?.scene.bodies.length);
    }
  });

  it('is one picture in bands with each of the others, without fault', async () => {
    for (const compare of ['2014-02-13', '2023-03-15']) {
      const { scene } = await withTx((tx) => structurePicture(tx, { ...ask, arrangement: 'banded', compare })) ?? {};
      expect(scene && sceneFaults(scene)).toEqual([]);
    }
  });
});

describe.each(SYSTEMS.flatMap(([name, ask]) => (['right', 'map'] as const).map((arrangement) => [name.replace('hanging', arrangement), ask, arrangement] as const)))('%s', (name, ask, arrangement) => {
  it('is a picture without fault, everybody drawn and every line drawn or told, as a file of every format', async () => {
    const hung = await withTx((tx) => structurePicture(tx, ask));
    const picture = await withTx((tx) => structurePicture(tx, { ...ask, arrangement }));
    if (picture === undefined || hung === undefined) throw new Error('The picture is not there.');
    const { scene } = picture;
    expect(sceneFaults(scene)).toEqual([]);
    expect(scene.bodies.map(({ id }) => id)).toEqual(hung.scene.bodies.map(({ id }) => id));
    expect([...scene.lines, ...scene.undrawn].map(({ id }) => id).toSorted()).toEqual(hung.scene.lines.map(({ id }) => id));
    if (arrangement === 'right') expect(scene.undrawn).toEqual([]);
    expect(picturePages(scene, 'a3').pages.length).toBeLessThanOrEqual(2);
    for (const format of ['svg', 'pdf', 'pptx', 'drawio', 'mermaid']) {
      const file = await pictureFile(picture, { format, paper: 'a3', url });
      expect(file?.name).toMatch(new RegExp(`^${name}_r\\d+\\.`));
      expect(file?.content.length).toBeGreaterThan(300);
    }
  });

  it('is without fault to each of its levels, and as one picture with each of the others', async () => {
    for (const folding of [1, 2, 3].map((levels) => ({ levels, open: [], folded: [] }))) {
      const { scene } = await withTx((tx) => structurePicture(tx, { ...ask, arrangement, folding })) ?? {};
      expect(scene && sceneFaults(scene)).toEqual([]);
    }
    for (const compare of ['2014-02-13', '2023-03-15']) {
      const { scene } = await withTx((tx) => structurePicture(tx, { ...ask, arrangement, compare })) ?? {};
      expect(scene && sceneFaults(scene)).toEqual([]);
    }
  });
});

it('has no picture of a scope that there is not, and no file of a format that there is not', async () => {
  expect(await withTx((tx) => structurePicture(tx, { asOf: '2023-03-15', proposals: false, scope: 'no-such-place' }))).toBeUndefined();
  const picture = await withTx((tx) => structurePicture(tx, { asOf: '2021-09-01', proposals: false, scope: undefined }));
  expect(picture && await pictureFile(picture, { format: 'gif', paper: 'a4', url })).toBeUndefined();
});
