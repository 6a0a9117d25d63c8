// A zip archive that is the same whenever and wherever it is made: no clock, entries sorted.
import { zipSync } from 'fflate';

// An archive cannot be older; without a time zone, so that none moves it.
const NO_TIME = '1980-01-01T00:00:00';

/** By path. Same files, same bytes. */
export function archived(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Uint8Array.from(zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime: NO_TIME }]])), { level: 6 }));
}
