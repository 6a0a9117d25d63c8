import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_FIRST, type Folding } from '../folding.ts';
import { overlaps } from '../geometry.ts';
import { hanging } from '../layout/hanging.ts';
import { marksOf } from '../marks.ts';
import { aBoard, aLine, aStructure } from '../structures.fixture.ts';
import { wayStyle } from '../way-marks.ts';
import { styleOf } from '../edge-styles.ts';
import { writeDrawio } from '../writers/drawio.ts';
import { writeMermaid } from '../writers/mermaid.ts';
import { pictureShapes } from '../writers/pptx/slide-picture.ts';
import { writeSvg } from '../writers/svg.ts';
import { textVersionOf } from '../writers/text-version.ts';
import { fold } from './fold.ts';
import { markWay, type WayUp } from './mark-way.ts';
import { tellWay } from './tell-way.ts';

const TYPES = ['REPORTS_TO', 'ACCOUNTABLE_TO', 'PART_OF', 'ESCALATES_TO', 'OVERSEES'] as const;
const idAt = (at: number): string => `b${String(at).padStart(2, '0')}`;

/** Boards below each other, and a way up over their lines that may leave the picture and come back to where it was. */
const marked = fc.record({
  above: fc.array(fc.record({ type: fc.constantFrom(...TYPES), to: fc.nat({ max: 30 }) }), { minLength: 1, maxLength: 10 }),
  folding: fc.constantFrom<Folding[]>({ ...AT_FIRST, levels: 'all' }, { ...AT_FIRST, levels: 1 }, { ...AT_FIRST, levels: 2 }), start: fc.nat({ max: 10 }), leaves: fc.boolean(), comesBack: fc.boolean(),
}).map(({ above, folding, start, leaves, comesBack }) => {
  const ties = above.map(({ type, to }, at) => {
    const [lower, upper] = [idAt(at + 1), idAt(to % (at + 1))];
    return { lower, upper, line: type === 'OVERSEES' ? aLine(type, upper, lower) : aLine(type, lower, upper) };
  });
  const whole = aStructure([0, ...above.map((_, at) => at + 1)].map((at) => aBoard(idAt(at), `Board number ${String(at)}`)), ties.map(({ line }) => line));
  const steps: WayUp['steps'][number][] = [{ id: idAt(start % (above.length + 1)), name: 'Start', say: 'Here it starts.', lineId: null }];
  for (let tie = ties.find(({ lower }) => lower === steps[0]?.id); tie !== undefined; tie = ties.find(({ lower }) => lower === steps.at(-1)?.id)) steps.push({ id: tie.upper, name: `To ${tie.upper}`, say: `It goes on to ${tie.upper}.`, lineId: tie.line.id });
  const [first] = steps;
  if (comesBack && first !== undefined) steps.push({ ...first, name: 'Back', lineId: 'loop' });
  if (leaves) steps.push({ id: 'elsewhere', name: 'Elsewhere', say: 'It leaves.', lineId: 'far' });
  return { scene: hanging(fold(whole, folding)), way: { title: 'The way up from a board', steps, stop: 'The trail stops here.' } };
});

