import { describe, expect, it } from 'vitest';
import { there } from '../../../../test/support/there.ts';
import { bottom, overlaps, right, type Box } from '../geometry.ts';
import { banded } from '../layout/banded.ts';
import { hanging } from '../layout/hanging.ts';
import { aBoard, aLine, aPartnershipOf, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { textWidth } from '../text-measure.ts';
import { cutsOn } from './cut-boxes.ts';
import { OVERLAP, picturePages, roomOn, PAPERS } from './paper-pages.ts';
import { paperSheets } from './paper-sheets.ts';

const boards = Array.from({ length: 60 }, (_, at) => aBoard(`b${String(at)}`, `Northmoor Neighbourhood Board of the ${String(at)} Wards`));
const WIDE = aStructure([aBoard('top', 'Northmoor Board'), ...boards], boards.slice(0, 40).map(({ id }) => aLine('REPORTS_TO', id, 'top')));

const isWithin = (inner: Box, outer: Box): boolean => inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

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

describe.each([['network', hanging(NETWORK)], ['wide', hanging(WIDE)], ['structure in bands', banded(aPartnershipOf(8, 9))], ['small one in bands', banded(aPartnershipOf(5, 3))]] as const)('the edges of the pages of a %s', (_, scene) => {
  it('go through no box: a mark in its place names the page on which it stands whole', () => {
    const sheets = paperSheets(scene, 'a4').filter(({ page }) => page?.letter !== undefined && page.letter !== null);
    const { pages } = picturePages(scene, 'a4');
    expect(sheets.length).toBeGreaterThan(1);
    for (const { page, marks, cut } of sheets) {
      const isDrawn = ({ box }: { readonly box: Box }): boolean => marks.some((mark) => mark.is === 'rect' && mark.box === box);
      const crossing = scene.bodies.filter((body) => overlaps(body.box, cut) && !isWithin(body.box, cut));
      expect(crossing.filter(isDrawn).map(({ id }) => id)).toEqual([]);
      const referred = page === null ? [] : cutsOn(scene, page, pages);
      expect(referred.map(({ id }) => id)).toEqual(crossing.map(({ id }) => id));
      for (const { id, letter } of referred) {
        const there = pages.find((other) => other.letter === letter)?.cut;
        const box = scene.bodies.find((body) => body.id === id)?.box;
        expect(there !== undefined && box !== undefined && isWithin(box, there)).toBe(true);
      }
    }
    expect(scene.bodies.filter((body) => !sheets.some(({ marks, cut }) => overlaps(body.box, cut) && marks.some((mark) => mark.is === 'rect' && mark.box === body.box))).map(({ id }) => id)).toEqual([]);
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

it('fills a page of A3 with a picture that needs less, and leaves the margin of the picture to the paper', () => {
  const scene = banded(PARTNERSHIP);
  const { scale, pages: [page] } = picturePages(scene, 'a3');
  const room = roomOn(PAPERS.a3);
  expect(scale).toBeGreaterThan(picturePages(scene, 'a4').scale);
  expect(Math.max(there(page).cut.width * scale / room.width, there(page).cut.height * scale / room.height)).toBeGreaterThan(0.9);
  expect(there(page).cut.x - scene.bbox.x).toBe(12);
  for (const { box } of scene.bodies) expect(box.x).toBeGreaterThanOrEqual(there(page).cut.x + 2);
});
