import { describe, expect, it } from 'vitest';
import { arimo } from './arimo.ts';
import { toPixels } from './pixels.ts';
import { sfntOfWoff } from './sfnt-of-woff.ts';

const ofWords = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60" font-family="Arial"><text x="4" y="40" font-size="24">${text}</text></svg>`;

describe('a picture of pixels', () => {
  it('is a PNG 3,000 pixels wide, as high as its picture asks for', async () => {
    const png = Buffer.from(await toPixels(ofWords('Board')));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3000, 600]);
  });

  it('shows words, letters of Wales too, without any typeface of the machine', async () => {
    const [none, latin, welsh] = await Promise.all(['', 'Ty', 'Tŷ'].map(async (text) => (await toPixels(ofWords(text))).length));
    expect(latin).toBeGreaterThan((none ?? 0) + 1000);
    expect(welsh).not.toBe(latin);
  });
});

describe('the typeface', () => {
  it('has as a plain file its tables in order, none beyond its end', async () => {
    const plain = sfntOfWoff((await arimo()).regular);
    expect(plain.readUInt32BE(0)).toBe(0x00010000);
    const entries = Array.from({ length: plain.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
    const tags = entries.map((at) => plain.subarray(at, at + 4).toString());
    expect(tags).toContain('glyf');
    for (const at of entries) expect(plain.readUInt32BE(at + 8) + plain.readUInt32BE(at + 12)).toBeLessThanOrEqual(plain.length);
  });

  it('is refused where the bytes are something else', () => {
    expect(() => sfntOfWoff(new Uint8Array(100))).toThrow('no WOFF');
  });
});
