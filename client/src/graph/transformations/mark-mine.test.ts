import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structures } from '../../../../test/support/any-structure.ts';
import { boardScenes } from '../board-scenes.ts';
import { AT_FIRST } from '../folding.ts';
import { arranged } from '../layout/arranged.ts';
import { banded } from '../layout/banded.ts';
import { hanging } from '../layout/hanging.ts';
import { sayMine } from '../mine-told.ts';
import { PALE_BORDER, PALE_TEXT, PAPER } from '../palette.ts';
import { sceneFaults } from '../scene-faults.ts';
import type { Mine } from '../structure-model.ts';
import { PARTNERSHIP } from '../structures.fixture.ts';
import { writeDrawio } from '../writers/drawio.ts';
import { writeMermaid } from '../writers/mermaid.ts';
import { writePptx } from '../writers/pptx.ts';
import { writeSvg } from '../writers/svg.ts';
import { textVersionOf } from '../writers/text-version.ts';
import { fold } from './fold.ts';
import { markMine } from './mark-mine.ts';

const MINE: Mine = {
  id: 'trust', name: 'Harrow and Wear NHS Trust', asOf: '2026-04-01',
  seats: [{ body: 'live', word: 'Member' }, { body: 'live', word: 'Chair' }, { body: 'live', word: 'Member' }, { body: 'trans', word: 'Vice chair' }, { body: 'age', word: 'Seat' }, { body: 'nowhere', word: 'Member' }],
};
const shown = markMine(PARTNERSHIP, MINE);
const scene = hanging(shown);
const bodyOf = (id: string) => scene.bodies.find((body) => body.id === id);

describe('the seats of one organisation', () => {
  it('stand in words in their boxes, each word once, and the others are paler', () => {
    expect(['live', 'trans', 'age', 'cp'].map((id) => bodyOf(id)?.seat?.text.text)).toEqual(['Chair, member', 'Vice chair', 'Seat', undefined]);
    expect(bodyOf('live')?.say).toContain('Seat: chair, member');
    expect([bodyOf('live')?.isQuiet, bodyOf('cp')?.isQuiet]).toEqual([false, true]);
    expect(bodyOf('cp')?.texts.map(({ colour }) => colour)).toEqual(bodyOf('cp')?.texts.map(() => PALE_TEXT));
  });

  it('are counted among the bodies of the picture, with those that are not in it', () => {
    expect(sayMine(shown)).toBe('Harrow and Wear NHS Trust sits on 3 of the 12 bodies in this picture, and on 1 that is not in it');
    expect(sayMine(markMine(PARTNERSHIP, { ...MINE, seats: [] }))).toBe('No paper known on 1 April 2026 says where Harrow and Wear NHS Trust sits');
    expect(sayMine(markMine(PARTNERSHIP, { ...MINE, seats: MINE.seats.slice(-1) }))).toBe('Harrow and Wear NHS Trust sits on none of the 12 bodies in this picture, and on 1 that is not in it');
    expect(scene.says).toContain(sayMine(shown));
    expect(sayMine(PARTNERSHIP)).toBeUndefined();
  });

  it('are counted in the box they are folded away in', () => {
    const folded = hanging(fold(shown, { ...AT_FIRST, folded: ['start'] }));
    expect(folded.bodies.find(({ id }) => id === 'start')?.branch).toMatchObject({ say: '2 bodies folded, 1 with a seat' });
    expect(folded.says).toContain(sayMine(shown));
  });

  it('leave any picture without fault, the same parties and lines on it', () => {
    const seats = fc.array(fc.record({ body: fc.integer({ min: 0, max: 13 }).map((at) => `b${String(at).padStart(3, '0')}`), word: fc.constantFrom('Chair', 'Vice chair (proposed)', 'Member', 'Seat') }), { maxLength: 9 });
    fc.assert(fc.property(structures(14), seats, fc.constantFrom(hanging, banded), (structure, own, drawn) => {
      const marked = drawn(markMine(structure, { ...MINE, id: 'b000', seats: own }));
      const plain = drawn(structure);
      expect(sceneFaults(marked)).toEqual(sceneFaults(plain));
      expect([marked.bodies, marked.lines].map((list) => list.map(({ id }) => id))).toEqual([plain.bodies, plain.lines].map((list) => list.map(({ id }) => id)));
    }), { numRuns: 40 });
  });

  it('are in every file, in the key and in the words', async () => {
    const facts = { url: 'http://localhost/structure?mine=trust', passages: new Map<string, string>(), boards: () => boardScenes({ structure: shown }, arranged) };
    const slides = Object.entries(unzipSync(await writePptx(scene, facts))).filter(([name]) => /slides\/slide\d+\.xml$/u.test(name)).map(([, bytes]) => strFromU8(bytes)).join('');
    const words = textVersionOf(scene, facts).flatMap(({ items }) => items.map(({ lead, text }) => `${lead} ${text}`));
    expect(words.find((line) => line.startsWith('Living Well'))).toContain('seat: chair, member');
    for (const written of [writeSvg(scene, facts), writeDrawio(scene, facts), writeMermaid(scene, facts), slides]) {
      expect(written.toLowerCase()).toContain('chair, member');
      expect(written).toContain('Seat of Harrow and Wear NHS Trust');
      expect(written).toMatch(/Pale(?::|#58;) no seat of it is stated here/u);
      expect(written).toContain('sits on 3 of the 12 bodies');
    }
  });
});

it('keeps what is pale readable: its words 4.5:1, its border 3:1 on paper', () => {
  const light = (hex: string): number => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const contrast = (hex: string): number => (light(PAPER) + 0.05) / (light(hex) + 0.05);
  expect(contrast(PALE_TEXT)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(PALE_BORDER)).toBeGreaterThanOrEqual(3);
});
