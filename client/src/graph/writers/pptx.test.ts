import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { boardScenes } from '../board-scenes.ts';
import { arranged } from '../layout/arranged.ts';
import { hanging } from '../layout/hanging.ts';
import type { Structure } from '../structure-model.ts';
import { aBoard, aLine, anOrganisation, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { writePptx } from './pptx.ts';
import { there } from '../../../../test/support/there.ts';
import { readXml, type Tag } from './read-xml.fixture.ts';

const URL = 'http://127.0.0.1:4000/structure?asOf=2026-04-01&proposals=show';
const facts = (structure: Structure) => ({ url: URL, passages: new Map<string, string>(), boards: () => boardScenes({ structure }, arranged) });

interface Read { readonly bytes: Uint8Array; readonly files: ReadonlyMap<string, readonly Tag[]>; readonly slides: readonly (readonly Tag[])[] }

async function written(structure: Structure, scene = hanging(structure)): Promise<Read> {
  const bytes = await writePptx(scene, facts(structure));
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, part]): [string, readonly Tag[]] => [path, readXml(strFromU8(part).replace(/^\uFEFF/, ''))]));
  const count = [...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return { bytes, files, slides: Array.from({ length: count }, (_, at) => files.get(`ppt/slides/slide${String(at + 1)}.xml`) ?? []) };
}

const SIXTY = aPartnershipOf(6, 8);
const ofSixty = written(SIXTY);

const inside = (tag: Tag, name: string): Tag | undefined => tag.inside.find((one) => one.name === name);
const named = (tags: readonly Tag[], name: string): readonly Tag[] => tags.filter((tag) => tag.name === name);
const shapesOf = (slide: readonly Tag[]): readonly Tag[] => [...named(slide, 'p:sp'), ...named(slide, 'p:cxnSp')];
const labelOf = (shape: Tag): Readonly<Record<string, string>> => inside(shape, 'p:cNvPr')?.attributes ?? {};
const number = z.coerce.number();
/** The text of each paragraph of a shape. */
const paragraphsOf = (shape: Tag): readonly string[] => named(shape.inside, 'a:p').map(({ inside: runs }) => named(runs, 'a:t').map(({ text }) => text).join(''));

type Way = readonly (readonly [number, number])[];

/** Where a connector really runs: its preset path, mirrored and turned about its middle. */
function wayOf(connector: Tag): readonly { readonly x: number; readonly y: number }[] {
  const turn = inside(connector, 'a:xfrm')?.attributes ?? {};
  const { x, y, w, h } = placeOf(connector);
  const free = named(connector.inside, 'a:pt').map(({ attributes }): readonly [number, number] => [number.parse(attributes.x), number.parse(attributes.y)]);
  return (free.length > 0 ? free : presetWay(connector, w, h)).map(([px, py]) => {
    const [dx, dy] = [(px - w / 2) * (turn.flipH === '1' ? -1 : 1), (py - h / 2) * (turn.flipV === '1' ? -1 : 1)];
    return turn.rot === '5400000' ? { x: x + w / 2 - dy, y: y + h / 2 + dx } : { x: x + w / 2 + dx, y: y + h / 2 + dy };
  });
}

function presetWay(connector: Tag, w: number, h: number): Way {
  const [a = 0, b = 0, c = 0] = named(connector.inside, 'a:gd').map(({ attributes }) => number.parse(attributes.fmla?.replace('val ', '')) / 100_000);
  const ways: Readonly<Record<string, Way>> = {
    straightConnector1: [[0, 0], [w, h]], bentConnector2: [[0, 0], [w, 0], [w, h]], bentConnector3: [[0, 0], [w * a, 0], [w * a, h], [w, h]],
    bentConnector4: [[0, 0], [w * a, 0], [w * a, h * b], [w, h * b], [w, h]], bentConnector5: [[0, 0], [w * a, 0], [w * a, h * b], [w * c, h * b], [w * c, h], [w, h]],
  };
  return ways[inside(connector, 'a:prstGeom')?.attributes.prst ?? ''] ?? [];
}

function placeOf(shape: Tag): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const [off, ext] = [inside(shape, 'a:off')?.attributes ?? {}, inside(shape, 'a:ext')?.attributes ?? {}];
  return { x: number.parse(off.x), y: number.parse(off.y), w: number.parse(ext.cx), h: number.parse(ext.cy) };
}

/** Where a site of a box lies, by its own formulas. */
function siteOf(shape: Tag, at: number): { readonly x: number; readonly y: number } {
  const { x, y, w, h } = placeOf(shape);
  const share = (name: string): number => {
    const [, part, whole] = /^\*\/ (\d+) [wh] (\d+)$/.exec(named(shape.inside, 'a:gd').find(({ attributes }) => attributes.name === name)?.attributes.fmla ?? '') ?? [];
    return number.parse(part) / number.parse(whole);
  };
  return { x: x + w * share(`x${String(at)}`), y: y + h * share(`y${String(at)}`) };
}

