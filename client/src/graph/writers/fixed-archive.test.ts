import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { archived } from './fixed-archive.ts';

const FILES = new Map([['b/two.txt', strToU8('two')], ['a.txt', strToU8('one')]]);
// A local header of a zip: its signature, then the time and the day of the file at the tenth byte.
const HEADER = [0x50, 0x4b, 0x03, 0x04];
const FIRST_DAY_OF_ZIP = 1 << 5 | 1;

it('holds its files sorted by path, none with the time at which it was made', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_936_000_000_000 });
  const bytes = archived(FILES);
  vi.useRealTimers();
  expect(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])).toEqual([['a.txt', 'one'], ['b/two.txt', 'two']]);
  const view = new DataView(bytes.buffer);
  const headers = [...bytes.keys()].filter((at) => HEADER.every((byte, next) => bytes[at + next] === byte));
  expect(headers.map((at) => [view.getUint16(at + 10, true), view.getUint16(at + 12, true)])).toEqual([[0, FIRST_DAY_OF_ZIP], [0, FIRST_DAY_OF_ZIP]]);
});

it('is the same whatever the order in which its files are given', () => {
  expect(archived(new Map([...FILES].toReversed()))).toEqual(archived(FILES));
});
