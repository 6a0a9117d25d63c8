import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { arimo } from '../../../../server/exporting/arimo.ts';
import { hanging } from '../layout/hanging.ts';
import { aBoard, aLine, aStructure, NETWORK } from '../structures.fixture.ts';
import { overlapMarks } from './pdf/frame.ts';
import { writePdf } from './pdf.ts';
import type { PaperFacts } from './writer.ts';

const scene = hanging(NETWORK);
const facts: PaperFacts = { url: 'http://127.0.0.1:4000/structure?asOf=2026-04-01', passages: new Map([['net.reports_to.hwb', 'Invented paper, ¶14']]), paper: 'a3', boards: () => Promise.resolve([]), fonts: arimo };

let a3: Opened;
let a4: Opened;
beforeAll(async () => { [a3, a4] = await Promise.all([opened(await writePdf(scene, facts)), opened(await writePdf(scene, { ...facts, paper: 'a4' }))]); });

describe('the picture as a PDF', () => {
  it('stands on one A3 page with every name as text, and in words on the page after it', () => {
    expect(a3.pages).toHaveLength(2);
    expect(a3.sizes[0]).toEqual([1191, 842]);
    const [picture = '', words = ''] = a3.pages;
    for (const { name } of NETWORK.bodies) {
      for (const word of name.split(' ')) expect(picture).toContain(word);
      expect(words).toContain(`${name}:`);
    }
    expect(words).toContain('net reports to hwb [Invented paper, ¶14]');
    expect(words).toContain('No paper says where these sit (10)');
    expect(words).toMatch(/Not shown: 2 bodies and 1 line.*Source: Invented paper, 1 April 2026/s);
  });

  it('stands over several A4 pages with an overview and letters, since its words would be too small on one', () => {
    expect(a4.sizes[0]).toEqual([842, 595]);
    expect(a4.pages.slice(0, 3).map((text) => /Overview of pages A to B|Page [A-Z]/.exec(text)?.[0])).toEqual(['Overview of pages A to B', 'Page A', 'Page B']);
    expect(a4.pages[1]).toContain('Goes on down to page B');
    expect(a4.pages[3]).toContain('In words');
    expect(a4.pages.map((text) => text.includes(`page ${String(a4.pages.indexOf(text) + 1)} of ${String(a4.pages.length)}`))).toEqual(a4.pages.map(() => true));
  });

  it.each([null, 'C'])('keeps the note of where it goes on clear of the ticks (page below: %s)', (below) => {
    const at = { x: 34, y: 82, width: 770, height: 430 };
    const marks = overlapMarks({ letter: 'A', cut: scene.bbox, above: null, left: null, right: 'B', below }, at, 0.64);
    const ticks = marks.flatMap((mark) => (mark.is === 'path' ? [/^M([\d.]+) ([\d.]+)L([\d.]+)/.exec(mark.d)?.slice(1).map(Number) ?? []] : []));
    const ends = marks.flatMap((mark) => (mark.is === 'text' ? [mark.x] : []));
    const lower = ticks.filter(([from = 0, y = 0, to = 0]) => from === to && y > at.y + at.height).map(([x = 0]) => x);
    expect([ends.length, lower.length]).toEqual([1, 1]);
    expect(lower[0] ?? 0).toBeGreaterThanOrEqual((ends[0] ?? 0) + 3);
  });

  it('says title, day, proposals, revision, address and what prevails on every page', () => {
    for (const page of [...a3.pages, ...a4.pages])
      for (const said of [scene.title, 'As at 1 April 2026', 'Includes what is only agreed or proposed', 'Revision 7 of the record', facts.url, 'Constitutions and schemes of delegation prevail.'])
        expect(page).toContain(said);
    expect(a3.pages[0]).toContain('INCLUDES PROPOSALS');
  });

  it('is tagged: language, heading, a figure that says what it shows, and lists', async () => {
    expect(await a3.pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(a3.raw).toContain('/Lang (en-GB)');
    const tags = a3.trees.map((tree) => JSON.stringify(tree));
    expect(tags[0]).toMatch(/"role":"H1".*"role":"P".*"role":"Figure".*"alt":"Northmoor: who reports to whom\. As at 1 April 2026/);
    expect(tags[1]).toMatch(/"role":"H2".*"role":"L".*"role":"LI".*"role":"LBody"/);
  });

  it('carries its own typeface, letters of Wales too, and no other', async () => {
    expect(a3.raw).toMatch(/\/BaseFont \/\w+\+Arimo/);
    expect(a3.raw).not.toContain('Helvetica');
    const welsh = hanging(aStructure([aBoard('a', 'Bwrdd Iechyd Tŵr a’r Tŷ'), aBoard('b', 'Bwrdd')], [aLine('REPORTS_TO', 'b', 'a')]));
    expect((await opened(await writePdf(welsh, facts))).pages[0]).toMatch(/T ?ŵ ?r a’r T ?ŷ/);
  });

  it('is the same, byte for byte, whenever it is written, and from the same rows in another order', async () => {
    const shuffled = hanging({ ...NETWORK, bodies: NETWORK.bodies.toReversed(), lines: NETWORK.lines.toReversed() });
    expect(Buffer.compare(await writePdf(shuffled, facts), await writePdf(scene, facts))).toBe(0);
    expect(a3.raw).toContain('(D:20260401000000Z)');
  });
});

interface Opened {
  readonly pdf: PDFDocumentProxy;
  readonly raw: string;
  readonly pages: readonly string[];
  readonly sizes: readonly (readonly number[])[];
  readonly trees: readonly unknown[];
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return {
    pdf, raw,
    pages: await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '))),
    sizes: pages.map(({ view: [, , width = 0, height = 0] }) => [Math.round(width), Math.round(height)]),
    trees: await Promise.all(pages.map((page) => page.getStructTree())),
  };
}
