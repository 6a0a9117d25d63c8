// How long a person waits: from a fresh clone with nothing fetched to ready, and from a second start to ready.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT, environmentFor } from '../../server/config.ts';
import { startChild } from './child.ts';
import type { Figure } from './readme-figures.ts';

const READY = /^Answerable is ready/;

export interface FreshClone {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Clones what is committed and starts it twice; the clone stays for the lanes that follow. */
export async function startFigures(): Promise<{ readonly clone: FreshClone; readonly figures: readonly Figure[] }> {
  const root = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
  const clone = { folder: join(root, 'clone'), env: environmentFor({ ANSWERABLE_CACHE: join(root, 'cache') }) };
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', CHECKOUT, clone.folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The checkout could not be cloned: ${stderr}`);
  const first = await secondsToReady(clone);
  const second = await secondsToReady(clone);
  return {
    clone,
    figures: [
      { what: 'Fresh clone to ready: packages, Neo4j, seed, client', figure: `${first} s`, goal: 'printed' },
      { what: 'Second start to ready', figure: `${second} s`, goal: '≤ 15 s' },
    ],
  };
}

async function secondsToReady({ folder, env }: FreshClone): Promise<string> {
  const child = await startChild({ command: process.execPath, args: ['server/programs/prepare.mjs', 'start'], cwd: folder, env, wanted: READY });
  await child.stop();
  return (child.after / 1000).toFixed(1);
}
