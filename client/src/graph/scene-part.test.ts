import { describe, expect, it } from 'vitest';
import { largePartnership } from '../../../test/support/large-partnership.ts';
import { overlaps, segmentsOf, type Box, type Segment } from './geometry.ts';
import { hanging } from './layout/hanging.ts';
import { clippedTo, partOf, soughtIn, type ScenePart } from './scene-part.ts';
import { stepped, type Near } from './window-steps.ts';

const SCENE = hanging(largePartnership(1200));
const SOUGHT = soughtIn(SCENE);
/** In the thick of it. */
const MIDDLE = SCENE.bodies.map(({ box }) => box).find(({ x, y }) => y > 1500 && x > SCENE.bbox.width / 3);
const around = (scale: number): Box => ({ x: (MIDDLE?.x ?? 0) - 600 / scale, y: (MIDDLE?.y ?? 0) - 390 / scale, width: 1200 / scale, height: 780 / scale });
const partAt = (scale: number, limit = 700): ScenePart => partOf(SOUGHT, { region: around(scale), scale, limit });
const long = (segments: readonly Segment[]): number => segments.reduce((sum, { from, to }) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y), 0);

describe('what of a large picture is drawn', () => {
  it('is at its own size every box in the region with its words, and none elsewhere', () => {
    const part = partAt(1);
    expect(part.words).toBe('all');
    expect(part.bodies).toEqual(SCENE.bodies.filter(({ box }) => overlaps(box, around(1))));
    expect(part.bodies.length).toBeGreaterThan(20);
  });

  it('has no line that reaches further than the region by more than a dash, however long its trunk', () => {
    const { bundles, lines, region } = partAt(1);
    const drawn = bundles.flatMap(({ segments }) => segments);
    expect(long(SCENE.bundles.flatMap(({ segments }) => segments))).toBeGreaterThan(150_000);
    expect(long(drawn)).toBeLessThan(30_000);
    expect(long(lines.flatMap(({ points }) => segmentsOf(points)))).toBeLessThan(60_000);
    for (const { from, to } of drawn) {
      expect(Math.min(from.x, to.x)).toBeGreaterThanOrEqual(region.x - 20);
      expect(Math.max(from.y, to.y)).toBeLessThanOrEqual(region.y + region.height);
    }
  });

  it('is from afar two paths for all lines and one for each tier, in between no word and no box that could be hit', () => {
    const far = partAt(0.05);
    expect(far.bodies).toEqual([]);
    expect(far.masses.length).toBeLessThanOrEqual(2 + 5);
    const between = partAt(0.2);
    expect([between.bodies, between.bundles, between.lines]).toEqual([[], [], []]);
    expect(between.masses.length).toBeLessThan(30);
  });

  it('gives up details, then names, then boxes of their own, rather than draw more than may be', () => {
    const words = [700, 250, 100, 20].map((limit) => { const part = partAt(1, limit); return part.bodies.length === 0 ? 'nothing' : part.words; });
    expect(words).toEqual(['all', 'names', 'none', 'nothing']);
  });
});

describe('a clipped piece of line', () => {
  const region = { x: 100, y: 100, width: 50, height: 50 };

  it('begins where one of its dashes begins, so that nothing jumps when the window moves', () => {
    expect(clippedTo({ from: { x: 0, y: 120 }, to: { x: 400, y: 120 } }, region, 18)).toEqual([{ from: { x: 90, y: 120 }, to: { x: 150, y: 120 } }]);
    expect(clippedTo({ from: { x: 120, y: 400 }, to: { x: 120, y: 0 } }, region, 10)).toEqual([{ from: { x: 120, y: 150 }, to: { x: 120, y: 100 } }]);
  });

  it('is nothing where it lies elsewhere', () => {
    expect(clippedTo({ from: { x: 0, y: 20 }, to: { x: 400, y: 20 } }, region, 18)).toEqual([]);
  });
});

describe('the steps of a window', () => {
  it('are one for each cell that it crosses, not one for each pixel', () => {
    let now: Near | undefined;
    const seen = new Set<Near>();
    for (let x = 0; x < 1024; x += 1) {
      const visible = { x, y: 3, width: 1200, height: 780 };
      now = stepped(now, { visible, scale: 1, area: 1200 * 780 });
      seen.add(now);
      expect(now.region.x).toBeLessThanOrEqual(x);
      expect(now.region.x + now.region.width).toBeGreaterThanOrEqual(x + 1200);
    }
    expect(seen.size).toBeLessThanOrEqual(17);
  });

  it('are one more where the scale comes to another level', () => {
    const at = (scale: number, now?: Near): Near => stepped(now, { visible: { x: 0, y: 0, width: 100, height: 100 }, scale, area: 9 });
    const first = at(0.36);
    expect(at(0.37, first)).toBe(first);
    expect(at(0.34, first)).not.toBe(first);
  });
});
