// What is folded away is counted in every format, and named on the page of words.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { boardScenes } from '../board-scenes.ts';
import { AT_FIRST } from '../folding.ts';
import { arranged } from '../layout/arranged.ts';
import { hanging } from '../layout/hanging.ts';
import { sceneFaults } from '../scene-faults.ts';
import { aPartnershipOf, PARTNERSHIP } from '../structures.fixture.ts';
import { fold } from '../transformations/fold.ts';
import { writeDrawio } from './drawio.ts';
import { writeMermaid } from './mermaid.ts';
import { writePptx } from './pptx.ts';
import { writeSvg } from './svg.ts';
import { textVersionOf } from './text-version.ts';

const shown = fold(PARTNERSHIP, { ...AT_FIRST, folded: ['start'] });
const scene = hanging(shown);
const facts = { url: 'http://localhost/structure?folded=start', passages: new Map<string, string>(), boards: () => boardScenes({ structure: shown }, arranged) };
const KEY = 'So many are folded away below the box';

describe('a file of a picture with a folded branch', () => {
  it.each([
    ['SVG', (): string => writeSvg(scene, facts), '+2 bodies'],
    ['draw.io', (): string => writeDrawio(scene, facts), '2 bodies folded'],
    ['Mermaid', (): string => writeMermaid(scene, facts), '2 bodies folded'],
  ])('counts it in its box and tells the sign in the key: %s', (_, write, count) => {
    const written = write();
    expect(written).toContain(count);
    expect(written).toContain(KEY);
    expect(written).not.toContain('Transition sub-group');
  });

  it('does so in PowerPoint, and names whom it holds in the words after the picture', async () => {
    const slides = Object.entries(unzipSync(await writePptx(scene, facts))).filter(([name]) => /slides\/slide\d+\.xml$/u.test(name)).map(([, bytes]) => strFromU8(bytes));
    expect(slides[0]).toContain('2 bodies folded');
    expect(slides[0]).toContain(KEY);
    expect(slides.join('')).toContain('Transition sub-group');
  });

  it('tells in words who is folded away and every line of theirs', () => {
    const [parts, lines, rest] = textVersionOf(scene, facts).filter(({ heading }) => !heading.startsWith('No paper'));
    expect(parts?.heading).toBe('Who is part of what, and who reports to whom (6)');
    expect(parts?.items.find(({ lead }) => lead.startsWith('Starting Well'))?.text).toMatch(/2 bodies folded; part of Northmoor Care Partnership\. Folded away: .*; Transition sub-group\.$/);
    expect(lines?.items).toHaveLength(PARTNERSHIP.lines.length);
    expect(rest?.items.map(({ text }) => text)).toContain('Of these, 2 bodies and 2 lines are folded away, counted in their boxes.');
  });

  it('gives each board that is drawn a slide without fault, the folded one still folded', async () => {
    const boards = await boardScenes({ structure: fold(aPartnershipOf(8, 6), { ...AT_FIRST, levels: 'all', folded: ['h1', 'h2'] }) }, arranged);
    expect(boards.flatMap(sceneFaults)).toEqual([]);
    const drawn = new Set(boards.flatMap(({ bodies }) => bodies.map(({ id }) => id)));
    expect([drawn.has('h1'), drawn.has('h1-000'), drawn.has('h3-000')]).toEqual([true, false, true]);
    const ofPlace = boards.find(({ title }) => title.startsWith('Northmoor Place Board'));
    expect(ofPlace?.bodies.find(({ id }) => id === 'h1')).toMatchObject({ hidden: 6, standing: 'tree', branch: { is: 'folded' } });
  });
});
