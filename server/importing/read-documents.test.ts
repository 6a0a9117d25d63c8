// Files as a stranger might hand them over: each is refused with a sentence, and a good one is read byte for byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOUNDS, readDocuments } from './read-documents.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'documents-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const at = (name: string): string => join(folder, name);

async function said(): Promise<readonly string[]> {
  const read = await readDocuments(folder);
  return read.ok ? read.value.files.map(({ fileName }) => fileName) : read.problems.map(({ message }) => message);
}

it('reads text files by name, drops a byte order mark from the text but not from the hash, and opens nothing else', async () => {
  const bytes = Buffer.from('\uFEFFHöhe\r\n\nEnd', 'utf8');
  writeFileSync(at('b.TXT'), bytes);
  writeFileSync(at('a.txt'), 'x');
  writeFileSync(at('facts.json'), '{');
  mkdirSync(at('more'));
  const read = await readDocuments(folder);
  expect(read).toMatchObject({ ok: true, value: { files: [{ fileName: 'a.txt' }, { text: 'Höhe\r\n\nEnd', lines: 3 }], passedOver: ['facts.json', 'more'] } });
  expect(read.ok && read.value.files[1]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

it.each([
  ['a broken sequence', Buffer.from([0x61, 0xc3, 0x28])],
  ['Latin-1', Buffer.from('Höhe', 'latin1')],
  ['a lone surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ['an overlong slash', Buffer.from([0xc0, 0xaf])],
])('refuses %s as no UTF-8', async (_, bytes) => {
  writeFileSync(at('a.txt'), bytes);
  expect(await said()).toEqual(['a.txt is no UTF-8 text. Fetch the paper again as it was published to you.']);
});

it.each([['one', Buffer.from('a\0b')], ['those of UTF-16', Buffer.from('paper', 'utf16le')]])('refuses NUL bytes: %s', async (_, bytes) => {
  writeFileSync(at('a.txt'), bytes);
  expect((await said())[0]).toMatch(/^a\.txt holds NUL bytes/);
});

it('reads a file of the greatest size, and refuses one byte more before reading it', async () => {
  writeFileSync(at('a.txt'), 'a line of text\n'.repeat(Math.ceil(BOUNDS.lines / 2)));
  expect(await said()).toEqual(['a.txt']);
  truncateSync(at('a.txt'), BOUNDS.bytes);
  expect((await said())[0]).toMatch(/^a\.txt holds NUL bytes/);
  truncateSync(at('a.txt'), BOUNDS.bytes + 1);
  expect(await said()).toEqual(['a.txt has 10000001 bytes; a paper may have 10000000. Take it out of the folder.']);
});

it.each([
  { what: 'lines', unit: 'x\n', most: BOUNDS.lines, reason: /50001 lines/ },
  { what: 'characters of a line', unit: 'x', most: BOUNDS.line, reason: /a line of 20001 characters/ },
])('allows as many $what as there may be, and not one more', async ({ unit, most, reason }) => {
  writeFileSync(at('a.txt'), unit.repeat(most));
  expect(await said()).toEqual(['a.txt']);
  writeFileSync(at('a.txt'), unit.repeat(most + 1));
  expect((await said())[0]).toMatch(reason);
});

it('follows no link, also not one that stays inside, and waits at no pipe', async () => {
  writeFileSync(at('true.md'), 'text');
  symlinkSync('/etc/hostname', at('a-out.txt'));
  symlinkSync('true.md', at('b-in.txt'));
  symlinkSync('nowhere', at('c-dead.txt'));
  execFileSync('mkfifo', [at('d-pipe.txt')]);
  mkdirSync(at('e-folder.txt'));
  const refusals = await said();
  expect(refusals).toHaveLength(5);
  for (const refusal of refusals) expect(refusal).toMatch(/is a link or no plain file/);
});

it('says that it may not read a file', async () => {
  writeFileSync(at('a.txt'), 'x');
  chmodSync(at('a.txt'), 0);
  // The administrator of a machine may read everything.
  expect((await said())[0]).toMatch(process.getuid?.() === 0 ? /^a\.txt$/ : /^a\.txt cannot be read/);
});

it('refuses a folder that is missing, is a file, or holds no text', async () => {
  expect((await said())[0]).toMatch(/holds no text file/);
  writeFileSync(at('plain'), '');
  for (const path of [at('gone'), at('plain')]) {
    const read = await readDocuments(path);
    expect(read.ok ? '' : read.problems[0]?.message).toBe(`There is no folder ${path}. Name the folder in which the papers lie.`);
  }
});

it('refuses more files than it would read', async () => {
  for (let count = 0; count <= BOUNDS.files; count += 1) writeFileSync(at(`${String(count)}.txt`), 'x');
  expect((await said())[0]).toMatch(/holds 101 text files; at most 100/);
});

it('tells every file that it cannot take', async () => {
  writeFileSync(at('a.txt'), '\0');
  writeFileSync(at('b.txt'), 'good');
  writeFileSync(at('c.txt'), Buffer.from([0xff]));
  expect((await said()).map((sentence) => sentence.slice(0, 5))).toEqual(['a.txt', 'c.txt']);
});
