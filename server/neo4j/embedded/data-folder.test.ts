import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHECKOUT, environmentFor, Refusal } from '../../config.ts';
import { holdDataFolder, placesIn } from './data-folder.ts';
import { startOf } from './processes.ts';

let folder = '';

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'answerable-holding-')); });

afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

// All wait for one moment, then say whether they hold the folder, and end only when told to.
const CONTENDER = `
  import { holdDataFolder } from './server/neo4j/embedded/data-folder.ts';
  console.log('there');
  process.stdin.once('data', () => {
    process.stdin.on('data', () => { process.exit(0); });
    try { holdDataFolder(process.argv[1], 'test'); console.log('holds'); } catch { console.log('refused'); }
  });`;

interface Contender {
  says(count: number): Promise<readonly string[]>;
  tell(): void;
}

function contender(): Contender {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', CONTENDER, folder],
    { cwd: CHECKOUT, stdio: ['pipe', 'pipe', 'inherit'], env: environmentFor({}) });
  let said = '';
  const heard = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    for (const listener of heard) listener();
  });
  const says = (count: number): Promise<readonly string[]> => new Promise((resolve, reject) => {
    const look = (): void => { if (said.split('\n').length > count) resolve(said.trim().split('\n')); };
    heard.add(look);
    child.once('exit', () => { reject(new Error(`It ended and had said: ${said}`)); });
    look();
  });
  return { says, tell: () => { child.stdin.write('.'); } };
}

it('goes to exactly one of ten programs that find a dead holder together', async () => {
  const { holder } = placesIn(folder);
  writeFileSync(holder, JSON.stringify({ pid: process.pid, startedAt: 'before this one', mode: 'serving' }));
  const ten = Array.from({ length: 10 }, contender);
  await Promise.all(ten.map((each) => each.says(1)));
  for (const each of ten) each.tell();
  const answers = await Promise.all(ten.map(async (each) => (await each.says(2))[1]));
  for (const each of ten) each.tell();
  expect(answers.toSorted()).toEqual(['holds', ...Array.from({ length: 9 }, () => 'refused')]);
  expect(readdirSync(folder)).toEqual(['holder.json']);
}, 60_000);

it('is refused while its holder lives, and free once it is given back', () => {
  const release = holdDataFolder(folder, 'test');
  expect(() => holdDataFolder(folder, 'test')).toThrow(`process ${String(process.pid)}`);
  release();
  holdDataFolder(folder, 'test')();
  expect(readdirSync(folder)).toEqual([]);
});

it('is given back once: a second time leaves the next holder alone', () => {
  const release = holdDataFolder(folder, 'test');
  release();
  const next = holdDataFolder(folder, 'test');
  release();
  expect(existsSync(placesIn(folder).holder)).toBe(true);
  next();
});

it('is not given back while the record names another', () => {
  const { holder } = placesIn(folder);
  const release = holdDataFolder(folder, 'test');
  const other = JSON.stringify({ pid: process.ppid, startedAt: startOf(process.ppid), mode: 'serving' });
  writeFileSync(holder, other);
  release();
  expect(readFileSync(holder, 'utf8')).toBe(other);
});

it('is taken over from one that died while it took a dead holder away', () => {
  const { holder } = placesIn(folder);
  const dead = JSON.stringify({ pid: process.pid, startedAt: 'before this one', mode: 'serving' });
  for (const file of [holder, `${holder}.burying`]) writeFileSync(file, dead);
  holdDataFolder(folder, 'test')();
  expect(readdirSync(folder)).toEqual([]);
});

it('is refused with what to do where it is a file, or lies below one', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const at of [file, join(file, 'data')]) {
    expect(() => holdDataFolder(at, 'test')).toThrow(new Refusal(`The data folder ${at} cannot be used: it, or a folder above it, is a file. Set ANSWERABLE_DATA to a folder of your own, or unset it.`));
  }
});