describe('a way up on a picture', () => {
  it('numbers every step that is drawn, and says of every other, and of every line, that it is not', () => {
    fc.assert(fc.property(marked, ({ scene, way }) => {
      const { wayUp } = markWay(scene, way);
      const drawn = new Set(scene.bodies.map(({ id }) => id));
      const numbered = (wayUp?.badges ?? []).flatMap(({ party, text }) => text.text.split(', ').map((number) => `${number} ${party}`)).toSorted();
      expect(numbered).toEqual(way.steps.flatMap(({ id }, at) => (drawn.has(id) ? [`${String(at + 1)} ${id}`] : [])).toSorted());
      for (const { id, lineId, note } of wayUp?.steps ?? []) {
        const isWhole = drawn.has(id) && (lineId === null || scene.lines.some((line) => line.id === lineId));
        expect(note === null).toBe(isWhole);
        if (scene.away.bodies.some((body) => body.id === id)) expect(note).toMatch(/^Folded away under Board number /u);
      }
      expect(wayUp?.lines.map(({ id }) => id)).toEqual(way.steps.flatMap(({ lineId }) => (scene.lines.some(({ id }) => id === lineId) ? [lineId] : [])));
    }), { numRuns: 60 });
  });

  it('moves nothing, and lays no number on another box or on a letter', () => {
    fc.assert(fc.property(marked, ({ scene, way }) => {
      const with_ = markWay(scene, way);
      expect(with_.bodies.map(({ id, box }) => [id, box])).toEqual(scene.bodies.map(({ id, box }) => [id, box]));
      expect([with_.bbox, with_.lines, with_.bundles]).toEqual([scene.bbox, scene.lines, scene.bundles]);
      for (const { party, box } of with_.wayUp?.badges ?? []) for (const body of scene.bodies) if (body.id !== party) expect(overlaps(box, body.box)).toBe(false);
    }), { numRuns: 60 });
  });

  it('steps aside with a number where a word stands on a line', () => {
    const whole = aStructure([aBoard('a', 'Lower Board'), aBoard('b', 'Upper Board')], [aLine('REPORTS_TO', 'a', 'b')]);
    const scene = hanging(whole);
    const way = { title: 'Way', stop: 'Here.', steps: [{ id: 'a', name: 'Lower Board', say: 'Here.', lineId: null }] };
    const [usual] = markWay(scene, way).wayUp?.badges ?? [];
    if (usual === undefined) throw new Error('Nothing is numbered.');
    const crowded = { ...scene, bundles: scene.bundles.map((bundle) => ({ ...bundle, label: { text: 'reports to', box: usual.box } })) };
    const [aside] = markWay(crowded, way).wayUp?.badges ?? [];
    expect(overlaps(aside?.box ?? usual.box, usual.box)).toBe(false);
    expect(aside?.box.y).toBe(usual.box.y);
  });

  it('keeps the pattern of each line and draws it heavier, so that no colour is needed', () => {
    for (const drawing of ['reporting', 'accountable', 'containing', 'escalating', 'other'] as const) for (const isProposed of [true, false]) {
      const look = { id: drawing, key: 'DASHED_REPORTS' as const, drawing, isProposed, isOld: false, change: null };
      const [plain, heavy] = [styleOf(look), wayStyle(look)];
      expect(heavy.width / plain.width).toBeGreaterThan(1.2);
      expect(heavy.dash.length).toBe(plain.dash.length);
      expect(heavy.core === null).toBe(plain.core === null);
    }
  });

  it('is told in words where the picture leaves its page: under it whole, above it in short, and in the words after it', () => {
    fc.assert(fc.property(marked, ({ scene, way }) => {
      const wayOn = markWay(scene, way);
      for (const isShort of [true, false]) {
        const told = tellWay(wayOn, { isShort });
        const box = told.wayUp?.told?.box ?? { x: 0, y: 0, width: 0, height: 0 };
        const texts = marksOf(told).flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));
        expect(overlaps(box, scene.bbox)).toBe(false);
        expect(told.bbox.y).toBeLessThanOrEqual(box.y);
        expect(told.bbox.y + told.bbox.height).toBeGreaterThanOrEqual(Math.max(box.y + box.height, scene.bbox.y + scene.bbox.height));
        expect(texts).toContain('The trail stops here.');
        for (const { name } of way.steps) expect(texts.includes(name)).toBe(!isShort);
      }
      const [section] = textVersionOf(wayOn, { passages: new Map(), url: 'u' });
      expect(section?.items.map(({ lead }) => lead)).toEqual([...way.steps.map(({ name }, at) => `${String(at + 1)}. ${name}:`), '']);
    }), { numRuns: 40 });
  });
});

describe('a way up in the files of a picture', () => {
  const whole = aStructure([aBoard('a', 'Lower Board'), aBoard('b', 'Upper Board')], [aLine('REPORTS_TO', 'a', 'b')]);
  const scene = tellWay(markWay(hanging(whole), { title: 'The way up from the Lower Board', stop: 'The trail stops at the Upper Board.', steps: [{ id: 'a', name: 'Lower Board', say: 'Here.', lineId: null }, { id: 'b', name: 'Upper Board', say: 'It reports to it.', lineId: 'a.reports_to.b' }] }), { isShort: false });
  const facts = { url: 'https://example.org/structure', passages: new Map<string, string>() };

  it('is numbered on the boxes, heavier in its lines, and told', () => {
    const svg = writeSvg(scene, facts);
    const drawing = writeDrawio(scene, facts);
    const slide = pictureShapes(scene, { scale: 6350, x: 0, y: 0 }).join('');
    for (const text of [svg, drawing, slide]) for (const said of ['The way up from the Lower Board', 'The trail stops at the Upper Board.', 'It reports to it.']) expect(text).toContain(said);
    expect(drawing).toMatch(/id="line-a\.reports_to\.b"[^>]*strokeWidth=4/u);
    expect(svg).toMatch(/stroke="#0F4C5C" stroke-width="4"/u);
    expect(slide.match(/name="Step [12]"/gu)).toHaveLength(2);
    expect(writeMermaid(scene, facts)).toMatch(/Lower Board[^"]*Step 1 of the way up/u);
  });
});
