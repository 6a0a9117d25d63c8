import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../arrangements.ts';
import { aPartnershipOf, NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { fold } from '../transformations/fold.ts';
import { arranged, arrangedAtOnce } from './arranged.ts';

describe.each(ARRANGEMENTS)('a commission for a picture, %s', (arrangement) => {
  it.each([['a network', NETWORK], ['a folded partnership', fold(PARTNERSHIP, { levels: 1, open: [], folded: [] })]])('of %s gives the same scene at once, later, and by way of a message to a worker and back', async (_, structure) => {
    const scene = await arranged({ structure, arrangement });
    expect(scene.arrangement).toBe(arrangement);
    const atOnce = arrangedAtOnce({ structure, arrangement });
    if (atOnce !== undefined) expect(atOnce).toEqual(scene);
    expect(JSON.stringify(structuredClone(await arranged(structuredClone({ structure, arrangement }))))).toBe(JSON.stringify(scene));
  });

  it('hangs on a telephone', async () => {
    const scene = await arranged({ structure: PARTNERSHIP, arrangement, isTelephone: true });
    expect([scene.arrangement, scene.bbox.width <= 358]).toEqual(['hanging', true]);
  });
});

it('leaves what is large to the worker', () => {
  expect(arrangedAtOnce({ structure: aPartnershipOf(6, 8) })).toBeDefined();
  expect(arrangedAtOnce({ structure: aPartnershipOf(8, 8), arrangement: 'banded' })).toBeUndefined();
  expect(arrangedAtOnce({ structure: aPartnershipOf(8, 8), arrangement: 'banded', isTelephone: true })).toBeDefined();
  expect(arrangedAtOnce({ structure: aPartnershipOf(8, 19) })).toBeUndefined();
  expect(arrangedAtOnce({ structure: PARTNERSHIP, arrangement: 'right' })).toBeUndefined();
});
