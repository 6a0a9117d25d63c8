import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aliveIn, endProcess, forgetDead, remember, rememberFirst, startOf } from './processes.ts';

let folder = '';
let file = '';
const own = { pid: process.pid, startedAt: startOf(process.pid) ?? '', mode: 'test' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerable-processes-'));
  file = join(folder, 'record.json');
});

afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

it('ends the process it knows, and leaves one alone that was given the same id', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const pid = child.pid ?? 0;
  await endProcess({ pid, startedAt: 'another day', mode: 'test' });
  const startedAt = startOf(pid);
  expect(startedAt).toBeDefined();
  await endProcess({ pid, startedAt: startedAt ?? '', mode: 'test' });
  expect(startOf(pid)).toBeUndefined();
});

it('writes the first record only, and replaces one when asked', () => {
  expect([rememberFirst(file, own), rememberFirst(file, { ...own, mode: 'other' })]).toEqual([true, false]);
  expect(aliveIn(file)).toEqual(own);
  remember(file, { ...own, port: 7687 });
  expect(aliveIn(file)).toEqual({ ...own, port: 7687 });
  expect(readdirSync(folder)).toEqual(['record.json']);
});

it('puts back a living record that had taken the place of a dead one', () => {
  remember(file, own);
  forgetDead(file);
  expect(aliveIn(file)).toEqual(own);
  remember(file, { ...own, startedAt: 'before this one' });
  forgetDead(file);
  expect(readdirSync(folder)).toEqual([]);
});

it('makes every record readable by its owner only', () => {
  remember(file, own);
  expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
});
