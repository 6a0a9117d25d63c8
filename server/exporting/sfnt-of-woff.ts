// A typeface as WOFF, the form browsers take, back into the plain form that other programs take (W3C WOFF 1.0, §4 and §5).
import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const SIGNATURE = 0x774f4646;

/** Throws where the bytes are no WOFF. */
export function sfntOfWoff(bytes: Uint8Array): Buffer {
  const woff = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (woff.length < HEADER || woff.readUInt32BE(0) !== SIGNATURE) throw new Error('The typeface is no WOFF file.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => tableAt(woff, HEADER + ENTRY * at));
  const head = headOf(woff.readUInt32BE(4), tables.length);
  let offset = head.length + 16 * tables.length;
  const directory = tables.map(({ tag, checksum, data }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt32BE(tag, 0);
    entry.writeUInt32BE(checksum, 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(data.length, 12);
    offset += padded(data.length);
    return entry;
  });
  return Buffer.concat([head, ...directory, ...tables.map(({ data }) => Buffer.concat([data], padded(data.length)))]);
}

function tableAt(woff: Buffer, at: number) {
  const [offset, stored, length] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place));
  if (offset === undefined || stored === undefined || length === undefined) throw new Error('The typeface is cut short.');
  const data = woff.subarray(offset, offset + stored);
  return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), data: stored < length ? inflateSync(data) : data };
}

/** Version, number of tables, and what a binary search over them needs. */
function headOf(flavour: number, tables: number): Buffer {
  const power = Math.floor(Math.log2(tables));
  const head = Buffer.alloc(12);
  head.writeUInt32BE(flavour, 0);
  [tables, 16 * 2 ** power, power, 16 * (tables - 2 ** power)].forEach((value, at) => head.writeUInt16BE(value, 4 + 2 * at));
  return head;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
