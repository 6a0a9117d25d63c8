import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, type Box } from './geometry.ts';
import { nearby } from './near.ts';

const side = fc.integer({ min: -900, max: 900 });
const length = fc.integer({ min: 0, max: 1500 });
const box: fc.Arbitrary<Box> = fc.record({ x: side, y: side, width: length, height: length });

it('finds what shares area with a box, each once, in the order in which it was put in', () => {
  fc.assert(fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, wanted) => {
    const near = nearby<Box>();
    for (const one of boxes) near.put(one, one);
    expect(near.at(wanted)).toEqual(boxes.filter((one) => overlaps(one, wanted)));
  }), { numRuns: 300 });
});
