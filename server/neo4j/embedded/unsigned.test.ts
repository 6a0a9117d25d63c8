import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { withoutSignatures } from './unsigned.ts';

const folder = mkdtempSync(join(tmpdir(), 'unsigned-'));
const CLASS = { 'a/B.class': new Uint8Array([0xca, 0xfe, 0xba, 0xbe, 0, 1]), 'META-INF/MANIFEST.MF': strToU8('Name: a/B.class\nSHA-256-Digest: x\n') };
const SIGNED = { ...CLASS, 'META-INF/MAKER.SF': strToU8('x'), 'META-INF/MAKER.RSA': new Uint8Array([1]), 'META-INF/services/a.B': strToU8('a.C') };

afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

it('takes the signatures out of a jar and leaves all else, other jars and other files as they were', () => {
  writeFileSync(join(folder, 'signed.jar'), zipSync(SIGNED));
  writeFileSync(join(folder, 'plain.jar'), zipSync(CLASS));
  writeFileSync(join(folder, 'no-jar.txt'), 'META-INF/MAKER.SF');
  const plain = readFileSync(join(folder, 'plain.jar'));

  expect(withoutSignatures(folder)).toEqual(['signed.jar']);
  expect(unzipSync(readFileSync(join(folder, 'signed.jar')))).toEqual({ ...CLASS, 'META-INF/services/a.B': SIGNED['META-INF/services/a.B'] });
  expect(readFileSync(join(folder, 'plain.jar')).equals(plain)).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['no-jar.txt', 'plain.jar', 'signed.jar']);
  expect(withoutSignatures(folder)).toEqual([]);
});
