import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETAIL, NAME, textWidth, wrapped } from './text-measure.ts';

describe('text without a canvas', () => {
  it('is as wide as Arial draws it', () => {
    expect(textWidth('Living Well Partnership Board', NAME)).toBeCloseTo(199.92, 2);
    expect(textWidth('Ŵŵŷ', DETAIL)).toBeCloseTo((1933 + 1479 + 1024) * 12 / 2048, 5);
  });

  it('wraps without losing a sign, each line within the width', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 8 }), fc.integer({ min: 40, max: 300 }), (words, width) => {
      const text = words.join(' ');
      const lines = wrapped(text, NAME, width);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines) expect(line.length <= 2 || textWidth(line, NAME) <= width).toBe(true);
    }));
  });
});