describe('the picture as a PowerPoint file', () => {
  it.each([['a network', NETWORK], ['a partnership', PARTNERSHIP], ['sixty boxes', SIXTY], ['nothing', aStructure([], [])]])('holds %s: every party a shape with its full name, every line a connector held by its two', async (_, structure) => {
    const scene = hanging(structure);
    const [slide = []] = (await (structure === SIXTY ? ofSixty : written(structure))).slides;
    const shapes = new Map(shapesOf(slide).map((shape) => [labelOf(shape).id, shape]));
    const names = named(slide, 'p:sp').map((shape) => paragraphsOf(shape)[0]);
    for (const { name } of scene.bodies) expect(names).toContain(name);
    const connectors = named(slide, 'p:cxnSp');
    const held = connectors.map((connector) => ['a:stCxn', 'a:endCxn'].map((end) => paragraphsOf(shapes.get(inside(connector, end)?.attributes.id) ?? connector)[0]).toSorted().join(' | '));
    const known = new Map(scene.bodies.map(({ id, name }) => [id, name]));
    expect(held.toSorted()).toEqual(scene.lines.map(({ from, to }) => [known.get(from), known.get(to)].toSorted().join(' | ')).toSorted());
  });

  it('draws each connector along the very corners of its line', async () => {
    const scene = hanging(SIXTY);
    const [slide = []] = (await ofSixty).slides;
    const place = named(slide, 'p:sp').find((shape) => labelOf(shape).name === 'Northmoor Place Board');
    const body = scene.bodies.find(({ id }) => id === 'place');
    const off = place === undefined ? {} : inside(place, 'a:off')?.attributes ?? {};
    const scale = number.parse(place === undefined ? 0 : inside(place, 'a:ext')?.attributes.cx) / (body?.box.width ?? 1);
    const ways = named(slide, 'p:cxnSp').map((connector) => wayOf(connector).map(({ x, y }) => [
      Math.round((x - number.parse(off.x)) / scale + (body?.box.x ?? 0)), Math.round((y - number.parse(off.y)) / scale + (body?.box.y ?? 0)),
    ]));
    const bends = scene.lines.map(({ points }) => points.length);
    expect(new Set(bends).size).toBeGreaterThanOrEqual(5);
    for (const { points } of scene.lines) {
      const way = points.map(({ x, y }) => [x, y]);
      const isNear = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean =>
        one.length === other.length && one.every(([x = 0, y = 0], at) => Math.abs(x - (other[at]?.[0] ?? NaN)) <= 1 && Math.abs(y - (other[at]?.[1] ?? NaN)) <= 1);
      expect(ways.some((one) => isNear(one, way) || isNear(one, way.toReversed()))).toBe(true);
    }
  });

  it('draws every look apart: solid, dashed, long-dashed, dotted, doubled where proposed, each with its head', async () => {
    const structure = aStructure(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aBoard(id, `Board ${id}`)), [
      aLine('REPORTS_TO', 'b', 'a'), aLine('ACCOUNTABLE_TO', 'c', 'a'), aLine('OVERSEES', 'a', 'd'), aLine('PART_OF', 'e', 'a'), aLine('WORKS_WITH', 'f', 'g'), aLine('REPORTS_TO', 'g', 'a', { status: 'PROPOSED' }),
    ]);
    const [slide = []] = (await written(structure)).slides;
    const looks = new Map(named(slide, 'p:cxnSp').map((connector) => [labelOf(connector).name, {
      dash: inside(connector, 'a:prstDash')?.attributes.val ?? named(connector.inside, 'a:ds').map(({ attributes: { d, sp } }) => `${d ?? ''} ${sp ?? ''}`)[0],
      head: inside(connector, 'a:headEnd')?.attributes.type ?? inside(connector, 'a:tailEnd')?.attributes.type, doubled: inside(connector, 'a:ln')?.attributes.cmpd,
    }]));
    expect(looks.get('b reports to a')).toEqual({ dash: 'dash', head: 'triangle', doubled: undefined });
    expect(looks.get('c accountable to a')).toEqual({ dash: 'lgDash', head: 'stealth', doubled: undefined });
    expect(looks.get('a oversees d')).toEqual({ dash: 'sysDot', head: 'arrow', doubled: undefined });
    expect(looks.get('e part of a')).toEqual({ dash: 'sysDot', head: undefined, doubled: undefined });
    expect(looks.get('f works with g')).toEqual({ dash: 'solid', head: undefined, doubled: undefined });
    expect(looks.get('g reports to a')).toEqual({ dash: '200000 88889', head: 'triangle', doubled: 'dbl' });
  });

  it('frames twice what is agreed or proposed, in shapes that every program draws, in the picture and in its key', async () => {
    const [slide = []] = (await written(NETWORK)).slides;
    const frames = named(slide, 'p:sp').filter((shape) => labelOf(shape).name === 'Second border').map(placeOf);
    const boxes = named(slide, 'p:sp').map((shape) => ({ first: paragraphsOf(shape)[0], ...placeOf(shape) }));
    const within = frames.map(({ x, y, w, h }) => boxes.find((box) => box.x < x && box.y < y && box.x + box.w > x + w && box.y + box.h > y + h && box.w - w < 120_000 && box.h - h < 120_000)?.first ?? '');
    const proposed = NETWORK.bodies.filter(({ status }) => status === 'PROPOSED').map(({ name }) => name);
    expect(within.toSorted()).toEqual(['', ...proposed].toSorted());
    expect(named(slide, 'p:sp').filter((shape) => inside(shape, 'a:ln')?.attributes.cmpd !== undefined).map((shape) => labelOf(shape).name)).toEqual(['Key: Proposed or agreed: same pattern, outlined']);
  });

  it('leaves in a box with round corners as much room for its words as in any other', async () => {
    const [slide = []] = (await written(aStructure([aBoard('a', 'Northmoor Voluntary Alliance'), anOrganisation('b', 'Northmoor Voluntary Alliance')], [aLine('REPORTS_TO', 'b', 'a')]))).slides;
    const taken = named(slide, 'p:sp').filter((shape) => labelOf(shape).name === 'Northmoor Voluntary Alliance').map((shape) => [inside(shape, 'a:bodyPr')?.attributes.lIns, inside(shape, 'a:bodyPr')?.attributes.rIns, inside(shape, 'a:rect')?.attributes.l]);
    expect(taken).toHaveLength(2);
    expect(taken[0]).toEqual(taken[1]);
  });

  it.each([['a network', NETWORK], ['sixty boxes', SIXTY]])('holds each connector of %s where its line ends, so that a box that is moved takes the very place along', async (_, structure) => {
    const [slide = []] = (await (structure === SIXTY ? ofSixty : written(structure))).slides;
    const shapes = new Map(named(slide, 'p:sp').map((shape) => [labelOf(shape).id, shape]));
    for (const connector of named(slide, 'p:cxnSp')) {
      const way = wayOf(connector);
      for (const [end, point] of [['a:stCxn', way[0]], ['a:endCxn', way.at(-1)]] as const) {
        const { id, idx } = inside(connector, end)?.attributes ?? {};
        const site = siteOf(there(shapes.get(id)), number.parse(idx));
        expect([Math.abs(site.x - there(point).x) < 1500, Math.abs(site.y - there(point).y) < 1500]).toEqual([true, true]);
      }
    }
  });

  it('draws the same lines for programs that would lay connectors anew: each once, what is proposed as dark dashes with a white core', async () => {
    const [slide = []] = (await written(NETWORK)).slides;
    const [first, second] = [named(slide, 'mc:Choice'), named(slide, 'mc:Fallback')];
    const scene = hanging(NETWORK);
    expect(first.flatMap((choice) => named(choice.inside, 'p:cxnSp'))).toHaveLength(scene.lines.length);
    expect(second.flatMap((fallback) => named(fallback.inside, 'p:cxnSp'))).toEqual([]);
    const pens = second.flatMap((fallback) => named(fallback.inside, 'p:sp')).filter((shape) => inside(shape, 'a:path')?.attributes.fill === 'none' && inside(shape, 'a:custDash') !== undefined)
      .map((shape) => ({ width: number.parse(inside(shape, 'a:ln')?.attributes.w), colour: there(inside(shape, 'a:ln')).inside.find(({ name }) => name === 'a:srgbClr')?.attributes.val }));
    const proposed = scene.bundles.filter(({ look }) => look.isProposed).length;
    const keys = scene.legend.entries.filter(({ sample }) => sample.is === 'line' && sample.look.isProposed).length;
    const cores = pens.filter(({ colour }) => colour === 'FFFFFF');
    expect(cores).toHaveLength(proposed + keys);
    expect(pens.filter(({ width }) => width > 2 * Math.max(...cores.map((core) => core.width)))).toHaveLength(proposed + keys);
  });

  it('is a package that needs no repair: no id twice, every part of one declared kind, every relation to a part that is there', async () => {
    const { files, slides } = await ofSixty;
    for (const slide of slides) {
      const ids = named(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(named(slide, 'p:ph').map(({ attributes }) => attributes.type)).toEqual(['title']);
    }
    expect([...files.keys()].filter((path) => /notes/i.test(path))).toEqual([]);
    const types = files.get('[Content_Types].xml') ?? [];
    const overrides = named(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
    expect(overrides.filter((path) => !files.has(path.slice(1)))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    const untold = [...files.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml' && !overrides.includes(`/${path}`));
    expect(untold).toEqual([]);
    for (const [path, tags] of files) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]+$/, '');
      const targets = named(tags, 'Relationship').map(({ attributes }) => new globalThis.URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1));
      expect(targets.filter((target) => !files.has(target))).toEqual([]);
    }
    const relations = new Set(named(files.get('ppt/_rels/presentation.xml.rels') ?? [], 'Relationship').map(({ attributes }) => attributes.Id));
    const used = (files.get('ppt/presentation.xml') ?? []).flatMap(({ attributes }) => attributes['r:id'] ?? []);
    expect(used.length).toBe(slides.length + 1);
    expect(used.filter((id) => !relations.has(id))).toEqual([]);
  });

  it('gives above thirty bodies an overview, then a slide a board, with every line of the structure on one of them', async () => {
    const { slides } = await ofSixty;
    const titles = slides.map((slide) => named(slide, 'p:sp').find((shape) => inside(shape, 'p:ph') !== undefined)).map((shape) => (shape === undefined ? '' : paragraphsOf(shape).join('')));
    expect(titles[0]).toBe('Northmoor: who reports to whom, overview');
    expect(titles).toContain('Northmoor Place Board and all that a line ties to it');
    expect(titles.at(-1)).toMatch(/^Northmoor: who reports to whom, in words \(\d+ of \d+\)$/);
    expect(new Set(titles).size).toBe(titles.length);
    const onBoards = new Set(slides.slice(1).flatMap((slide) => named(slide, 'p:cxnSp').map((connector) => labelOf(connector).name)));
    expect(SIXTY.lines.map(({ say }) => say).filter((say) => !onBoards.has(say))).toEqual([]);
    expect((await written(NETWORK)).slides).toHaveLength(3);
  });

  it('says title, day, key, sources, address and proposals, and after the picture everything in words', async () => {
    const { slides } = await written(NETWORK);
    const [picture = [], ...rest] = slides.map((slide) => named(slide, 'p:sp').flatMap(paragraphsOf));
    expect(picture).toEqual(expect.arrayContaining(['Northmoor: who reports to whom', 'Key', 'Reporting relationship', 'Proposed: oversees', 'INCLUDES PROPOSALS', 'Source: Invented paper, 1 April 2026']));
    expect(picture.join(' ')).toContain('As at 1 April 2026 · Includes what is only agreed or proposed');
    expect(picture.join(' ')).toContain(URL);
    const words = rest.flat().join('\n');
    for (const { name } of NETWORK.bodies) expect(words).toContain(name);
    for (const { say } of NETWORK.lines) expect(words).toContain(say);
    const plain = await written({ ...PARTNERSHIP, notice: 'Fictional example' });
    const said = plain.slides.map((slide) => named(slide, 'p:sp').flatMap(paragraphsOf));
    expect(said.flat()).not.toContain('INCLUDES PROPOSALS');
    for (const texts of said) expect(texts.join('\n')).toContain('Fictional example');
    expect(named(plain.slides[0] ?? [], 'p:sp').filter((shape) => labelOf(shape).name === 'Notice')).toHaveLength(1);
  });

  it('lets no name break out of its shape', async () => {
    const names = ['Health & <Care> "Board"', '</a:t></a:r><p:sp>', '&lt;b&gt;&#0;', 'two\nlines\u0000\uD800', ']]> <!-- x', '$& $1 \\'];
    const structure = aStructure(names.map((name, at) => (at % 2 === 0 ? aBoard : anOrganisation)(`n${String(at)}`, name)), [aLine('REPORTS_TO', 'n0', 'n1', { say: names.join(' ') })]);
    const [slide = []] = (await written(structure, hanging(structure, { title: names.join(' ') }))).slides;
    const shown = named(slide, 'p:sp').map((shape) => paragraphsOf(shape)[0]);
    for (const name of [...names.slice(0, 3), 'two lines', ...names.slice(4)]) expect(shown).toContain(name);
  });

  it('is the same, byte for byte, from the same rows in another order and at another time', async () => {
    const shuffled = { ...NETWORK, bodies: NETWORK.bodies.toReversed(), lines: NETWORK.lines.toReversed() };
    const one = await written(NETWORK);
    vi.useFakeTimers({ toFake: ['Date'], now: 1_936_000_000_000 });
    const other = await written(shuffled).finally(() => vi.useRealTimers());
    expect(other.bytes).toEqual(one.bytes);
    expect(named(one.files.get('docProps/core.xml') ?? [], 'dcterms:created').map(({ text }) => text)).toEqual(['2026-04-01T00:00:00Z']);
  });
});
