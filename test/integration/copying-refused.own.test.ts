// `npm run backup` and `npm run restore` as a person types them amiss: a sentence, exit code 1, and no database started.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { growBackup } from '../support/grown-backup.ts';
import { running } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder('copying-refused');
const dataFolder = join(folder, 'data');

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

async function refused(name: 'backup' | 'restore', ...args: readonly string[]): Promise<string> {
  const { code, said } = await running(['server/programs/prepare.mjs', name, ...args], { ANSWERABLE_DATA: dataFolder }).ended;
  expect([code, existsSync(dataFolder)]).toEqual([1, false]);
  expect(said).not.toMatch(/\n\s+at /);
  return said;
}

it.each([['backup', 'one --with-papers'], ['restore', '']] as const)('%s says how it is used when it is told %j', async (name, words) => {
  expect(await refused(name, ...words.split(' ').filter((word) => word !== ''))).toContain(`npm run ${name} -- FOLDER [--`);
});

it('restore says that there is no such folder', async () => {
  expect(await refused('restore', join(folder, 'gone'))).toBe(`There is no folder ${join(folder, 'gone')} to restore from, or it cannot be read.\n`);
});

it('restore says of a folder of other things that it is no whole backup', async () => {
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine', 'mine.txt'), 'mine');
  expect(await refused('restore', join(folder, 'mine'))).toContain('is no whole backup: it has no SHA256SUMS, which is written last.');
});

it('restore says which file is not what was backed up', async () => {
  await growBackup(join(folder, 'changed'), 10);
  writeFileSync(join(folder, 'changed', 'links.jsonl'), '');
  expect(await refused('restore', join(folder, 'changed'))).toContain('links.jsonl is not what was backed up: its sha256 differs');
});
