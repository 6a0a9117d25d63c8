import { describe, expect, it } from 'vitest';
import { hanging } from './layout/hanging.ts';
import { aBoard, aStructure, NETWORK, PARTNERSHIP } from './structures.fixture.ts';
import { svgOf } from './svg-writer.ts';

const network = svgOf(hanging(NETWORK));
const partnership = svgOf(hanging(PARTNERSHIP));

describe('the picture as SVG', () => {
  it('holds every name as text, a title and a description', () => {
    for (const { name } of PARTNERSHIP.bodies) for (const word of name.split(' ')) expect(partnership).toContain(word);
    expect(partnership).toMatch(/<title>Northmoor: what is part of what<\/title>\n<desc>As at 1 April 2026.*12 bodies in force.*<\/desc>/);
  });

  it('holds no script, style sheet, link, foreign object or web address', () => {
    expect(network.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<style|<a |foreignObject|https?:|var\(|opacity/);
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

  it('escapes what a name may hold', () => {
    expect(svgOf(hanging(aStructure([aBoard('a', 'Health & <Care> "Board"')], [])))).toContain('Health &amp; &lt;Care&gt;');
  });
});
