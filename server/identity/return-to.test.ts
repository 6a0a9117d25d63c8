import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeToReturnTo } from './return-to.ts';

const OURS = 'https://answerable.example';

it.each(['/', '/gaps?asOf=2023-03-15&list=owners', '/plans/of/pa-lw#pa-lw', '/find?q=https%3A%2F%2Felsewhere.example', '/maintain/do/end-line/rel-093?asOf=2026-12-01'])('goes back to %s', (to) => {
  expect(placeToReturnTo(to, OURS)).toBe(to);
});

it('never leaves us, whatever is asked for', () => {
  const pieces = fc.array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '//', 'https:', 'elsewhere.example', '%2f', '%5c', '\t', '\n', '\u0000', '\u200b', '?', '#', 'a', 'javascript:', 'sign-out', 'sign-in'), { maxLength: 8 });
  fc.assert(fc.property(fc.oneof(pieces.map((parts) => parts.join('')), pieces.map((parts) => `/${parts.join('')}`), fc.string()), (wanted) => {
    const to = placeToReturnTo(wanted, OURS);
    // As a browser reads the header that sends it there.
    const { origin, pathname } = new URL(to, `${OURS}/sign-in/council/back`);
    expect([origin, to.startsWith('//'), /^\/sign-(?:in|out)(?:\/|$)/u.test(pathname)]).toEqual([OURS, false, false]);
  }), { numRuns: 2_000 });
});
