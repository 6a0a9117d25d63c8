import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { CHECKOUT, environmentFor } from '../config.ts';

async function stopped(ending: string): Promise<{ code: number | null; said: string }> {
  const text = `
    import { untilAskedToStop } from './server/programs/stopping.ts';
    setInterval(() => {}, 1000);
    await untilAskedToStop(async (signal, asked) => { console.log('on'); await asked; ${ending} });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', text], { cwd: CHECKOUT, env: environmentFor({}) });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  child.stdout.once('data', () => { child.kill('SIGTERM'); });
  return await new Promise((resolve) => { child.once('close', (code) => { resolve({ code, said }); }); });
}

it.each([
  ['all is put away', 'return 0;'],
  ['what waited for the signal is cut off', 'signal.throwIfAborted();'],
  ['what waited for a signal of its own is cut off', `throw new DOMException('cut off', 'AbortError');`],
])('exits with 0 and says nothing when it was asked to stop and %s', async (_, ending) => {
  expect(await stopped(ending)).toEqual({ code: 0, said: '' });
});

it('says what failed while it was stopping, and exits with 1', async () => {
  const { code, said } = await stopped(`throw new Error('the database would not close');`);
  expect([code, said]).toEqual([1, 'Answerable could not go on: the database would not close\n']);
});
