import { describe, expect, it } from 'vitest';
import { hanging } from '../layout/hanging.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aBoard, aStructure, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { writeSvg } from './svg.ts';

const URL = 'http://127.0.0.1:4000/structure?asOf=2026-04-01';
const network = writeSvg(hanging(NETWORK), { url: URL });
const partnership = writeSvg(hanging(PARTNERSHIP), { url: URL });

describe('the picture as an SVG file', () => {
  it('holds every name as text, a title and a description', () => {
    for (const { name } of PARTNERSHIP.bodies) for (const word of name.split(' ')) expect(partnership).toContain(word);
    expect(partnership).toMatch(/<title>Northmoor: what is part of what<\/title>\n<desc>As at 1 April 2026.*12 bodies in force.*<\/desc>/);
  });

  it('holds no script, style sheet, link, foreign object, class or picture from elsewhere', () => {
    expect(network).not.toMatch(/<script|<style|<a |href=|class=|<image|foreignObject|url\(|var\(|opacity/);
  });

  it('says title, place, day, source, revision, address and what prevails in letters that can be read', () => {
    const texts = textsOf(partnership);
    expect(texts).toContain('Northmoor: what is part of what');
    expect(texts).toContain('As at 1 April 2026');
    expect(texts.join(' ')).toMatch(/Source: Invented paper, 1 April 2026/);
    expect(texts.join(' ')).toContain(`Revision 7 of the record. The same picture as the record now knows it: ${URL}`);
    expect(texts.join(' ')).toContain('Constitutions and schemes of delegation prevail.');
  });

  it('marks a picture with proposals in words and behind it, and no other', () => {
    expect(network).toContain('INCLUDES PROPOSALS');
    expect(textsOf(network).join(' ')).toContain('Includes what is only agreed or proposed');
    expect(partnership).not.toContain('INCLUDES PROPOSALS');
  });

  it('draws working lines solid and reporting lines dashed', () => {
    expect(network).toMatch(/stroke="#1D5A8A" stroke-width="2.25"\/>/);
    expect(network).toMatch(/stroke="#0B0C0C" stroke-width="1.75" stroke-dasharray="6 4"/);
  });

  it('explains on a plan of parts nothing but the dots', () => {
    expect(hanging(PARTNERSHIP).legend.entries.map((entry) => entry.looks)).toEqual([['containing']]);
    expect(partnership).not.toContain('stroke-dasharray="6 4"');
    expect(partnership).not.toContain('#1D5A8A');
  });

  it('names the tray with its count and what was read by us', () => {
    expect(partnership).toContain('No paper says where these sit (6)');
    expect(partnership).toMatch(/Placed here by our/);
  });

  it('holds heading and foot clear of the picture, which is without fault', () => {
    const scene = hanging(NETWORK);
    expect(sceneFaults(scene)).toEqual([]);
    const ys = [...network.matchAll(/<text x="[\d.-]+" y="([\d.-]+)" font-size="(?:24|15)"/g)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(3);
    expect(Math.max(...ys)).toBeLessThan(scene.bbox.y);
  });

  it('is the same, byte for byte, from the same rows in another order', () => {
    const shuffled = { ...NETWORK, bodies: NETWORK.bodies.toReversed(), lines: NETWORK.lines.toReversed() };
    expect(writeSvg(hanging(shuffled), { url: URL })).toBe(network);
  });

  it('prints in a frame what must stand on the picture wherever it goes', () => {
    const marked = writeSvg(hanging({ ...PARTNERSHIP, notice: 'Fictional example' }), { url: URL });
    expect(marked).toMatch(/stroke-width="2"\/>\n<text[^>]* font-weight="bold">Fictional example<\/text>/);
    expect(partnership).not.toContain('Fictional');
  });

  it('escapes what a name may hold', () => {
    const named = (name: string) => writeSvg(hanging(aStructure([aBoard('a', name)], [])), { url: `${URL}&view=tree` });
    expect(named('Health & <Care> "Board"')).toContain('Health &amp; &lt;Care&gt;');
    // No reader of XML takes these, escaped or not.
    expect(named('Board\u0000\u001b\uffff\u202e')).not.toMatch(/[\u0000\u001b\uffff\u202e]/u);
  });
});

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}
