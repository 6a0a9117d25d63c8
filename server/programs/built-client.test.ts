import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHECKOUT, environmentFor } from '../config.ts';
import { replaced } from './built-client.ts';

let around: string;
let folder: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'answerable-client-'));
  folder = join(around, 'client');
  pageIn(folder, 'old');
  writeFileSync(join(folder, 'only-old.js'), '');
});
afterEach(() => { rmSync(around, { recursive: true, force: true }); });

function pageIn(place: string, text: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), text);
}

const pageNow = (): string => readFileSync(join(folder, 'index.html'), 'utf8');

it('puts what was built in the place of the old client, which stands until then', async () => {
  await replaced(folder, (beside) => {
    pageIn(beside, 'new');
    expect(pageNow()).toBe('old');
    return Promise.resolve();
  });
  expect([pageNow(), readdirSync(folder), readdirSync(around)]).toEqual(['new', ['index.html'], ['client']]);
});

it.each([['fails', new Error('no room on the disk')], ['is cut off', new DOMException('The build was cut off.', 'AbortError')]])('leaves the old client whole when a build %s', async (_, reason) => {
  await expect(replaced(folder, (beside) => {
    pageIn(beside, 'half');
    return Promise.reject(reason);
  })).rejects.toBe(reason);
  expect([pageNow(), readdirSync(folder), readdirSync(around)]).toEqual(['old', ['index.html', 'only-old.js'], ['client']]);
});

/** Another process builds into the same place; `ending`: what it does once its page is written. Its exit status, or the signal that ended it. */
function builtElsewhere(ending = ''): string | number | null {
  const text = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaced } from './server/programs/built-client.ts';
    await replaced(${JSON.stringify(folder)}, async (beside) => {
      mkdirSync(beside);
      writeFileSync(beside + '/index.html', 'of the other');
      ${ending}
    });`;
  const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', text], { cwd: CHECKOUT, env: environmentFor({}) });
  return signal ?? status;
}

it('leaves the old client whole when the process that builds is killed, and what that left is in no later build', async () => {
  expect(builtElsewhere(`writeFileSync(beside + '/half.js', ''); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`)).toBe('SIGKILL');
  expect([pageNow(), readdirSync(folder)]).toEqual(['old', ['index.html', 'only-old.js']]);
  await replaced(folder, (beside) => Promise.resolve().then(() => { pageIn(beside, 'new'); }));
  expect([pageNow(), readdirSync(folder)]).toEqual(['new', ['index.html']]);
});

it('keeps two builds that run at once apart: whichever ends, a whole client stands', async () => {
  await replaced(folder, (beside) => {
    pageIn(beside, 'of ours');
    expect([builtElsewhere(), pageNow()]).toEqual([0, 'of the other']);
    return Promise.resolve();
  });
  expect([pageNow(), readdirSync(folder), readdirSync(around)]).toEqual(['of ours', ['index.html'], ['client']]);
});
