import { describe, expect, it } from 'vitest';
import { bottom, right } from '../geometry.ts';
import { banded } from '../layout/banded.ts';
import { hanging } from '../layout/hanging.ts';
import { aBoard, aLine, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { textWidth } from '../text-measure.ts';
import { OVERLAP, picturePages, roomOn, PAPERS } from './paper-pages.ts';

const boards = Array.from({ length: 60 }, (_, at) => aBoard(`b${String(at)}`, `Northmoor Neighbourhood Board of the ${String(at)} Wards`));
const WIDE = aStructure([aBoard('top', 'Northmoor Board'), ...boards], boards.slice(0, 40).map(({ id }) => aLine('REPORTS_TO', id, 'top')));

describe.each([['network', hanging(NETWORK)], ['partnership', hanging(PARTNERSHIP)], ['wide', hanging(WIDE)], ['structure in bands', banded(aPartnershipOf(8, 9))]] as const)('the pages of a %s', (_, scene) => {
  it.each(['a4', 'a3'] as const)('hold each box and heading whole on one of them, and words large enough on %s', (paper) => {
    const { scale, pages } = picturePages(scene, paper);
    expect(14 * scale).toBeGreaterThanOrEqual(paper === 'a4' ? 9 : 7);
    expect(12 * scale).toBeGreaterThanOrEqual(7);
    const room = roomOn(PAPERS[paper]);
    for (const { cut } of pages) expect([cut.width * scale <= room.width + 0.01, cut.height * scale <= room.height + 0.01]).toEqual([true, true]);
    const headings = scene.groups.flatMap(({ id, texts }) => texts.map(({ text, x, y, size, weight }) => ({ id: `${id} ${text}`, box: { x, y: y - size, width: textWidth(text, { size, weight }), height: size + 2 } })));
    for (const { id, box } of [...scene.bodies, ...headings]) {
      const isWhole = pages.some(({ cut }) => box.x >= cut.x && box.y >= cut.y && right(box) <= right(cut) && bottom(box) <= bottom(cut));
      expect([id, isWhole]).toEqual([id, true]);
    }
  });
});

it('puts parts in rows, by letters, each over the edge of the one before', () => {
  const { pages } = picturePages(hanging(NETWORK), 'a4');
  expect(pages.map(({ letter, above, below }) => [letter, above, below])).toEqual([['A', null, 'B'], ['B', 'A', null]]);
  const [first, second] = pages;
  expect(bottom(first?.cut ?? { x: 0, y: 0, width: 0, height: 0 }) - (second?.cut.y ?? 0)).toBe(OVERLAP);
});

it('leaves a picture that fits on one page without letter', () => {
  expect(picturePages(hanging(NETWORK), 'a3').pages.map(({ letter }) => letter)).toEqual([null]);
});
