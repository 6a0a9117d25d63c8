// The parts of a workbook that are read, out of its archive: what the archive says of itself is judged before anything is unpacked (QUALITY S32, S64).
import { strFromU8, unzipSync } from 'fflate';
import { RefusedFile } from './refused-file.ts';

/** Bytes that all parts, and the parts read, may have once they are unpacked; and how many parts there may be. */
const MOST = { parts: 500, unpacked: 64 * 1024 * 1024, read: 48 * 1024 * 1024, ratio: 200 } as const;
// Below this a part may be as dense as it likes.
const SMALL = 1024 * 1024;

const READ = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u;
const RUNS = /vbaProject|vbaData|macrosheets|activeX|dialogsheets/iu;

/** By name. Throws RefusedFile for macros, for names that lead out of the archive, and for what would unpack to more than is read. */
export function partsOfWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  const seen = { parts: 0, unpacked: 0, read: 0 };
  const unpacked = unpack(bytes, ({ name, size, originalSize }) => {
    seen.parts += 1;
    seen.unpacked += originalSize;
    assertPlain(name);
    if (seen.parts > MOST.parts || seen.unpacked > MOST.unpacked || (originalSize > SMALL && originalSize > size * MOST.ratio)) throw tooLarge();
    if (!READ.test(name)) return false;
    seen.read += originalSize;
    if (seen.read > MOST.read) throw tooLarge();
    return true;
  });
  const texts = new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
  // A workbook declares no types of its own: whoever does wants something read that lies elsewhere.
  if ([...texts.values()].some((text) => /<!(?:DOCTYPE|ENTITY)/iu.test(text))) throw new RefusedFile('The workbook declares entities, which no spreadsheet program writes. Save it anew as .xlsx.');
  if (!texts.has('xl/workbook.xml')) throw new RefusedFile('This archive is no workbook. Save the sheet as .xlsx or as CSV.');
  return texts;
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unpack(bytes: Uint8Array, filter: Filter): ReturnType<typeof unzipSync> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('The file is damaged, or protected by a password. Save it anew as .xlsx without a password.');
  }
}

function assertPlain(name: string): void {
  if (RUNS.test(name)) throw new RefusedFile('The workbook holds macros or controls. Save it as .xlsx without them.');
  if (name.includes('..') || name.includes('\\') || name.startsWith('/')) throw new RefusedFile('The archive has names that lead out of it. Save the workbook anew as .xlsx.');
}

function tooLarge(): RefusedFile {
  return new RefusedFile('The workbook unpacks to more than is read. Copy the sheet into a new workbook, without pictures and empty rows.');
}
