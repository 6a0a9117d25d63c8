// The looks of a paper are told apart after a photocopy: at 150 dots per inch, in black and white alone, in every arrangement.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../arrangements.ts';
import { grown, overlaps, type Box, type Point, type Segment } from '../geometry.ts';
import { arranged } from '../layout/arranged.ts';
import type { Scene } from '../scene.ts';
import { aBoard, aLine, anOrganisation, aStructure } from '../structures.fixture.ts';
import { PAPERS } from './paper-pages.ts';
import { writeSvg } from './svg.ts';

/** The smallest at which a picture is printed, dots for a pixel. */
const SCALE = (Math.min(PAPERS.a3.least, PAPERS.a4.least) * 150) / 72;
/** Darker than this a copier makes black, all else white. */
const BLACK = 160;

const PROPOSED = { status: 'PROPOSED' } as const;
const structure = aStructure(
  [
    aBoard('top', 'Northmoor Place Board', { authority: 'MEMBERS_DECIDE' }), aBoard('care', 'Care Delivery Group'), aBoard('ways', 'Ways of Working Group'),
    aBoard('early', 'Early Years Group'), aBoard('plan', 'Planned Estates Group', PROPOSED), aBoard('next', 'Next Steps Group', PROPOSED), aBoard('look', 'Health Scrutiny Panel'), aBoard('second', 'Second Scrutiny Panel'),
    anOrganisation('trust', 'Dales and Edge Trust', { sector: 'NHS' }), anOrganisation('vale', 'Vale Ambulance Service', { sector: 'NHS' }), anOrganisation('moor', 'Moor Hospice'), anOrganisation('edge', 'Edge Housing'),
  ],
  [
    ...['care', 'ways', 'early'].map((id) => aLine('REPORTS_TO', id, 'top')), ...['plan', 'next'].map((id) => aLine('REPORTS_TO', id, 'care', PROPOSED)),
    ...['look', 'second'].flatMap((id) => ['ways', 'early'].map((below) => aLine('OVERSEES', id, below))), ...['vale', 'moor', 'edge'].flatMap((id) => ['trust', 'top'].map((other) => aLine('WORKS_WITH', other, id))),
  ],
);

/** Whether a point of the picture, px, is black on the copy. */
type Ink = (point: Point) => boolean;

function copied(scene: Scene): Ink {
  const svg = writeSvg(scene, { url: 'http://127.0.0.1:4000/structure' });
  const [left = 0, top = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const { width, pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, background: '#FFFFFF' }).render();
  return ({ x, y }) => {
    const at = 4 * (Math.round((y - top) * SCALE - 0.5) * width + Math.round((x - left) * SCALE - 0.5));
    const [red = 255, green = 255, blue = 255] = pixels.subarray(at, at + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue < BLACK;
  };
}

/** Along a line, dot by dot. */
interface Traced { readonly middle: readonly boolean[]; readonly side: readonly boolean[] }

const share = (dots: readonly boolean[]): number => dots.filter(Boolean).length / dots.length;

/** Black dots on end, on average. */
const runOf = (dots: readonly boolean[]): number => dots.filter(Boolean).length / Math.max(1, dots.filter((dot, at) => dot && dots[at - 1] !== true).length);

/** As a reader of the copy would tell it. */
function told({ middle, side }: Traced): string {
  if (share(side) > 0.4) return share(middle) < share(side) / 2 ? 'outlined' : 'thick';
  if (share(middle) > 0.95) return 'solid';
  return runOf(middle) > 5 ? 'dashed' : 'dotted';
}

/** The longest piece of a look that nothing else comes near. */
function traced(scene: Scene, ink: Ink, look: string): Traced {
  const solid = [...scene.bodies.map(({ box }) => grown(box, 13)), ...scene.bundles.flatMap(({ label, gaps }) => [...(label === null ? [] : [label.box]), ...gaps.map((gap) => grown(gap, 2))])];
  const pieces = scene.bundles.filter((bundle) => bundle.look.id === look).flatMap(({ id, segments }) => {
    const others = scene.bundles.flatMap((bundle) => (bundle.id === id ? [] : bundle.segments.map(around)));
    return segments.flatMap((segment) => openPieces(segment, [...solid, ...others]));
  });
  const [longest = []] = pieces.toSorted((a, b) => b.length - a.length);
  const [first, last] = [longest[0], longest.at(-1)];
  const beside = first?.x === last?.x ? { x: 2, y: 0 } : { x: 0, y: 2 };
  expect(longest.length, look).toBeGreaterThan(20);
  return { middle: longest.map(ink), side: longest.map(({ x, y }) => ink({ x: x + beside.x, y: y + beside.y })) };
}

const around = ({ from, to }: Segment): Box => grown({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }, 8);

function openPieces({ from, to }: Segment, shut: readonly Box[]): readonly (readonly Point[])[] {
  const steps = Math.floor((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * SCALE);
  const pieces: Point[][] = [[]];
  for (let step = 0; step <= steps; step += 1) {
    const point = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
    if (shut.some((box) => overlaps(box, { ...point, width: 0.1, height: 0.1 }))) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces;
}

/** How often the left border of a box is crossed by black, and how wide that is, dots; and whether its corner is cut off. */
function border(scene: Scene, ink: Ink, id: string): string {
  const box = scene.bodies.find((body) => body.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const dots = Array.from({ length: Math.round(14 * SCALE) }, (_, at) => ink({ x: box.x - 5 + at / SCALE, y: box.y + box.height - 16 }));
  const strokes = dots.filter((dot, at) => dot && dots[at - 1] !== true).length;
  const corner = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ink({ x: box.x + x, y: box.y + y })));
  if (!corner.includes(true)) return 'round';
  if (strokes === 2) return 'doubled';
  return share(dots) * dots.length >= 4 ? 'thick' : 'thin';
}

describe.each(['hanging', 'banded', 'right', 'map'] as const satisfies readonly Arrangement[])('a photocopy of the picture, %s', (arrangement) => {
  it('tells what may decide, what is proposed and who is an organisation by the borders', async () => {
    const scene = await arranged({ structure, arrangement });
    const ink = copied(scene);
    expect(Object.fromEntries(['top', 'care', 'plan', 'trust'].map((id) => [id, border(scene, ink, id)]))).toEqual({ top: 'thick', care: 'thin', plan: 'doubled', trust: 'round' });
  });
});

// A map says its lines in words.
describe.each(['hanging', 'banded', 'right'] as const satisfies readonly Arrangement[])('a photocopy of the picture, %s', (arrangement) => {
  it.each([
    ['DASHED_REPORTS', { working: 'solid', reporting: 'dashed' }], ['SOLID_REPORTS', { working: 'dashed', reporting: 'solid' }],
  ] as const)('tells the four looks of a line apart by the key %s', async (key, byKey) => {
    const scene = await arranged({ structure: { ...structure, key }, arrangement });
    const ink = copied(scene);
    const looks = Object.fromEntries(['working', 'reporting', 'other', 'reporting-proposed'].map((look) => [look, told(traced(scene, ink, look))]));
    expect(looks).toEqual({ ...byKey, 'other': 'dotted', 'reporting-proposed': 'outlined' });
  });
});
