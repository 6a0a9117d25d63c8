// Bands in the files that are made from a picture: under everything else, named, and no hold for a line.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { boardScenes } from '../board-scenes.ts';
import { arranged } from '../layout/arranged.ts';
import { banded } from '../layout/banded.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aPartnershipOf } from '../structures.fixture.ts';
import { writeDrawio } from './drawio.ts';
import { writePptx } from './pptx.ts';
import { readXml } from './read-xml.fixture.ts';
import { writeSvg } from './svg.ts';

const URL = 'http://127.0.0.1:4000/structure?arrangement=banded';
const structure = aPartnershipOf(6, 7);
const scene = banded(structure);
const slideOf = (bytes: Uint8Array, at: number): ReturnType<typeof readXml> => readXml(strFromU8(unzipSync(bytes)[`ppt/slides/slide${String(at)}.xml`] ?? new Uint8Array()).replace(/^\uFEFF/, ''));
const frames = scene.groups.filter(({ ground }) => ground === 'rule');

it('draws each band in SVG as a rule without a ground, before any line or box, so that a watermark is seen through it', () => {
  const svg = writeSvg(scene, { url: URL });
  const places = frames.map(({ box: { x, y, width, height } }) => svg.indexOf(`<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="none"`));
  expect(frames).toHaveLength(4);
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(svg.indexOf('<path'));
});

it('gives draw.io each band as a cell, its heading as text, and no line an end at one', () => {
  const cells = readXml(writeDrawio(scene, { url: URL })).filter(({ name }) => name === 'mxCell').map(({ attributes }) => attributes);
  const ids = cells.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id = '') => /^group-band-.*-part-\d+$/.test(id))).toHaveLength(frames.length);
  expect(cells.map(({ value = '' }) => value)).toEqual(expect.arrayContaining(['Level 1', 'Levels 4 to 5']));
  const ends = cells.filter(({ edge }) => edge === '1').flatMap(({ source = '', target = '' }) => [source, target]);
  expect(ends.filter((id) => id.startsWith('group-'))).toEqual([]);
});

it('gives PowerPoint all on one slide: each line a connector between two boxes, each band a shape below them', async () => {
  const bytes = await writePptx(scene, { url: URL, passages: new Map(), boards: () => boardScenes({ structure, arrangement: 'banded' }, arranged) });
  const slide = slideOf(bytes, 1);
  const idOf = (tag: (typeof slide)[number] | undefined): string | undefined => tag?.inside.find(({ name }) => name === 'p:cNvPr')?.attributes.id;
  const connectors = slide.filter(({ name }) => name === 'p:cxnSp');
  const grounds = new Set(slide.filter((tag) => tag.name === 'p:sp' && tag.inside.some(({ attributes }) => attributes.name === 'Ground')).map(idOf));
  const held = connectors.flatMap(({ inside }) => inside.filter(({ name }) => name === 'a:stCxn' || name === 'a:endCxn').map(({ attributes }) => attributes.id));
  expect([connectors.length, held.length]).toEqual([scene.lines.length, 2 * scene.lines.length]);
  expect(grounds.size).toBeGreaterThanOrEqual(frames.length);
  expect(held.filter((id) => grounds.has(id))).toEqual([]);
});

it('writes into a box of PowerPoint what stands in it, and not what a heading tells', async () => {
  const bytes = await writePptx(scene, { url: URL, passages: new Map(), boards: () => Promise.resolve([]) });
  const told = slideOf(bytes, 1).filter(({ name }) => name === 'p:sp').flatMap(({ inside }) => {
    const body = scene.bodies.find(({ name }) => inside.some(({ attributes }) => attributes.name === name));
    const words = inside.filter(({ name }) => name === 'a:t').map(({ text }) => text).join(' ');
    return body === undefined ? [] : [[words, body.texts.map(({ text }) => text).join(' ')]];
  });
  expect(told).toHaveLength(scene.bodies.length);
  for (const [written, drawn] of told) expect(written).toBe(drawn);
});

it.each(['hanging', 'banded', 'right', 'map'] as const)('gives each board its slide arranged as the whole is, without fault: %s', async (arrangement) => {
  const boards = await boardScenes({ structure, arrangement }, arranged);
  expect(boards.length).toBeGreaterThan(6);
  expect(new Set(boards.map((board) => board.arrangement))).toEqual(new Set([arrangement]));
  expect(boards.flatMap(sceneFaults)).toEqual([]);
  expect(boards.flatMap(({ bodies, title }) => bodies.filter((body) => body.isFocus && title.startsWith(body.name)))).toHaveLength(boards.length);
});

it('heads the bands on the slide of a board as on the whole picture', async () => {
  const bytes = await writePptx(scene, { url: URL, passages: new Map(), boards: () => boardScenes({ structure, arrangement: 'banded' }, arranged) });
  const slides = [2, 3, 4].map((at) => slideOf(bytes, at).filter(({ name }) => name === 'a:t').map(({ text }) => text));
  const ofPlace = slides.find((texts) => texts.includes('Northmoor Place Board and all that a line ties to it'));
  expect(ofPlace).toEqual(expect.arrayContaining(['Level 2', 'Level 3']));
});
